import {
  acceptByLink,
  askConsent,
  confirmHireByLink,
  declareHire,
  findMatches,
  getLinkedProposal,
  getProposal,
  listCards,
  listProposals,
  planInterview,
  revokeByLink,
  sendProposal,
  startImport,
  suggestCandidate,
} from '@passerelle/contracts/matching/http';
import t, { type Test } from 'tap';
import { header, row, startMatching } from '../testing/world.ts';

async function upToAsked(t: Test) {
  const world = await startMatching(t);
  const { house, counsellor, needId } = world;
  await world.open();
  await counsellor.call(startImport, { body: [header, row(1)].join('\n') });
  await house.tick();
  const matches = await counsellor.call(findMatches, { params: { id: needId }, body: {} });
  const [match] = matches.body.items;
  t.match(match, { firstName: 'Camille', proposalStatus: null });
  t.ok((match?.reasons.length ?? 0) > 0, 'the ranking is explained');
  const made = await counsellor.call(suggestCandidate, { body: { needId, candidateId: match?.candidateId ?? '' } });
  const asked = await counsellor.call(askConsent, {
    params: { id: made.body.id },
    version: made.body.version,
    body: { by: 'email' },
  });
  await house.drain();
  const id = made.body.id;
  const young = (purpose: 'consent' | 'hire', confirmed = true) =>
    house.link({ purpose, target: id, structureId: world.structureId, sub: match?.candidateId ?? '', confirmed });
  return { ...world, id, version: asked.body.version, young };
}

t.test('from ranking to hire, with the young person’s word at each turn', async (t) => {
  const { house, counsellor, employer, id, version, young, needId, sent, links } = await upToAsked(t);
  t.match(sent, [{ template: 'consent_ask', to: { email: 'jeune1@exemple.invalid' } }]);
  t.match(links, [{ purpose: 'consent', target: id, channel: 'email' }]);
  t.same((await employer.call(listCards, { params: { id: needId } })).body.items, [], 'nothing before consent');

  const seen = await young('consent').call(getLinkedProposal);
  t.match(seen.body, {
    status: 'consent_asked',
    need: { title: 'Vente en boulangerie' },
    contact: { firstName: 'Camille' },
  });
  const accepted = await young('consent').call(acceptByLink, { version, body: { level: 'card_until_interview' } });
  t.equal(accepted.status, 200);
  await counsellor.call(sendProposal, { params: { id }, version: accepted.body.version });

  const [card] = (await employer.call(listCards, { params: { id: needId } })).body.items;
  t.match(card, { status: 'sent', contact: null, fit: { essentialAsked: 1 } });
  t.notMatch(JSON.stringify(card), /Camille|Exemple1|jeune1/);
  const met = await employer.call(planInterview, {
    params: { id },
    version: card?.version,
    body: { at: '2026-03-09T09:00:00Z' },
  });
  t.equal(met.status, 200);
  t.match((await employer.call(listCards, { params: { id: needId } })).body.items, [
    { contact: { firstName: 'Camille' } },
  ]);

  const hire = await employer.call(declareHire, {
    params: { id },
    version: met.body.version,
    body: { startOn: '2026-04-01' },
  });
  await house.drain();
  t.equal((await young('hire').call(confirmHireByLink, { version: hire.body.version })).status, 200);
  await house.drain();
  const types = (await house.events('matching')).map(({ type }) => type).filter((type) => type.startsWith('proposal'));
  t.match(types.at(-1), 'proposal.hired.v1');
  t.notMatch(
    JSON.stringify(await house.events('matching')),
    /Camille|Exemple1|exemple\.invalid/,
    'no name in any event',
  );
});

t.test('opening the link is no yes, and the code is asked before any answer', async (t) => {
  const { young, version } = await upToAsked(t);
  t.equal((await young('consent', false).call(getLinkedProposal)).body.contact, null);
  const refused = await young('consent', false).call(acceptByLink, { version, body: { level: 'card_and_contact' } });
  t.match(refused, { status: 403, problem: { code: 'LINK.CODE_REQUIRED' } });
});

t.test('after revocation the employer sees nothing, at once', async (t) => {
  const { counsellor, employer, young, id, version, needId } = await upToAsked(t);
  const accepted = await young('consent').call(acceptByLink, { version, body: { level: 'card_and_contact' } });
  const sent = await counsellor.call(sendProposal, { params: { id }, version: accepted.body.version });
  t.equal((await employer.call(listCards, { params: { id: needId } })).body.items.length, 1);
  await young('consent').call(revokeByLink, { version: sent.body.version });
  t.same((await employer.call(listCards, { params: { id: needId } })).body.items, []);
  const late = await employer.call(planInterview, {
    params: { id },
    version: sent.body.version + 1,
    body: { at: null },
  });
  t.equal(late.status, 404);
});

t.test('an unanswered question expires after seven days', async (t) => {
  const { house, counsellor, id } = await upToAsked(t);
  house.clock.advanceDays(8);
  await house.tick();
  t.match((await counsellor.call(getProposal, { params: { id } })).body, {
    status: 'expired',
    consent: { status: 'expired' },
  });
});

t.test('another structure and another employer find nothing', async (t) => {
  const { house, id, needId, version } = await upToAsked(t);
  const stranger = house.staff({ roles: ['counsellor'] });
  t.equal((await stranger.call(getProposal, { params: { id } })).status, 404);
  t.same((await stranger.call(listProposals)).body.items, []);
  t.same((await house.employer().call(listCards, { params: { id: needId } })).body.items, []);
  t.equal((await house.employer().call(planInterview, { params: { id }, version, body: { at: null } })).status, 404);
});
