import t from 'tap';
import * as rules from './employer.ts';

const now = new Date('2026-03-02T09:00:00.000Z');
const lead = '11111111-1111-4111-8111-111111111111';
const site: rules.Establishment = {
  id: '22222222-2222-4222-8222-222222222222',
  siret: '73282932000074',
  name: 'Boulangerie de l’Écluse',
  commune: '59350',
  address: null,
  leadStructureId: lead,
};
const proof: rules.Proof = { kind: 'sirene_notice', checkedOn: '2026-03-01' };
const registered = rules.registerEmployer(
  {
    id: '33333333-3333-4333-8333-333333333333',
    siren: '732829320',
    name: 'Fournil Exemple',
    naf: '10.71C',
    establishment: site,
  },
  now,
).state;
const verified = rules.verify(registered, { proof, by: 'officer' }, now).state;
const suspended = rules.suspend(verified, { motive: 'unsafe_conditions', note: 'note' }, now).state;
const rejected = rules.reject(registered, { reason: 'unknown_siret' }, now).state;
const closed = rules.close(verified, now).state;

t.test('an employer is registered with its first site and found by the words of its names', async (t) => {
  t.equal(registered.status, 'registered');
  t.same(registered.leadStructureIds, [lead]);
  t.ok(registered.words.includes('ecluse'), 'accents are folded');
  t.ok(registered.words.includes('73282932000074'));
});

t.test('each listed change moves the state and says so without a name or a note', async (t) => {
  const changes: [string, rules.Change, string, object][] = [
    [
      'verify',
      rules.verify(registered, { proof, by: 'officer' }, now),
      'verified',
      { from: 'registered', to: 'verified' },
    ],
    [
      'reject',
      rules.reject(registered, { reason: 'duplicate' }, now),
      'rejected',
      { to: 'rejected', reason: 'duplicate' },
    ],
    [
      'suspend',
      rules.suspend(verified, { motive: 'discrimination', note: 'secret' }, now),
      'suspended',
      { reason: 'discrimination' },
    ],
    ['reinstate', rules.reinstate(suspended, now), 'verified', { from: 'suspended', to: 'verified' }],
    ['close', rules.close(suspended, now), 'closed', { from: 'suspended', to: 'closed' }],
  ];
  for (const [name, { state, events }, status, data] of changes) {
    t.equal(state.status, status, name);
    t.match(events[0]?.data, data, name);
    t.notMatch(JSON.stringify(events), /secret|Fournil/);
  }
});

t.test('a reinstated employer keeps its proof and loses the motive', async (t) => {
  const { state } = rules.reinstate(suspended, now);
  t.match(state, { proof, verifiedBy: 'officer' });
  t.notOk('reason' in state || 'note' in state);
});

t.test('what the life cycle does not list is refused', async (t) => {
  const refused: [string, () => unknown][] = [
    ['verify twice', () => rules.verify(verified, { proof, by: 'officer' }, now)],
    ['verify a rejected one', () => rules.verify(rejected, { proof, by: 'officer' }, now)],
    ['reject a verified one', () => rules.reject(verified, { reason: 'other' }, now)],
    ['suspend a registered one', () => rules.suspend(registered, { motive: 'other' }, now)],
    ['reinstate a verified one', () => rules.reinstate(verified, now)],
    ['close twice', () => rules.close(closed, now)],
    ['block a closed one', () => rules.block(closed, { structureId: lead, reason: 'other' }, now)],
  ];
  for (const [name, attempt] of refused)
    t.throws(attempt, { code: 'EMPLOYERS.TRANSITION_REFUSED', kind: 'conflict' }, name);
});

t.test('a proof dated tomorrow is refused beside its field', async (t) => {
  const late = { proof: { ...proof, checkedOn: '2026-03-03' }, by: 'officer' };
  t.throws(() => rules.verify(registered, late, now), {
    code: 'EMPLOYERS.PROOF_IN_FUTURE',
    fields: [{ pointer: '/checkedOn' }],
  });
});

t.test('only a structure that leads one of its communes decides for the network', async (t) => {
  t.doesNotThrow(() => rules.assertLead(registered, lead));
  t.throws(() => rules.assertLead(registered, 'another'), { code: 'EMPLOYERS.NOT_LEAD', kind: 'forbidden' });
});

t.test('another structure blocks and unblocks for itself, once', async (t) => {
  const blocked = rules.block(verified, { structureId: 'other', reason: 'unreliable' }, now);
  t.equal(blocked.state.status, 'verified', 'the network’s status stands');
  t.match(blocked.events, [{ type: 'employer.blocked.v1', data: { structureId: 'other', reason: 'unreliable' } }]);
  t.throws(() => rules.block(blocked.state, { structureId: 'other', reason: 'other' }, now), {
    code: 'EMPLOYERS.TRANSITION_REFUSED',
  });
  t.same(rules.unblock(blocked.state, { structureId: 'other' }).state.blocks, []);
  t.throws(() => rules.unblock(verified, { structureId: 'other' }), { code: 'EMPLOYERS.TRANSITION_REFUSED' });
});

t.test('several sites are one account; a known site changes nothing; another SIREN is refused', async (t) => {
  const second = {
    ...site,
    id: '44444444-4444-4444-8444-444444444444',
    siret: '73282932000082',
    leadStructureId: 'second',
  };
  const added = rules.addEstablishment(registered, second);
  t.same(added.state.leadStructureIds, [lead, 'second']);
  t.match(added.events, [{ type: 'employer.establishment_added.v1', data: { establishmentId: second.id } }]);
  t.same(rules.addEstablishment(added.state, { ...second, id: 'new' }), { state: added.state, events: [] });
  const foreign = { ...second, siret: '35600000000048' };
  t.throws(() => rules.addEstablishment(registered, foreign), {
    code: 'EMPLOYERS.OTHER_SIREN',
    fields: [{ pointer: '/siret' }],
  });
});

t.test('a contact belongs to one of the establishments', async (t) => {
  const contact = { id: 'c', establishmentId: site.id, name: 'Camille Exemple', role: null, email: null, phone: null };
  const { state, events } = rules.addContact(registered, contact);
  t.same(state.contacts, [contact]);
  t.same(events, [], 'a contact is nobody else’s business');
  t.same(rules.removeContact(state, 'c').state.contacts, []);
  t.throws(() => rules.addContact(registered, { ...contact, establishmentId: 'x' }), {
    code: 'EMPLOYERS.ESTABLISHMENT_UNKNOWN',
  });
});
