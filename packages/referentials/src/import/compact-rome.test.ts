import { readFileSync } from 'node:fs';
import t from 'tap';
import { createOccupationSearch } from '../occupations/search.ts';
import { withStarterTitles } from '../occupations/starter.ts';
import { referenceData } from '../testing/config.ts';
import { readCompactRome } from './compact-rome.ts';

const rome = {
  domains: { N99: 'Essais' },
  skills: { '1': ['Essayer', 'technical'], '2': ['Sourire', 'soft'] },
  occupations: [
    {
      c: 'N9901',
      l: "Essayeur d''objets",
      d: 'N99',
      s: ['1'],
      s2: ['9'],
      soft: ['2'],
      ctx: ['300803', '1'],
      rel: ['X', 'N9902'],
    },
    { c: 'N9902', l: 'Compteur', d: 'N98' },
    { c: 'N9902', l: 'Encore', d: 'N98' },
    { c: 'bad', l: 'Mauvais', d: 'N98' },
  ],
};
const titles = {
  titles: [
    ['Rare', 'N9901', 0, 1],
    ['Essayeur', 'N9901', 1, 0],
    ['Autre', 'N9901', 0, 0],
    ['Perdu', 'Z', 0, 0],
  ],
};
const files = { rome: JSON.stringify(rome), titles: JSON.stringify(titles) };

t.test('the compact form gives the same shape, and reports what it leaves out', async (t) => {
  const { rows, refusals } = readCompactRome(files);
  t.same(rows[0], {
    code: 'N9901',
    label: "Essayeur d'objets",
    domain: 'Essais',
    titles: ['Essayeur', 'Autre', 'Rare'],
    skills: [
      { id: '1', label: 'Essayer', kind: 'savoir-faire' },
      { id: '2', label: 'Sourire', kind: 'savoir-etre' },
    ],
    related: ['N9902'],
    contexts: ['night'],
  });
  t.equal(rows.length, 2);
  t.same(
    refusals.map(({ file, line, column, reason }) => `${file} ${line} ${column} ${reason}`),
    [
      'rome.json 1 s unknown-reference',
      'rome.json 3 c duplicate',
      'rome.json 4 c format',
      'rome-titles.json 4 code unknown-reference',
    ],
  );
});

t.test('another document is refused whole', async (t) => {
  t.throws(() => readCompactRome({ ...files, rome: '{}' }), { code: 'REFERENTIALS.NOT_ROME', message: /rome\.json/ });
  t.throws(() => readCompactRome({ ...files, titles: 'not json' }), { code: 'REFERENTIALS.NOT_ROME' });
});

const cards = referenceData('rome.json');
const said = referenceData('rome-titles.json');
t.test('the whole of ROME is read, and searched', { skip: cards.skip || said.skip }, async (t) => {
  const { rows, refusals } = readCompactRome({
    rome: readFileSync(cards.path, 'utf8'),
    titles: readFileSync(said.path, 'utf8'),
  });
  t.equal(rows.length, 1_584);
  const titles = rows.reduce((sum, occupation) => sum + occupation.titles.length, 0);
  t.ok(titles > 13_100, `${titles} of 13,120 titles: a card says a few of them twice`);
  t.same(refusals, []);
  t.ok(rows.filter(({ skills }) => skills.length >= 8).length > 1_500, 'cards with skills enough for a grid');
  t.ok(rows.filter(({ contexts }) => contexts.includes('night')).length > 50);
  const { search } = createOccupationSearch(withStarterTitles(rows));
  t.equal(search('mécano')[0]?.code, 'I1604');
  t.equal(search('preparatrice de comandes')[0]?.code, 'N1103');
});
