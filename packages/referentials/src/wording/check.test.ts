import t from 'tap';
import data from '../../data/ad-rules.json' with { type: 'json' };
import { checkWording, wordingRules } from './check.ts';

const idsIn = (text: string) => checkWording(text).map(({ ruleId }) => ruleId);

t.test('every rule finds its examples, and leaves its counter-examples alone', async (t) => {
  for (const { id, examples } of wordingRules) {
    t.ok(examples.match.length > 0, `${id} has an example`);
    for (const text of examples.match) t.ok(idsIn(text).includes(id), `${id}: ${text}`);
    for (const text of examples.match)
      t.ok(idsIn(`Poste à Lyon. ${text.toUpperCase()} !`).includes(id), `${id}: capitals`);
    for (const text of examples.noMatch) t.notOk(idsIn(text).includes(id), `${id} leaves: ${text}`);
  }
});

t.test('every rule names its article, its criterion and a way out', async (t) => {
  t.ok(wordingRules.length >= 50);
  t.equal(new Set(wordingRules.map(({ id }) => id)).size, wordingRules.length, 'ids are unique');
  for (const rule of wordingRules) {
    t.match(rule.basis, /[LR]\d{3,4}-\d/, rule.id);
    t.ok(Object.hasOwn(data.meta.criteria, rule.criterion), rule.criterion);
    t.match(rule.suggestion, /[.»)]$/, rule.id);
    t.ok(rule.severity === 'block' || rule.severity === 'warn');
  }
});

t.test('honest offers pass: nothing blocks', async (t) => {
  for (const text of data.meta.clean)
    t.same(
      checkWording(text).filter(({ severity }) => severity === 'block'),
      [],
      text,
    );
});

t.test('the finding points at the words as they were typed', async (t) => {
  const text = 'Équipe œuvrant de nuit :\n  femme\u00a0de   préférence, « bonne\u202fmoralité »';
  t.same(
    checkWording(text).map(({ ruleId, excerpt }) => [ruleId, excerpt]),
    [
      ['sex-only', 'femme\u00a0de   préférence'],
      ['morals', 'bonne\u202fmoralité'],
    ],
  );
  for (const { start, end, excerpt } of checkWording(text)) t.equal(text.slice(start, end), excerpt);
});

t.test('decomposed accents, curly apostrophes, capitals and invisible characters hide nothing', async (t) => {
  t.same(idsIn('FEMME DE PRÉFÉRENCE'.normalize('NFD')), ['sex-only']);
  t.same(idsIn('seniors s’abstenir'), ['age-senior']);
  t.same(idsIn("seniors s'abstenir"), ['age-senior']);
  t.same(idsIn('bon\u200bne mora\u00adlité'), ['morals']);
  t.same(idsIn('non\u2011fumeur'), ['smoker']);
});

t.test('each occurrence is a finding, in order of place', async (t) => {
  const findings = checkWording('Sans enfant, bonne moralité, sans enfant.');
  t.same(
    findings.map(({ ruleId, start }) => [ruleId, start]),
    [
      ['family-children', 0],
      ['morals', 13],
      ['family-children', 29],
    ],
  );
});

t.test('a title that names one gender is pointed out, in the title only', async (t) => {
  const title = (text: string) => checkWording(text, 'title').map(({ ruleId, excerpt }) => `${ruleId} ${excerpt}`);
  t.same(title('Boulanger'), ['title-gender Boulanger']);
  t.same(title('Aide-soignante de nuit'), ['title-gender Aide-soignante']);
  t.same(title('Préparatrice de commandes'), ['title-gender Préparatrice']);
  t.same(title('Employé polyvalent'), ['title-gender Employé']);
  for (const text of [
    'Boulanger H/F',
    'Boulanger (F/H)',
    'Boulanger / Boulangère',
    'Boulanger ou boulangère',
    'Boulanger·ère',
    'Employé(e) polyvalent(e)',
    'Vendeur(se) en magasin',
    'Aide à domicile',
    'Secrétaire',
    '',
  ])
    t.same(title(text), [], text);
  t.same(idsIn('Boulanger'), []);
});

t.test('the cost grows with the text, not faster', async (t) => {
  const sentence =
    'Poste ouvert à tous : jeunes de 12 à 17 ans, cherche cherche un, stage sans enfants de la commune et du ';
  const time = (repeats: number) => {
    const text = sentence.repeat(repeats);
    const from = performance.now();
    checkWording(text);
    return performance.now() - from;
  };
  const median = (repeats: number) => [1, 2, 3, 4, 5].map(() => time(repeats)).sort((a, b) => a - b)[2]!;
  median(40);
  const ratio = median(320) / median(40);
  t.ok(ratio < 24, `eight times the text costs ${ratio.toFixed(1)} times`);
});
