import type { EmployerRight, NewEvent } from '@passerelle/contracts';
import type { AccessRequest } from '@passerelle/contracts/identity/http';
import { DomainError, notFound, refuseTransition } from '@passerelle/kernel';
import { identityEvent } from './event.ts';
import { type Access, type ActiveUser, normaliseEmail, type UserState } from './user.ts';

export interface Joining {
  readonly employerId: string;
  readonly establishmentId: string;
  readonly leadStructureId: string | null;
  readonly right?: EmployerRight | undefined;
  /** An officer vouches for them. */
  readonly vouched: boolean;
}

type Outcome = { state: ActiveUser; events: NewEvent[] };

function withAccess(user: ActiveUser, joining: Joining, granted: EmployerRight | null, now: Date): Outcome {
  const { employerId, establishmentId, leadStructureId } = joining;
  const access: Access = {
    establishmentId,
    leadStructureId,
    right: granted ?? joining.right ?? 'recruiter',
    status: granted ? 'active' : 'pending',
    askedAt: now.toISOString(),
  };
  const type = granted ? 'user.employer_access_granted.v1' : 'user.employer_access_requested.v1';
  return {
    state: { ...user, accesses: [...user.accesses, access] },
    events: [identityEvent(type, { employerId, establishmentId })],
  };
}

/** A new account. The employer's first user is its admin at once; who comes later awaits approval. */
export function createEmployerUser(
  id: string,
  person: { email: string; displayName: string },
  joining: Joining,
  first: boolean,
  now: Date,
): Outcome {
  const user: ActiveUser = {
    id,
    structureId: null,
    networkId: null,
    employerId: joining.employerId,
    email: normaliseEmail(person.email),
    displayName: person.displayName,
    roles: ['employer'],
    accesses: [],
    sessionStamp: 1,
    status: 'active',
    ...(first ? { foundedEmployerId: joining.employerId } : {}),
  };
  const granted = first ? 'admin' : joining.vouched ? (joining.right ?? 'recruiter') : null;
  const { state, events } = withAccess(user, joining, granted, now);
  return {
    state,
    events: [identityEvent('user.activated.v1', { from: null, to: 'active', roles: ['employer'] }), ...events],
  };
}

/** A known account joins one more establishment; its admin elsewhere is trusted here too. */
export function joinEstablishment(user: UserState, joining: Joining, now: Date): Outcome {
  if (user.employerId !== joining.employerId)
    throw new DomainError(
      'USER.EMAIL_TAKEN',
      'conflict',
      'Cette adresse a déjà un compte dans un autre organisme : utilisez une autre adresse.',
    );
  if (user.status !== 'active') throw refuseTransition('user', user.status, 'rejoindre un établissement');
  if (user.accesses.some(({ establishmentId }) => establishmentId === joining.establishmentId))
    return { state: user, events: [] };
  const admin = user.accesses.some(({ right, status }) => right === 'admin' && status === 'active');
  const granted = admin ? 'admin' : joining.vouched ? (joining.right ?? 'recruiter') : null;
  return withAccess(user, joining, granted, now);
}

type Decision = { to: 'active'; right: EmployerRight } | { to: 'refused' } | { to: 'deactivated' };
const decided = {
  active: 'user.employer_access_granted.v1',
  refused: 'user.employer_access_refused.v1',
  deactivated: 'user.employer_access_ended.v1',
} as const;

/** `pending → active | refused`, `active → deactivated`. */
export function decideAccess(user: UserState, establishmentId: string, decision: Decision): Outcome {
  const access = user.accesses.find((one) => one.establishmentId === establishmentId);
  if (user.status !== 'active' || !user.employerId || !access) throw notFound();
  if (access.status !== (decision.to === 'deactivated' ? 'active' : 'pending'))
    throw refuseTransition('access', access.status, decision.to);
  const next: Access = {
    ...access,
    status: decision.to,
    ...(decision.to === 'active' ? { right: decision.right } : {}),
  };
  return {
    state: { ...user, accesses: user.accesses.map((one) => (one === access ? next : one)) },
    events: [identityEvent(decided[decision.to], { employerId: user.employerId, establishmentId })],
  };
}

export const accessView = (user: UserState & { version: number }, access: Access): AccessRequest => ({
  userId: user.id,
  version: user.version,
  displayName: user.displayName,
  email: user.email,
  employerId: user.employerId ?? '',
  establishmentId: access.establishmentId,
  right: access.right,
  status: access.status,
  askedAt: access.askedAt,
});
