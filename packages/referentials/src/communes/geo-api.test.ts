import t from 'tap';
import { createCommuneDirectory } from './directory.ts';
import { readGeoCommunes } from './geo-api.ts';
import { tableOf } from './table.ts';

const valid = {
  nom: 'Villevieille-sur-Exemple',
  code: '69999',
  codesPostaux: ['69990'],
  codeEpci: '200000000',
  population: 1200,
  centre: { type: 'Point', coordinates: [4.83, 45.75] },
};

t.test('a file of communes becomes a directory with true centres', async (t) => {
  const { rows, refusals } = readGeoCommunes(JSON.stringify([valid]));
  t.same(refusals, []);
  const directory = createCommuneDirectory(tableOf(rows, []));
  t.same(directory.byCode('69999'), {
    code: '69999',
    name: 'Villevieille-sur-Exemple',
    postcodes: ['69990'],
    department: '69',
    epci: '200000000',
    population: 1200,
    position: { lat: 45.75, lon: 4.83 },
    approximate: false,
  });
  t.equal(directory.search('villevieille')[0]?.code, '69999');
});

t.test('what is optional may be absent', async (t) => {
  const { code, nom, centre } = valid;
  t.match(readGeoCommunes(JSON.stringify([{ code, nom, centre }])).rows, [
    { postcodes: [], epci: null, population: 0 },
  ]);
});

t.test('a bad entry is refused by rank and column, the others enter', async (t) => {
  const entries = [
    { ...valid, code: 'ABC' },
    valid,
    valid,
    { ...valid, code: '69998', nom: '' },
    { ...valid, code: '69997', centre: { coordinates: [4.83, 145] } },
    { ...valid, code: '69996', centre: undefined },
    null,
  ];
  const { rows, refusals } = readGeoCommunes(JSON.stringify(entries));
  t.equal(rows.length, 1);
  t.same(
    refusals.map(({ line, column, reason }) => `${line} ${column} ${reason}`),
    ['1 code format', '3 code duplicate', '4 nom empty', '5 centre format', '6 centre format', '7 code format'],
  );
});

t.test('another document is refused whole', async (t) => {
  for (const text of ['', '{}', 'code;nom'])
    t.throws(() => readGeoCommunes(text), { code: 'REFERENTIALS.NOT_COMMUNES' });
});
