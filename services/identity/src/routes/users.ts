import {
  changePassword,
  changeRoles,
  deactivateUser,
  getUserContact,
  inviteOperator,
  inviteUser,
  listColleagues,
  listStaff,
  listUsers,
  me,
  renewInvitation,
} from '@passerelle/contracts/identity/http';
import { DomainError, notFound } from '@passerelle/kernel';
import { type Route, type Scope, systemScope } from '@passerelle/service-kit';
import type { IdentityDeps } from '../deps.ts';
import { requireGoodPassword } from '../domain/password.ts';
import {
  deactivateUser as deactivated,
  INVITATION_DAYS,
  invitationEnd,
  inviteUser as invited,
  renewInvitation as renewed,
  changeRoles as rolesChanged,
  staffView,
} from '../domain/user.ts';
import { refusingTakenEmail } from '../store/user.store.ts';

/** Page size of internal lists: a structure has some dozens of people. */
const ALL = 1_000;
/** Readers of the network belong to one network, until there are several. */
const NETWORK_ID = '00000000-0000-4000-8000-000000000001';

export const userRoutes = (route: Route, deps: IdentityDeps) => {
  const { users, credentials, passwords, oneTimeTokens, throttle } = deps;

  /** A person of the caller's own structure; an employer's user is found elsewhere. */
  const colleague = async (scope: Scope & { structureId: string }, id: string, version: number) => {
    const user = await users.getVersion(scope, id, version);
    if (user.structureId !== scope.structureId) throw notFound();
    return user;
  };
  const activeStaff = async (scope: Scope, structureId: string, role: string | undefined) => {
    const filter = { structureId, status: 'active', ...(role ? { roles: role } : {}) };
    return users.find(scope, filter, { sort: { displayName: 1, _id: 1 }, limit: ALL });
  };

  route(me, async ({ scope }) => ({
    kind: scope.kind,
    subject: scope.kind === 'link' ? scope.subject : scope.userId,
    roles: 'roles' in scope ? [...scope.roles] : scope.kind === 'employer' ? ['employer'] : [],
    structureId: 'structureId' in scope ? scope.structureId : null,
    employerId: scope.kind === 'employer' ? scope.employerId : null,
    rights: scope.kind === 'employer' ? scope.rights : {},
  }));

  route(changePassword, async ({ scope, body }) => {
    const user = await users.get(scope, scope.userId);
    const known = await credentials.hashOf(user.id);
    if (known) {
      await throttle.take(`password ${user.id}`, 5);
      if (!(await passwords.verify(known, body.current ?? ''))) {
        const message = 'Ce n’est pas votre mot de passe actuel.';
        throw new DomainError('PASSWORD.WRONG', 'invalid', message, [{ pointer: '/current', code: 'wrong', message }]);
      }
      await throttle.giveBack(`password ${user.id}`);
    }
    requireGoodPassword(body.password, user);
    await credentials.set(user.id, await passwords.hash(body.password));
    return { id: user.id };
  });

  route(listUsers, async ({ scope, query }) => {
    const filter = { structureId: scope.structureId };
    const { items, next } = await users.page(scope, filter, { field: 'displayName', direction: 1 }, query);
    return { items: items.map(staffView), next };
  });

  route(listColleagues, async ({ scope, query }) => {
    const found = await activeStaff(scope, scope.structureId, query.role);
    return { items: found.map(({ id, displayName, roles }) => ({ id, displayName, roles })) };
  });

  route(inviteUser, async ({ scope, body, newId }) => {
    const invitation = { ...body, structureId: scope.structureId };
    const { state, events } = invited(newId, invitation, invitationEnd(new Date()));
    const { id, version } = await refusingTakenEmail(users.insert(scope, state, events));
    return { id, version };
  });

  route(renewInvitation, async ({ scope, params, version }) => {
    const user = await colleague(scope, params.id, version);
    const { state, events } = renewed(user, invitationEnd(new Date()));
    await oneTimeTokens.revoke(user.id, 'invitation');
    return staffView(await users.save(scope, user, state, events));
  });

  route(changeRoles, async ({ scope, params, body, version }) => {
    const user = await colleague(scope, params.id, version);
    const { state, events } = rolesChanged(user, body.roles, scope.userId);
    return staffView(await users.save(scope, user, state, events));
  });

  route(deactivateUser, async ({ scope, params, version }) => {
    const user = await colleague(scope, params.id, version);
    const { state, events } = deactivated(user, scope.userId);
    const saved = await users.save(scope, user, state, events);
    await Promise.all([credentials.remove(user.id), oneTimeTokens.revoke(user.id)]);
    return staffView(saved);
  });

  route(inviteOperator, async ({ body, newId }) => {
    const { role, email, displayName } = body;
    const network = role === 'network_reader' ? { networkId: NETWORK_ID } : {};
    const invitation = { email, displayName, roles: [role], structureId: null, shown: true, ...network };
    const { state, events } = invited(newId, invitation, invitationEnd(new Date()));
    const scope = systemScope(null, 'identity.founding');
    const { id, version } = await refusingTakenEmail(users.insert(scope, state, events));
    return { id, version, invitationToken: await oneTimeTokens.issue(id, 'invitation', INVITATION_DAYS * 1_440) };
  });

  route(getUserContact, async ({ params }) => {
    const { id, email, displayName, status } = await users.get(systemScope(null, 'identity.contact'), params.userId);
    return { userId: id, email, displayName, active: status === 'active' };
  });

  route(listStaff, async ({ scope, params, query }) => {
    const found = await activeStaff(scope, params.structureId, query.role);
    return { items: found.map(({ id, displayName, email, roles }) => ({ id, displayName, email, roles })) };
  });
};
