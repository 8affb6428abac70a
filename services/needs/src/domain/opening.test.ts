import t from 'tap';
import { draft, formalise, type Need, submit } from './need.ts';
import { type Circumstances, open, openingChecks } from './opening.ts';
import { agree, writeAnalysis, writeGrid } from './study.ts';

const now = new Date('2026-03-02T09:00:00.000Z');
const content: Need['content'] = {
  ...{ title: 'Vendeur / Vendeuse H/F', commune: '59350', posts: 1, rome: 'D1106', tasks: 'Accueillir et conseiller.' },
  terms: { kind: 'cdi', category: 'employee', weeklyHours: 35, pay: { min: 1_900, per: 'month' }, idcc: '1517' },
};
const taken = (changed: Partial<Need['content']> = {}): Need => {
  const command = {
    id: 'n',
    structureId: 's',
    employerId: 'e',
    establishmentId: 'b',
    requestedBy: null,
    contact: null,
  };
  const drafted = draft({ ...command, content: { ...content, ...changed } }, now).state;
  return formalise(submit(drafted, now).state, { officerId: 'o' }, now).state;
};
const analysis = { tasks: 'Vente', place: 'Boutique', hours: '9 h – 17 h', tools: 'Caisse' };
const line = { skillId: 'D1106-01', label: 'Encaisser', level: 'essential' } as const;
const agreement = { channel: 'oral', at: now.toISOString(), by: 'user:o', givenOn: '2026-03-02' } as const;
const ready = (changed: Partial<Need['content']> = {}, lines = [line]): Need =>
  agree(writeGrid(writeAnalysis(taken(changed), analysis).state, lines).state, agreement).state;

const verified: Circumstances = { employer: { status: 'verified', blockedBy: [] }, minorFlags: [] };
const silence = { confirmedWarnings: [], legalReasons: [], confirmedMinorFlags: [] };
const codes = (need: Need, circumstances = verified) => openingChecks(need, circumstances).map(({ code }) => code);

t.test('a need that is complete and agreed opens', async (t) => {
  t.same(codes(ready()), []);
  t.match(open(ready(), verified, silence, now), {
    state: { status: 'open' },
    events: [{ type: 'need.opened.v1', data: { from: 'formalising', to: 'open' } }],
  });
});

t.test('an employer not verified, unknown or blocked here is the reason', async (t) => {
  for (const employer of [null, { status: 'registered', blockedBy: [] }, { status: 'suspended', blockedBy: [] }])
    t.throws(() => open(ready(), { ...verified, employer }, silence, now), {
      code: 'NEEDS.EMPLOYER_NOT_VERIFIED',
      kind: 'conflict',
    });
  const blocked = { ...verified, employer: { status: 'verified', blockedBy: ['s'] } };
  t.throws(() => open(ready(), blocked, silence, now), { code: 'NEEDS.EMPLOYER_BLOCKED' });
  t.same(codes(ready(), { ...verified, employer: { status: 'verified', blockedBy: ['another'] } }), []);
});

t.test('missing attributes are listed, each with its place', async (t) => {
  const bare = ready({ terms: { kind: 'cdd' } });
  t.throws(() => open(bare, verified, silence, now), {
    code: 'NEEDS.ATTRIBUTES_MISSING',
    fields: ['category', 'weeklyHours', 'pay', 'idcc', 'reason', 'endsOn'].map((name) => ({
      pointer: `/need/terms/${name}`,
    })),
  });
  const { rome: _rome, tasks: _tasks, ...rest } = content;
  const unnamed = {
    ...ready(),
    content: { ...rest, terms: { kind: 'pmsmp', purpose: 'discover', weeklyHours: 30, host: 'Camille Exemple' } },
  } as Need;
  t.match(openingChecks(unnamed, verified), [{ fields: [{ pointer: '/need/rome' }, { pointer: '/need/tasks' }] }]);
});

t.test('terms out of the law’s bounds are refused with the article', async (t) => {
  const long = ready({ terms: { kind: 'pmsmp', purpose: 'discover', weeklyHours: 30, host: 'X', durationMonths: 3 } });
  t.match(openingChecks(long, verified), [{ code: 'NEEDS.TERMS_OUT_OF_BOUNDS', fields: [{ message: /D5135-3/ }] }]);
});

