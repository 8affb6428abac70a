import {
  approveAccess,
  endAccess,
  ensureEmployerUser,
  listAccessRequests,
  listEmployerUsers,
  refuseAccess,
} from '@passerelle/contracts/identity/http';
import { DomainError, newId, notFound } from '@passerelle/kernel';
import { type EmployerScope, type Route, type Stored, type StructureScope, systemScope } from '@passerelle/service-kit';
import type { IdentityDeps } from '../deps.ts';
import {
  accessView,
  createEmployerUser,
  decideAccess,
  type Joining,
  joinEstablishment,
} from '../domain/employer-access.ts';
import { type Access, normaliseEmail, type UserState } from '../domain/user.ts';
import { brokenKey } from '../store/duplicates.ts';

const SIGN_IN_MINUTES = 15;
type Decider = EmployerScope | StructureScope;

const isAdmin = (scope: EmployerScope) => Object.values(scope.rights).includes('admin');

/** An employer's admin decides for the whole employer, an officer for the establishments that the structure leads. */
const decides = (scope: Decider, access: Access): boolean =>
  scope.kind === 'employer' ? isAdmin(scope) : access.leadStructureId === scope.structureId;

export const employerUserRoutes = (route: Route, deps: IdentityDeps) => {
  const { users, oneTimeTokens, kit } = deps;

  /** Finds or makes the account; two first users of one employer at the same time end as one admin and one pending. */
  const ensure = async (
    person: { email: string; displayName: string },
    joining: Joining,
  ): Promise<Stored<UserState>> => {
    const scope = systemScope(null, 'identity.employer_users');
    for (;;) {
      const known = await users.byEmail(scope, normaliseEmail(person.email));
      if (known) {
        const { state, events } = joinEstablishment(known, joining, kit.clock.now());
        return events.length ? await users.save(scope, known, state, events) : known;
      }
      const [first] = await users.find(scope, { foundedEmployerId: joining.employerId }, { limit: 1 });
      const { state, events } = createEmployerUser(newId(), person, joining, !first, kit.clock.now());
      try {
        return await users.insert(scope, state, events);
      } catch (error) {
        if (!brokenKey(error)) throw error;
      }
    }
  };

  route(ensureEmployerUser, async ({ body }) => {
    const { email, displayName, employerId, establishmentId, leadStructureId = null, right, status } = body;
    const joining = { employerId, establishmentId, leadStructureId, right, vouched: status === 'active' };
    const user = await ensure({ email, displayName }, joining);
    const access = user.accesses.find((one) => one.establishmentId === establishmentId);
    if (!access) throw notFound();
    const signInToken =
      user.status === 'active' ? await oneTimeTokens.issue(user.id, 'sign_in', SIGN_IN_MINUTES) : null;
    return { userId: user.id, status: access.status, right: access.right, signInToken };
  });

  route(listAccessRequests, async ({ scope, query }) => {
    if (scope.kind === 'employer' && !isAdmin(scope)) return { items: [] };
    const filter =
      scope.kind === 'employer' ? { employerId: scope.employerId } : { 'accesses.leadStructureId': scope.structureId };
    const status = query.status ?? 'pending';
    const found = await users.find(scope, filter, { sort: { _id: 1 }, limit: 1_000 });
    const items = found.flatMap((user) =>
      user.accesses
        .filter((access) => access.status === status && decides(scope, access))
        .map((access) => accessView(user, access)),
    );
    return { items: items.sort((a, b) => a.askedAt.localeCompare(b.askedAt)) };
  });

  const decide = async (
    { scope, params, version }: { scope: Decider; params: { id: string; establishmentId: string }; version: number },
    decision: Parameters<typeof decideAccess>[2],
  ) => {
    const user = await users.get(scope, params.id);
    const access = user.accesses.find(({ establishmentId }) => establishmentId === params.establishmentId);
    if (!access || (scope.kind === 'structure' && !decides(scope, access))) throw notFound();
    if (!decides(scope, access) || user.id === scope.userId)
      throw new DomainError('FORBIDDEN', 'forbidden', 'Seul·e un·e autre administrateur·rice peut en décider.');
    const current = await users.getVersion(scope, params.id, version);
    const { state, events } = decideAccess(current, params.establishmentId, decision);
    const saved = await users.save(scope, current, state, events);
    return accessView(saved, state.accesses.find((one) => one.establishmentId === params.establishmentId) ?? access);
  };
  route(approveAccess, (call) => decide(call, { to: 'active', right: call.body.right }));
  route(refuseAccess, (call) => decide(call, { to: 'refused' }));
  route(endAccess, (call) => decide(call, { to: 'deactivated' }));

  route(listEmployerUsers, async ({ params }) => {
    const { establishmentId } = params;
    const scope = systemScope(null, 'identity.employer_users');
    const found = await users.find(scope, { 'accesses.establishmentId': establishmentId, status: 'active' });
    const items = found.flatMap(({ id, displayName, email, accesses }) =>
      accesses
        .filter((access) => access.establishmentId === establishmentId && access.status === 'active')
        .map(({ right }) => ({ id, displayName, email, right })),
    );
    return { items };
  });
};
