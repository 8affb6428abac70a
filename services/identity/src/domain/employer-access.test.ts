import t from 'tap';
import { createEmployerUser, decideAccess, joinEstablishment } from './employer-access.ts';

const now = new Date('2026-03-02T09:00:00Z');
const alix = { email: 'alix@boulangerie.example', displayName: 'Alix' };
const joining = { employerId: 'e', establishmentId: 'bakery', leadStructureId: 's', vouched: false } as const;
const first = createEmployerUser('u1', alix, joining, true, now);
const second = createEmployerUser('u2', alix, joining, false, now);

t.test('the first user of an employer is its admin; the next one awaits approval', async (t) => {
  t.match(first.state.accesses, [{ right: 'admin', status: 'active' }]);
  t.match(
    first.events.map(({ type }) => type),
    ['user.activated.v1', 'user.employer_access_granted.v1'],
  );
  t.match(second.state.accesses, [{ right: 'recruiter', status: 'pending' }]);
  t.match(
    second.events.map(({ type }) => type),
    ['user.activated.v1', 'user.employer_access_requested.v1'],
  );
});

t.test('somebody an officer vouches for may act at once', async (t) => {
  const { state } = createEmployerUser('u3', alix, { ...joining, right: 'tutor', vouched: true }, false, now);
  t.match(state.accesses, [{ right: 'tutor', status: 'active' }]);
});

t.test('several sites are one account; asking again changes nothing', async (t) => {
  const elsewhere = joinEstablishment(first.state, { ...joining, establishmentId: 'shop' }, now);
  t.match(elsewhere.state.accesses, [{}, { establishmentId: 'shop', right: 'admin', status: 'active' }]);
  const asked = joinEstablishment(second.state, { ...joining, establishmentId: 'shop' }, now);
  t.match(asked.state.accesses, [{}, { status: 'pending' }]);
  t.same(joinEstablishment(second.state, joining, now), { state: second.state, events: [] });
});

t.test('an address that serves elsewhere cannot join', async (t) => {
  t.throws(() => joinEstablishment(first.state, { ...joining, employerId: 'other' }, now), {
    code: 'USER.EMAIL_TAKEN',
  });
});

t.test('a request is approved or refused once, and an access ends once', async (t) => {
  const approved = decideAccess(second.state, 'bakery', { to: 'active', right: 'tutor' });
  t.match(approved.state.accesses, [{ status: 'active', right: 'tutor' }]);
  t.match(approved.events, [{ type: 'user.employer_access_granted.v1', data: { establishmentId: 'bakery' } }]);
  t.match(decideAccess(second.state, 'bakery', { to: 'refused' }).events, [
    { type: 'user.employer_access_refused.v1' },
  ]);
  const ended = decideAccess(approved.state, 'bakery', { to: 'deactivated' });
  t.match(ended.events, [{ type: 'user.employer_access_ended.v1' }]);
  const code = 'ACCESS.TRANSITION_REFUSED';
  t.throws(() => decideAccess(approved.state, 'bakery', { to: 'refused' }), { code });
  t.throws(() => decideAccess(second.state, 'bakery', { to: 'deactivated' }), { code });
  t.throws(() => decideAccess(ended.state, 'bakery', { to: 'active', right: 'admin' }), { code });
  t.throws(() => decideAccess(second.state, 'elsewhere', { to: 'refused' }), { code: 'NOT_FOUND' });
});
