import { readFileSync } from 'node:fs';
import t from 'tap';
import { referenceData } from '../testing/config.ts';
import { distanceKm } from './commune.ts';
import { communes, loadCommunes } from './communes.ts';
import { createCommuneDirectory } from './directory.ts';
import { readCommunes } from './sources.ts';
import { tableOf } from './table.ts';

await loadCommunes();
const directory = communes();
const codes = (text: string, limit = 5) => directory.search(text, limit).map(({ code }) => code);

t.test('a commune is known by its INSEE code', async (t) => {
  const lyon = directory.byCode('69123');
  t.match(lyon, { code: '69123', name: 'Lyon', department: '69', epci: '200046977', approximate: false });
  t.ok(lyon!.postcodes.includes('69003'));
  t.ok(distanceKm(lyon!.position!, { lat: 45.758, lon: 4.835 }) < 5, 'where it stands');
  t.equal(directory.byCode('2A004')?.name, 'Ajaccio');
  t.equal(directory.byCode('97411')?.department, '974');
  t.ok(directory.byCode('75056')?.position, 'Paris stands somewhere');
  t.equal(directory.byCode('00000'), null);
  t.equal(directory.byCode(''), null);
});

t.test('former codes and municipal arrondissements lead to today’s commune', async (t) => {
  t.equal(directory.byCode('69383')?.code, '69123', 'Lyon 3e');
  t.equal(directory.byCode('13208')?.code, '13055');
  t.equal(codes('arbignieu')[0], '01015', 'a commune merged into Arboys en Bugey');
});

t.test('a name is found from its beginning, accents, hyphens and articles forgiven', async (t) => {
  t.equal(codes('villeurb')[0], '69266');
  t.equal(codes('SAINT ETIENNE')[0], '42218');
  t.equal(codes('st-etienne')[0], '42218');
  t.equal(codes('havre')[0], '76351', 'Le Havre');
  t.equal(codes("l'hay les")[0], '94038');
  t.equal(codes('nimes')[0], '30189');
  t.equal(codes('vileurbanne')[0], '69266', 'a slip');
});

t.test('the name itself first, then the most populated', async (t) => {
  const [first, ...others] = directory.search('saint-denis', 6);
  t.equal(first?.name, 'Saint-Denis');
  t.equal(first?.code, '97411');
  t.ok(others.some(({ code }) => code === '93066'));
  t.equal(directory.search('a', 3).length, 3);
});

t.test('a postcode, a department or an INSEE code, alone or with a name', async (t) => {
  t.same(codes('69003', 1), ['69123']);
  t.ok(codes('01400').includes('01001'));
  t.same(codes('saint denis 93')[0], '93066');
  t.same(codes('93200 Saint-Denis')[0], '93066');
  t.equal(directory.search('2a', 1)[0]?.code, '2A004');
  t.same(codes('69123', 1), ['69123']);
});

t.test('what is nowhere finds nothing', async (t) => {
  for (const text of ['', '  ', '99999', 'qqqqqqqqqq', 'lyon 33']) t.same(codes(text), [], text);
});

t.test('every commune of France, each with its name and its department', async (t) => {
  const all = [...directory.all()];
  t.ok(all.length > 34_900, `${all.length} communes`);
  t.ok(all.every(({ code, name, department }) => name !== '' && code.startsWith(department)));
  const placed = all.filter(({ position }) => position !== null);
  t.ok(placed.length / all.length > 0.97, `${placed.length} have a position`);
  t.ok(placed.filter(({ approximate }) => !approximate).length > 8_500);
  t.ok(
    placed.every(({ position }) => Math.abs(position!.lat) <= 90 && Math.abs(position!.lon) <= 180),
    'degrees',
  );
});

t.test('it is read once, whoever asks first', async (t) => {
  await loadCommunes();
  t.equal(communes(), directory);
});

t.test('the directory is what the packages say', async (t) => {
  const { rows, aliases } = readCommunes();
  const direct = createCommuneDirectory(tableOf(rows, aliases));
  t.same(direct.byCode('33063'), directory.byCode('33063'));
  t.same(direct.search('bord', 5), directory.search('bord', 5));
  t.equal([...direct.all()].length, rows.length);
});

t.test('distances are those of the map', async (t) => {
  const position = (code: string) => directory.byCode(code)!.position!;
  const parisLyon = distanceKm(position('75056'), position('69123'));
  t.ok(Math.abs(parisLyon - 392) < 5, `${parisLyon}`);
  t.equal(distanceKm(position('75056'), position('75056')), 0);
  t.equal(directory.distanceKm(position('69123'), position('75056')), parisLyon);
});

const geo = referenceData('communes-geo.json');
t.test('positions stand near those of the geographic institute', { skip: geo.skip }, async (t) => {
  const rows: [code: string, lat: number, lon: number][] = JSON.parse(readFileSync(geo.path, 'utf8')).rows;
  const gaps = rows.flatMap(([code, lat, lon]) => {
    const commune = directory.byCode(code);
    if (!commune?.position) return [];
    return { approximate: commune.approximate, km: distanceKm(commune.position, { lat, lon }) };
  });
  const quantile = (approximate: boolean, share: number) => {
    const sorted = gaps.filter((gap) => gap.approximate === approximate).map(({ km }) => km);
    return sorted.sort((a, b) => a - b)[Math.floor(sorted.length * share)]!;
  };
  const figures = [quantile(false, 0.5), quantile(false, 0.99), quantile(true, 0.5), quantile(true, 0.9)];
  t.comment(`km, known: median, p99; approximate: median, p90: ${figures.map((km) => km.toFixed(1)).join(', ')}`);
  t.ok(quantile(false, 0.5) < 1.5 && quantile(false, 0.99) < 8, 'known');
  t.ok(quantile(true, 0.5) < 9 && quantile(true, 0.9) < 20, 'approximate');
});
