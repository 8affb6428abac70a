import t from 'tap';
import {
  type ActiveUser,
  acceptInvitation,
  changeRoles,
  claimsOf,
  deactivateUser,
  type InvitedUser,
  inviteUser,
  renewInvitation,
} from './user.ts';

const until = '2026-03-09T09:00:00.000Z';
const invitation = {
  structureId: 's',
  email: ' Camille@Structure.example ',
  displayName: 'Camille',
  roles: ['officer'],
} as const;
const invited: InvitedUser = inviteUser('u', invitation, until).state;
const active: ActiveUser = acceptInvitation(invited, 'Camille D.').state;

t.test('an account goes from invited to active to deactivated, each step with its event', async (t) => {
  const { state, events } = inviteUser('u', invitation, until);
  t.match(state, { status: 'invited', email: 'camille@structure.example', invitedUntil: until });
  t.match(events, [{ type: 'user.invited.v1', data: { from: null, to: 'invited', roles: ['officer'] } }]);
  t.match(acceptInvitation(invited, 'Camille D.').events, [{ type: 'user.activated.v1', data: { from: 'invited' } }]);
  const ended = deactivateUser(active, 'manager');
  t.match(ended.events, [{ type: 'user.deactivated.v1', data: { from: 'active', to: 'deactivated' } }]);
  t.equal(ended.state.sessionStamp, active.sessionStamp + 1, 'open sessions no longer fit');
});

t.test('steps that the life cycle does not list are refused', async (t) => {
  const code = 'USER.TRANSITION_REFUSED';
  const { state: deactivated } = deactivateUser(active, 'manager');
  t.throws(() => acceptInvitation(active, 'x'), { code });
  t.throws(() => renewInvitation(active, until), { code });
  t.throws(() => deactivateUser(deactivated, 'manager'), { code });
  t.throws(() => changeRoles(deactivated, ['officer'], 'manager'), { code });
});

t.test('nobody changes their own roles or closes their own account', async (t) => {
  t.throws(() => changeRoles(active, ['manager'], 'u'), { code: 'USER.SELF' });
  t.throws(() => deactivateUser(active, 'u'), { code: 'USER.SELF' });
});

t.test('events carry neither name nor address', async (t) => {
  const all = [inviteUser('u', invitation, until), changeRoles(active, ['manager'], 'm'), deactivateUser(active, 'm')];
  t.notMatch(JSON.stringify(all.flatMap(({ events }) => events)), /camille/i);
});

t.test('a token says what its bearer may do, and no more', async (t) => {
  t.same(claimsOf(active), { kind: 'structure', sub: 'u', structureId: 's', roles: ['officer'] });
  const access = { leadStructureId: 's', right: 'recruiter', askedAt: until } as const;
  const employer: ActiveUser = {
    ...active,
    structureId: null,
    employerId: 'e',
    roles: ['employer'],
    accesses: [
      { ...access, establishmentId: 'here', status: 'active' },
      { ...access, establishmentId: 'there', status: 'pending' },
    ],
  };
  t.same(claimsOf(employer), { kind: 'employer', sub: 'u', employerId: 'e', rights: { here: 'recruiter' } });
  const platform: ActiveUser = { ...active, structureId: null, roles: ['platform_admin'] };
  t.same(claimsOf(platform), { kind: 'platform', sub: 'u', roles: ['platform_admin'] });
});
