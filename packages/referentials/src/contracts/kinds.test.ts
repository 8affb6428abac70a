import t from 'tap';
import { contractKinds, contractRules, isContractKind } from './kinds.ts';
import { checkTerms, missingAttributes } from './terms.ts';

const missing = (...args: Parameters<typeof missingAttributes>) =>
  missingAttributes(...args).map(({ oneOf }) => oneOf.join('|'));

t.test('every kind is described in French, with a depth that bounds its grid', async (t) => {
  t.equal(contractKinds.length, 11);
  for (const kind of contractKinds) {
    const rules = contractRules(kind);
    t.match(rules.label, /^[A-ZÀ-Ü]/u);
    t.equal(rules.maxSkillLines, { minimal: 0, light: 5, full: null }[rules.depth], kind);
    t.ok(rules.requires.length > 0, kind);
  }
  t.ok(isContractKind('pmsmp'));
  t.notOk(isContractKind('freelance'));
  t.notOk(isContractKind('toString'), 'a name inherited by every object is no kind');
});

t.test('depth follows the kind: a meeting, a light sheet, a full grid', async (t) => {
  const of = (depth: string) => contractKinds.filter((kind) => contractRules(kind).depth === depth);
  t.same(of('minimal'), ['visite', 'decouverte']);
  t.same(of('light'), ['interim', 'pmsmp', 'stage', 'service_civique']);
  t.same(of('full'), ['cdi', 'cdd', 'apprentissage', 'professionnalisation', 'cui']);
});

t.test('a permanent job opens with category, hours, pay and agreement', async (t) => {
  t.same(missing('cdi', 'opening', {}), ['category', 'weeklyHours', 'pay', 'idcc']);
  t.same(missing('cdi', 'opening', { category: 'employee', weeklyHours: 35, pay: '12,02 €', idcc: '2216' }), []);
});

t.test('a fixed term needs its reason, and its end or its minimum length', async (t) => {
  const known = { category: 'worker', weeklyHours: 35, pay: 'SMIC', idcc: '1979' };
  t.same(missing('cdd', 'opening', known), ['reason', 'endsOn|durationMonths']);
  t.same(missing('cdd', 'opening', { ...known, reason: 'peak', durationMonths: 4 }), []);
  t.same(missing('cdd', 'opening', { ...known, reason: '', endsOn: null }), ['reason', 'endsOn|durationMonths']);
});

t.test('what depends on the person is asked before the first day, not at opening', async (t) => {
  const open = { purpose: 'discover', tasks: ['ranger'], weeklyHours: 35, tutor: 'Mme Exemple' };
  t.same(missing('pmsmp', 'opening', open), []);
  t.same(missing('pmsmp', 'start', open), ['aims', 'startsOn', 'endsOn', 'convention']);
  t.same(missing('cui', 'start', { category: 'worker', weeklyHours: 26, pay: 'SMIC', idcc: '1' }), [
    'prescriberDecision',
  ]);
});

t.test('a visit needs its date, its host and its tasks', async (t) => {
  t.same(missing('visite', 'opening', {}), ['startsOn', 'host', 'tasks']);
  t.same(missing('decouverte', 'opening', { startsOn: '2026-12-01', host: 'x', tasks: [] }), ['tasks']);
});

const codes = (...args: Parameters<typeof checkTerms>) =>
  checkTerms(...args).map(({ attribute, code }) => `${attribute} ${code}`);

t.test('legal bounds: immersion of a month, date to date', async (t) => {
  t.same(codes('pmsmp', { startsOn: '2026-03-02', endsOn: '2026-04-01' }), []);
  t.same(codes('pmsmp', { startsOn: '2026-03-02', endsOn: '2026-04-02' }), ['durationMonths above_maximum']);
  t.equal(checkTerms('pmsmp', { durationMonths: 2 })[0]?.basis, 'D5135-3');
});

t.test('legal bounds: hours, months and training', async (t) => {
  t.same(codes('cui', { weeklyHours: 19 }), ['weeklyHours below_minimum']);
  t.same(codes('cui', { weeklyHours: 20 }), []);
  t.same(codes('apprentissage', { startsOn: '2026-09-01', endsOn: '2027-01-31' }), ['durationMonths below_minimum']);
  t.same(codes('apprentissage', { startsOn: '2026-09-01', endsOn: '2027-02-28' }), []);
  t.same(codes('apprentissage', { durationMonths: 37 }), ['durationMonths above_maximum']);
  t.same(codes('professionnalisation', { durationMonths: 12, trainingHours: 140 }), ['trainingHours below_minimum']);
  t.same(codes('stage', { durationMonths: 7 }), ['durationMonths above_maximum']);
  t.same(codes('service_civique', { durationMonths: 8, weeklyHours: 20 }), ['weeklyHours below_minimum']);
  t.same(codes('cdi', { weeklyHours: 5 }), []);
  t.same(codes('cui', {}), [], 'what is unknown passes no bound');
});
