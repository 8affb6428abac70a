import {
  agreeGrid,
  askGridAgreement,
  checkOpening,
  closeNeed,
  getNeed,
  getNeedForLink,
  getNeedForMatching,
  holdNeed,
  listNeeds,
  openNeed,
  recordGridAgreement,
  reopenNeed,
  resumeNeed,
  saveGrid,
} from '@passerelle/contracts/needs/http';
import t from 'tap';
import { grid, lead, needsHouse } from '../testing/house.ts';

const silence = { confirmedWarnings: [], legalReasons: [], confirmedMinorFlags: [] };

t.test('agreed on the portal, the need opens and counsellors see it', async (t) => {
  const { house, officer, user, studied, messages } = await needsHouse(t);
  const { id, version } = await studied();
  const params = { id };
  t.match((await officer.call(checkOpening, { params })).body.checks, [
    { code: 'NEEDS.GRID_NOT_AGREED', severity: 'block' },
  ]);
  t.match(await officer.call(openNeed, { params, version, body: silence }), {
    status: 409,
    problem: { code: 'NEEDS.GRID_NOT_AGREED' },
  });
  t.equal((await officer.call(agreeGrid, { params, version })).status, 403, 'an officer records it, never gives it');
  const agreed = await user.call(agreeGrid, { params, version });
  t.match(agreed.body, { agreement: { channel: 'portal', by: /^user:/ }, nextAction: 'open' });
  const opened = await officer.call(openNeed, { params, version: version + 1, body: silence });
  t.match(opened.body, { status: 'open', nextAction: 'find_candidates' });
  const counsellor = house.staff({ structureId: lead, roles: ['counsellor'] });
  t.match((await counsellor.call(listNeeds)).body.items, [{ id, title: 'Vendeur / Vendeuse H/F' }]);
  await house.drain();
  const types = (await house.events('needs')).map(({ type }) => type);
  t.same(types.slice(-2), ['need.grid_agreed.v1', 'need.opened.v1']);
  t.match(messages, [{ template: 'need_opened' }]);
});

t.test('agreed by signed link: the link shows that need alone and agrees it', async (t) => {
  const { house, officer, studied, messages, links } = await needsHouse(t);
  const { id, version } = await studied();
  const params = { id };
  const asked = await officer.call(askGridAgreement, { params, version });
  t.match(asked, { status: 202, body: { sentBy: 'email' } });
  t.match(messages, [{ template: 'grid_ask', to: { email: 'camille@exemple.test' }, params: { token: /^A+$/ } }]);
  t.match(links, [{ purpose: 'grid', target: id }]);
  const link = house.link({ purpose: 'grid', target: id, structureId: lead });
  t.match((await link.call(getNeed, { params })).body, { grid: [{ label: 'Rendre la monnaie' }, {}] });
  t.match((await link.call(agreeGrid, { params, version })).body, { agreement: { channel: 'link' } });
  const elsewhere = await studied();
  t.equal((await link.call(getNeed, { params: { id: elsewhere.id } })).status, 404);
  t.equal(
    (await house.link({ purpose: 'consent', target: id, structureId: lead }).call(getNeed, { params })).status,
    403,
  );
});

t.test('recorded by the officer as oral, the employer gets a receipt; a change of the grid asks again', async (t) => {
  const { officer, studied, messages } = await needsHouse(t);
  const { id, version } = await studied();
  const params = { id };
  const recorded = await officer.call(recordGridAgreement, {
    params,
    version,
    body: { channel: 'oral', givenOn: '2026-03-02' },
  });
  t.match(recorded.body, { agreement: { channel: 'oral', givenOn: '2026-03-02' } });
  t.match(messages, [{ template: 'grid_receipt', to: { email: 'camille@exemple.test' } }]);
  const changed = await officer.call(saveGrid, { params, version: version + 1, body: grid.slice(1) });
  t.match(changed.body, { agreement: null, nextAction: 'get_agreement' });
});

t.test('opening says what is missing, what is forbidden and what is to confirm', async (t) => {
  const { officer, user, studied, employer } = await needsHouse(t);
  const changed = { title: 'Vendeuse', tasks: 'Vente, entre 20 et 30 ans.', terms: { kind: 'cdd' } };
  const { id, version } = await studied(changed);
  const params = { id };
  await user.call(agreeGrid, { params, version });
  const { checks } = (await officer.call(checkOpening, { params })).body;
  t.same(
    checks.map(({ code }) => code),
    ['NEEDS.ATTRIBUTES_MISSING', 'NEEDS.WORDING_BLOCKED', 'NEEDS.WORDING_TO_CONFIRM'],
  );
  const refused = await officer.call(openNeed, { params, version: version + 1, body: silence });
  t.match(refused, { status: 409, problem: { code: 'NEEDS.ATTRIBUTES_MISSING' } });
  const pointers = refused.problem.errors?.map(({ pointer }) => pointer) ?? [];
  t.ok(pointers.includes('/need/terms/pay') && pointers.includes('/need/tasks'));
  t.equal(employer.status, 'verified');
});

t.test('an employer not verified stops opening', async (t) => {
  const { officer, user, studied, employer } = await needsHouse(t);
  employer.status = 'registered';
  const { id, version } = await studied();
  await user.call(agreeGrid, { params: { id }, version });
  const reply = await officer.call(openNeed, { params: { id }, version: version + 1, body: silence });
  t.match(reply, { status: 409, problem: { code: 'NEEDS.EMPLOYER_NOT_VERIFIED' } });
});

t.test('held, resumed, reopened for analysis, closed with a code', async (t) => {
  const { house, officer, user, studied } = await needsHouse(t);
  const { id, version: first } = await studied();
  const params = { id };
  await user.call(agreeGrid, { params, version: first });
  await officer.call(openNeed, { params, version: first + 1, body: silence });
  let version = first + 2;
  t.match((await user.call(holdNeed, { params, version })).body, { status: 'on_hold', holdReason: 'employer_asked' });
  t.match((await user.call(resumeNeed, { params, version: ++version })).body, { status: 'open', holdReason: null });
  t.equal((await user.call(reopenNeed, { params, version: ++version })).status, 403);
  t.match((await officer.call(reopenNeed, { params, version })).body, { status: 'formalising', agreement: null });
  const closed = await user.call(closeNeed, { params, version: ++version, body: { reason: 'filled_elsewhere' } });
  t.match(closed.body, { status: 'closed', closeReason: 'filled_elsewhere', nextAction: null });
  t.equal((await officer.call(resumeNeed, { params, version: version + 1 })).status, 409);
  await house.drain();
  t.match((await house.events('needs')).at(-1), { type: 'need.closed.v1', data: { reason: 'filled_elsewhere' } });
});

t.test('the house is told what matching and a young person need, and no contact', async (t) => {
  const { house, studied } = await needsHouse(t);
  const { id } = await studied();
  const matching = await house.service('matching', lead).call(getNeedForMatching, { params: { id } });
  t.match(matching.body, {
    id,
    kind: 'cdi',
    rome: 'D1106',
    weeklyHours: 35,
    posts: 2,
    grid: [{}, {}],
    dimensions: { needId: id },
  });
  const link = await house.service('portal', lead).call(getNeedForLink, { params: { id } });
  t.match(link.body, { employerName: 'Fournil Exemple', kindLabel: 'CDI', pay: { min: 1_900 }, weeklyHours: 35 });
  t.notMatch(JSON.stringify([matching.body, link.body]), /Camille/);
  t.equal((await house.service('matching', id).call(getNeedForMatching, { params: { id } })).status, 404);
});
