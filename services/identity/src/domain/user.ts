import type { Claims, EmployerRight, NewEvent, Role } from '@passerelle/contracts';
import type { StaffUserView } from '@passerelle/contracts/identity/http';
import { DomainError, refuseTransition } from '@passerelle/kernel';
import { identityEvent } from './event.ts';

/** What somebody may do at one establishment of their employer. */
export interface Access {
  establishmentId: string;
  /** Structure whose officers may approve, beside the employer's admin. */
  leadStructureId: string | null;
  right: EmployerRight;
  status: 'pending' | 'active' | 'refused' | 'deactivated';
  askedAt: string;
}

interface Person {
  id: string;
  /** Of staff; null for everybody else. */
  structureId: string | null;
  /** Of an employer's user. */
  employerId: string | null;
  /** Of a network's reader. */
  networkId: string | null;
  /** Lower case: one account for each address. */
  email: string;
  displayName: string;
  roles: Role[];
  /** At the employer's establishments. */
  accesses: Access[];
  /** Set on the employer's first user alone, so that no employer has two. */
  foundedEmployerId?: string;
  /** Counts the moments when every open session of the account had to end. */
  sessionStamp: number;
}
export type InvitedUser = Person & { status: 'invited'; invitedUntil: string };
export type ActiveUser = Person & { status: 'active' };
export type DeactivatedUser = Person & { status: 'deactivated' };
export type UserState = InvitedUser | ActiveUser | DeactivatedUser;

type Outcome<S extends UserState = UserState> = { state: S; events: NewEvent[] };

/** Real days that an invitation can be accepted. */
export const INVITATION_DAYS = 7;
export const invitationEnd = (from: Date): string =>
  new Date(from.getTime() + INVITATION_DAYS * 86_400_000).toISOString();

export const normaliseEmail = (email: string): string => email.trim().toLowerCase();

export interface Invitation {
  readonly structureId: string | null;
  readonly networkId?: string;
  readonly email: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  /** Shown to whoever invites instead of being mailed. */
  readonly shown?: boolean;
}

export function inviteUser(id: string, invitation: Invitation, invitedUntil: string): Outcome<InvitedUser> {
  const { structureId, networkId = null, displayName, shown } = invitation;
  const roles = [...invitation.roles];
  return {
    state: {
      id,
      structureId,
      networkId,
      employerId: null,
      email: normaliseEmail(invitation.email),
      displayName,
      roles,
      accesses: [],
      sessionStamp: 1,
      status: 'invited',
      invitedUntil,
    },
    events: [
      identityEvent('user.invited.v1', { from: null, to: 'invited', roles, ...(shown ? { reason: 'shown' } : {}) }),
    ],
  };
}

export function renewInvitation(user: UserState, invitedUntil: string): Outcome<InvitedUser> {
  if (user.status !== 'invited') throw refuseTransition('user', user.status, 'renouveler l’invitation');
  return {
    state: { ...user, invitedUntil },
    events: [identityEvent('user.invited.v1', { from: 'invited', to: 'invited', roles: user.roles })],
  };
}

export function acceptInvitation(user: UserState, displayName: string): Outcome<ActiveUser> {
  if (user.status !== 'invited') throw refuseTransition('user', user.status, 'accepter l’invitation');
  const { invitedUntil: _until, ...person } = user;
  return {
    state: { ...person, displayName, status: 'active' },
    events: [identityEvent('user.activated.v1', { from: 'invited', to: 'active', roles: user.roles })],
  };
}

/** Nobody locks themself out, nor a structure without a manager: somebody else has to do it. */
function refuseSelf(user: UserState, actorId: string): void {
  if (user.id === actorId)
    throw new DomainError('USER.SELF', 'conflict', 'Demandez à un ou une autre responsable de modifier votre compte.');
}

export function changeRoles(user: UserState, roles: readonly Role[], actorId: string): Outcome {
  refuseSelf(user, actorId);
  if (user.status === 'deactivated') throw refuseTransition('user', user.status, 'changer les rôles');
  const { status } = user;
  return {
    state: { ...user, roles: [...roles] },
    events: [identityEvent('user.roles_changed.v1', { from: status, to: status, roles: [...roles] })],
  };
}

export function deactivateUser(user: UserState, actorId: string): Outcome<DeactivatedUser> {
  refuseSelf(user, actorId);
  if (user.status === 'deactivated') throw refuseTransition('user', user.status, 'désactiver');
  const { invitedUntil: _until, ...person } = user as InvitedUser;
  return {
    state: { ...person, status: 'deactivated', sessionStamp: user.sessionStamp + 1 },
    events: [identityEvent('user.deactivated.v1', { from: user.status, to: 'deactivated' })],
  };
}

/** After a new password: whoever held a session with the old one is out. */
export const endSessions = (user: ActiveUser): Outcome<ActiveUser> => ({
  state: { ...user, sessionStamp: user.sessionStamp + 1 },
  events: [],
});

/** What a token says of its bearer. */
export function claimsOf(user: ActiveUser): Claims {
  const { id: sub, structureId, employerId, networkId, roles } = user;
  if (employerId) {
    const active = user.accesses.filter(({ status }) => status === 'active');
    const rights = Object.fromEntries(active.map(({ establishmentId, right }) => [establishmentId, right]));
    return { kind: 'employer', sub, employerId, rights };
  }
  if (structureId) return { kind: 'structure', sub, structureId, roles };
  if (networkId) return { kind: 'network', sub, networkId, roles };
  return { kind: 'platform', sub, roles };
}

export const staffView = (user: UserState & { version: number }): StaffUserView => ({
  id: user.id,
  version: user.version,
  status: user.status,
  displayName: user.displayName,
  email: user.email,
  roles: user.roles,
  invitedUntil: user.status === 'invited' ? user.invitedUntil : null,
});
