import t, { type Test } from 'tap';
import type { CandidateDocument } from '../document.ts';
import { startMeilisearchDouble } from '../testing/meilisearch-double/server.ts';
import { aCandidate, aNeed, here, northOf } from '../testing/samples.ts';
import { createMeilisearchIndex } from './meilisearch-index.ts';
import { keyOf, lowerCaseId } from './stored-document.ts';

const A = 'structure-a';
const unavailable = { code: 'SEARCH.UNAVAILABLE', kind: 'unavailable' };

async function* reading(...documents: CandidateDocument[]): AsyncGenerator<CandidateDocument> {
  yield* documents;
}

async function start(t: Test, options: { taskTimeoutMs?: number } = {}) {
  const double = await startMeilisearchDouble();
  t.teardown(() => double.close());
  return { double, index: createMeilisearchIndex({ url: double.url, apiKey: double.apiKey, ...options }) };
}

t.test('every query names one structure, and every document given is one of its own', async (t) => {
  const { double, index } = await start(t);
  await index.upsert(A, [aCandidate({ id: 'one', experienceWords: ['menuiserie'] })]);
  double.received.length = 0;
  await index.search(A, { need: aNeed(), text: 'menuisrie', limit: 5, excludedBy: 'not_available' });
  await index.facets(A, { facets: ['skills'], limit: 5 });
  await index.facets(A, { facets: ['skills'], limit: 5, need: aNeed() });
  await index.count(A);
  await index.upsert(A, [aCandidate({ id: 'one', version: 2 })]);
  const questions = double.received
    .map((body) => JSON.parse(body))
    .flatMap((body) => body?.queries ?? [body])
    .filter((body) => body?.filter && !Array.isArray(body));
  t.ok(questions.length > 10);
  for (const { filter } of questions) t.equal(filter[0], `tenant = "${A}"`);
});

t.test('the server keeps ids, codes, folded words, days and a commune’s centre, and nothing else', async (t) => {
  const { double, index } = await start(t);
  await index.upsert(A, [aCandidate({ id: 'One', experienceWords: ['boulangere', 'boulanger'] })]);
  t.same(double.records('candidates'), [
    {
      ...aCandidate({ id: 'One' }),
      key: 'structure-a_-_one',
      tenant: 'structure-a',
      experienceWords: ['boulangere', 'boulanger'],
      stems: ['boulang'],
      availableDay: Date.parse('2026-01-05') / 86_400_000,
      mobilityClass: 20,
      located: true,
      _geo: { lat: northOf(here, 3).lat, lng: here.lon },
    },
  ]);
});

t.test('keys differ wherever structures or ids differ', async (t) => {
  const pairs = [
    ['a_b', 'c'],
    ['a', 'b_c'],
    ['A', 'b'],
    ['a', 'B'],
    ['_a', 'b'],
    ['a', '_b'],
    ['a_-b', 'c'],
    ['a', 'b_-c'],
    ['a_', '-b'],
    ['a', '-_b'],
  ] as const;
  t.equal(new Set(pairs.map(([structureId, id]) => keyOf(structureId, id))).size, pairs.length);
  t.throws(() => lowerCaseId('a" OR "b'), { code: 'SEARCH.QUERY_INVALID' });
});

t.test('a server that is not there says so, and is found again without a restart', async (t) => {
  const { double } = await start(t);
  const nowhere = createMeilisearchIndex({ url: 'http://127.0.0.1:9', requestTimeoutMs: 500 });
  await t.rejects(nowhere.search(A, { need: aNeed(), limit: 5 }), unavailable);
  await t.rejects(nowhere.upsert(A, [aCandidate({ id: 'one' })]), unavailable);
  t.match(await nowhere.health(), { available: false, engine: 'meilisearch', cause: String });
  const refused = createMeilisearchIndex({ url: double.url, apiKey: 'wrong' });
  await t.rejects(refused.count(A), { ...unavailable, cause: { cause: { code: 'invalid_api_key' } } });
});

t.test('a server that lost its disk serves an empty index, takes writes, and a rebuild fills it', async (t) => {
  const { double, index } = await start(t);
  await index.upsert(A, [aCandidate({ id: 'one' })]);
  double.wipe();
  t.equal(await index.count(A), 0);
  double.wipe();
  await index.upsert(A, [aCandidate({ id: 'two' })]);
  t.same(await idsOf(index), ['two']);
  double.wipe();
  await index.remove(A, ['two']);
  double.wipe();
  await index.rebuild(reading(aCandidate({ id: 'one' })));
  t.equal((await index.search(A, { need: aNeed(), limit: 5 })).total, 1);
});