t.test('depth follows the kind: nothing for a visit, five lines for an immersion', async (t) => {
  const visit = taken({ startsOn: '2026-04-01', terms: { kind: 'visite', host: 'Camille Exemple' } });
  t.same(codes(visit), []);
  t.throws(() => writeGrid(visit, [line]), { code: 'NEEDS.GRID_INVALID' });
  t.throws(() => agree(visit, agreement), { code: 'NEEDS.NOTHING_TO_AGREE' });
  const immersion = taken({ terms: { kind: 'pmsmp' } });
  const lines = Array.from({ length: 6 }, (_, index) => ({ ...line, skillId: `D1106-0${index}` }));
  t.throws(() => writeGrid(immersion, lines), { code: 'NEEDS.GRID_INVALID' });
  t.equal(writeGrid(immersion, lines.slice(1)).state.grid.length, 5);
  t.same(codes(taken()), ['NEEDS.ANALYSIS_INCOMPLETE', 'NEEDS.GRID_INCOMPLETE', 'NEEDS.GRID_NOT_AGREED']);
});

t.test('a trainable line says who trains and how long, an essential one does not, none comes twice', async (t) => {
  const faults: [object[], string][] = [
    [[{ ...line, level: 'trainable' }], '/0/training'],
    [[{ ...line, training: { by: 'tutor', days: 2 } }], '/0/training'],
    [[line, line], '/1'],
  ];
  for (const [lines, pointer] of faults)
    t.throws(() => writeGrid(taken(), lines as Need['grid']), { code: 'NEEDS.GRID_INVALID', fields: [{ pointer }] });
});

t.test('what was agreed is what stood then: a change asks again', async (t) => {
  t.equal(writeGrid(ready(), [line]).state.agreement, null);
  t.equal(writeAnalysis(ready(), analysis).state.agreement, null);
  t.throws(() => agree(ready(), agreement), { code: 'NEEDS.ALREADY_AGREED' });
  t.match(agree({ ...ready(), agreement: null }, agreement).events, [
    { type: 'need.grid_agreed.v1', data: { channel: 'oral' } },
  ]);
});

t.test('blocking wording stops opening unless an officer records a legal reason', async (t) => {
  const aged = ready({ tasks: 'Vente, entre 20 et 30 ans.' });
  t.throws(() => open(aged, verified, silence, now), {
    code: 'NEEDS.WORDING_BLOCKED',
    fields: [{ pointer: '/need/tasks', code: 'age-range' }],
  });
  const reasoned = { ...silence, legalReasons: [{ ruleId: 'age-range', reason: 'Texte applicable.' }] };
  const opened = open(aged, verified, reasoned, now);
  t.same(opened.state.legalReasons, reasoned.legalReasons);
  t.match(opened.events, [{ data: { reason: 'wording_override' } }]);
  t.notMatch(JSON.stringify(opened.events), /applicable/);
});

t.test('a warning and a minor flag are confirmed one by one', async (t) => {
  const oneGender = ready({ title: 'Vendeuse' });
  const [check] = openingChecks(oneGender, verified);
  t.match(check, { code: 'NEEDS.WORDING_TO_CONFIRM', severity: 'confirm' });
  t.throws(() => open(oneGender, verified, silence, now), { code: 'NEEDS.WORDING_TO_CONFIRM' });
  const confirmedWarnings = check?.fields.map(({ code }) => code) ?? [];
  t.equal(open(oneGender, verified, { ...silence, confirmedWarnings }, now).state.status, 'open');
  const night = { ...verified, minorFlags: [{ code: 'night', message: 'Travail de nuit', basis: 'L3163-2' }] };
  t.throws(() => open(ready(), night, silence, now), { code: 'NEEDS.MINOR_FLAGS_TO_CONFIRM' });
  t.equal(open(ready(), night, { ...silence, confirmedMinorFlags: ['night'] }, now).state.status, 'open');
});

t.test('a need opens from its analysis only', async (t) => {
  const opened = open(ready(), verified, silence, now).state;
  t.throws(() => open(opened, verified, silence, now), { code: 'NEEDS.TRANSITION_REFUSED' });
});
