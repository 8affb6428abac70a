import t from 'tap';
import * as proposals from './proposal.ts';

const now = new Date('2026-03-02T09:00:00Z');
const dimensions = {
  needId: 'need',
  employerId: 'employer',
  establishmentId: 'establishment',
  kind: 'cdd',
  rome: 'D1106',
  commune: '44109',
  officerId: 'officer',
  posts: 1,
};
const suggested = proposals.suggest(
  {
    id: 'p',
    structureId: 's',
    candidateId: 'c',
    reference: 'J-ABC234',
    referentId: 'r',
    needTitle: 'Vente',
    employerName: 'Maison Exemple',
    dimensions,
  },
  now,
).state;
const asked = proposals.askConsent(suggested, 'email', now).state;
const accepted = proposals.accept(asked, 'card_until_interview', 'link', now).state;
const sent = proposals.send(accepted, now).state;
const declared = proposals.declareHire(sent, '2026-03-16', undefined, now).state;

const types = ({ events }: proposals.Decision) => events.map(({ type }) => type);

t.test('given a suggestion, when consent is asked, then the young person has seven days', async (t) => {
  const decision = proposals.askConsent(suggested, 'email', now);
  t.match(decision.state, { status: 'consent_asked', consent: { status: 'asked', level: null } });
  t.same(decision.state.dueAt, new Date('2026-03-09T09:00:00Z'));
  t.same(types(decision), ['proposal.consent_asked.v1']);
});

t.test('nothing is sent before the young person agreed to that very offer', async (t) => {
  for (const state of [suggested, asked])
    t.throws(() => proposals.send(state, now), { code: 'PROPOSAL.TRANSITION_REFUSED' });
  t.equal(proposals.send(accepted, now).state.status, 'sent');
});

t.test('declining needs no reason, and its deadline goes with it', async (t) => {
  const { state } = proposals.decline(asked, undefined, 'link', now);
  t.match(state, { status: 'declined', consent: { status: 'refused' } });
  t.equal(state.dueAt, undefined);
});

t.test('name and contact pass at once only at that level; else from the interview on', async (t) => {
  t.equal(sent.contactSharedAt, undefined);
  t.ok(proposals.planInterview(sent, null, undefined, now).state.contactSharedAt);
  const full = proposals.accept(asked, 'card_and_contact', 'link', now).state;
  t.ok(proposals.send(full, now).state.contactSharedAt);
});

t.test('a revoked agreement ends everything, until the hire', async (t) => {
  for (const state of [accepted, sent, declared])
    t.match(proposals.revoke(state, now).state, { status: 'consent_revoked', consent: { status: 'revoked' } });
  const { state: hired } = proposals.confirmHire(declared, 'link', now);
  t.throws(() => proposals.revoke(hired, now), { code: 'PROPOSAL.TRANSITION_REFUSED' });
});

t.test('only the young person’s word makes a hire; their denial goes back to the offer', async (t) => {
  t.throws(() => proposals.confirmHire(sent, 'link', now), { code: 'PROPOSAL.TRANSITION_REFUSED' });
  const confirmed = proposals.confirmHire(declared, 'link', now);
  t.match(confirmed.events, [
    { type: 'proposal.hired.v1', data: { from: 'hire_declared', to: 'hired', startOn: '2026-03-16', endOn: null } },
  ]);
  t.match(proposals.denyHire(declared, now).state, { status: 'offer', hireDeniedAt: now.toISOString() });
});

t.test('a job cannot end before it starts', async (t) => {
  t.throws(() => proposals.declareHire(sent, '2026-03-16', '2026-03-01', now), { code: 'PROPOSAL.END_BEFORE_START' });
});

t.test('what is over stays over', async (t) => {
  const over = proposals.notSelect(sent, 'availability', undefined, now).state;
  t.match(over, { consent: { status: 'ended' } });
  const commands = [
    () => proposals.send(over, now),
    () => proposals.planInterview(over, null, undefined, now),
    () => proposals.declareHire(over, '2026-03-16', undefined, now),
    () => proposals.withdraw(over, now),
    () => proposals.revoke(over, now),
    () => proposals.askCall(over, now),
  ];
  for (const command of commands) t.throws(command, { code: 'PROPOSAL.TRANSITION_REFUSED' });
});