t.test('an index that lacks our settings is given them at the first request that shows it', async (t) => {
  const { double, index } = await start(t);
  await index.upsert(A, [aCandidate({ id: 'one', experienceWords: ['menuiserie'] })]);
  double.wipeSettings();
  t.same(await idsOf(index), ['one']);
  double.wipeSettings();
  t.same(await index.facets(A, { facets: ['permits', 'skills'], limit: 1 }), {
    permits: [],
    skills: [{ value: 'dressage', count: 1 }],
  });
  double.wipeSettings();
  await index.upsert(A, [aCandidate({ id: 'two' })]);
  t.equal(await index.count(A), 2);
});

t.test('a write that the server queues, then refuses, is not taken for done', async (t) => {
  const { double, index } = await start(t);
  await index.upsert(A, [aCandidate({ id: 'one' })]);
  double.refuseNextTask('no_space_left_on_device');
  await t.rejects(index.upsert(A, [aCandidate({ id: 'two' })]), {
    ...unavailable,
    cause: { code: 'no_space_left_on_device' },
  });
  t.equal(await index.count(A), 1);
  await index.upsert(A, [aCandidate({ id: 'two' })]);
  t.equal(await index.count(A), 2);
});

t.test('reading waits for no write: an index made by another process is used as it is', async (t) => {
  const { double, index } = await start(t);
  await index.upsert(A, [aCandidate({ id: 'one' })]);
  double.taskDelayMs(60_000);
  const other = createMeilisearchIndex({ url: double.url, apiKey: double.apiKey });
  t.equal(await other.count(A), 1);
  t.match(await other.health(), { available: true, documents: 1 });
});

t.test('a write that takes too long is given up', async (t) => {
  const { double, index } = await start(t, { taskTimeoutMs: 40 });
  await index.upsert(A, [aCandidate({ id: 'one' })]);
  double.taskDelayMs(400);
  await t.rejects(index.upsert(A, [aCandidate({ id: 'two' })]), unavailable);
});

t.test('a rebuild that does not hold all it was given is not put in use', async (t) => {
  const { double, index } = await start(t);
  await index.upsert(A, [aCandidate({ id: 'old' })]);
  double.losing.add('lost');
  const documents = [aCandidate({ id: 'lost' }), aCandidate({ id: 'new' })];
  await t.rejects(index.rebuild(reading(...documents)), { code: 'SEARCH.REBUILD_MISMATCH', kind: 'unavailable' });
  t.same(await idsOf(index), ['old']);
  double.losing.clear();
  t.same(await index.rebuild(reading(...documents, ...documents)), { documents: 2 }, 'given twice, counted once');
  t.same(await idsOf(index), ['lost', 'new']);
  t.throws(() => double.records('candidates_rebuild'), 'the one made aside is not left behind');
});

t.test('writes are batched', async (t) => {
  const { double, index } = await start(t);
  const crowd = Array.from({ length: 1200 }, (_, n) => aCandidate({ id: `c${n}` }));
  await index.upsert(A, crowd);
  const sizes = double.received.map((body) => JSON.parse(body)).filter(Array.isArray);
  t.same(
    sizes.map(({ length }) => length),
    [500, 500, 200],
  );
});

t.test(
  'more candidates than one query brings back: those of the need’s own occupation first, and it says so',
  async (t) => {
    const { index } = await start(t);
    const related = Array.from({ length: 1100 }, (_, n) =>
      aCandidate({ id: `r${n}`, occupations: [{ code: 'G1603' }] }),
    );
    const wished = Array.from({ length: 30 }, (_, n) => aCandidate({ id: `w${n}` }));
    const far = Array.from({ length: 7 }, (_, n) => aCandidate({ id: `f${n}`, position: northOf(here, 300) }));
    await index.upsert(A, [...related, ...wished, ...far]);
    const page = await index.search(A, { need: aNeed(), limit: 50 });
    t.equal(page.complete, false);
    t.equal(page.total, 1030);
    t.equal(page.excluded.beyond_mobility, 7);
    t.equal(page.candidates.filter(({ id }) => id.startsWith('w')).length, 30);
  },
);

async function idsOf(index: ReturnType<typeof createMeilisearchIndex>): Promise<string[]> {
  const { candidates } = await index.search(A, { need: aNeed(), limit: 100 });
  return candidates.map(({ id }) => id).sort();
}
