import t from 'tap';
import { complete, confirm, type Registration, refuse, siretOf } from './registration.ts';

const asked = {
  id: '11111111-1111-4111-8111-111111111111',
  need: { title: 'Vendeur / Vendeuse H/F', commune: '59350', posts: 1, terms: { kind: 'cdi' } },
  email: 'camille@exemple.test',
  status: 'asked',
} as unknown as Registration;
const joined = { employerId: 'e', establishmentId: 's', userId: 'u' };

t.test('a bad SIRET is refused beside its field, saying which part is wrong', async (t) => {
  t.same(siretOf('732 829 320 00074'), { siret: '73282932000074', siren: '732829320' });
  t.equal(siretOf('35600000049837').siren, '356000000', 'La Poste’s exception');
  const refusals = {
    '73282932000075': 'siret-key',
    '123': 'length',
    '7328293200007X': 'not-digits',
    '73282932100074': 'siren-key',
  };
  for (const [text, code] of Object.entries(refusals))
    t.throws(() => siretOf(text), {
      code: 'EMPLOYERS.SIRET_INVALID',
      kind: 'invalid',
      fields: [{ pointer: '/siret', code }],
    });
});

t.test('confirmed by somebody who may act, it is completed at once', async (t) => {
  const { state, events } = confirm(asked, joined, 'active');
  t.equal(state.status, 'completed');
  t.same(events, [{ type: 'registration.completed.v1', data: { ...joined, withNeed: true } }]);
});

t.test('confirmed by somebody who joins a known employer, it waits for the approval', async (t) => {
  const waiting = confirm(asked, joined, 'pending');
  t.match(waiting, { state: { status: 'awaiting_approval' }, events: [] });
  t.equal(complete(waiting.state).events.length, 1);
  t.match(refuse(waiting.state), { state: { status: 'refused', need: null }, events: [] });
});

t.test('the link followed twice, or the approval told twice, does nothing more', async (t) => {
  const done = confirm(asked, joined, 'active').state;
  t.same(confirm(done, joined, 'active'), { state: done, events: [] });
  t.same(complete(done), { state: done, events: [] });
  t.same(refuse(done), { state: done, events: [] });
});
