import type { Document } from 'bson';
import t, { type Test } from 'tap';
import { openEngine } from '../testing/engine.ts';

const withIndexes = async (t: Test, indexes: Document[], documents: Document[] = []) => {
  const { run } = openEngine(t);
  if (indexes.length > 0) await run({ createIndexes: 'c', indexes });
  await run({ insert: 'c', documents: [{ _id: 'first' }, ...documents] });
  const explain = async (find: Document) => {
    const { queryPlanner, executionStats } = await run({
      explain: { find: 'c', ...find },
      verbosity: 'executionStats',
    });
    const { stage, inputStage = {} } = queryPlanner.winningPlan;
    const { totalKeysExamined: keys, totalDocsExamined: docs, nReturned: found } = executionStats;
    return { stage, index: inputStage.indexName ?? inputStage.inputStage?.indexName, keys, docs, found };
  };
  return { run, explain };
};

const numbered = (count: number): Document[] =>
  Array.from({ length: count }, (_, i) => ({
    _id: i,
    s: `s${i % 10}`,
    n: i,
    at: new Date(i),
    tags: [`t${i % 3}`, 'all'],
    state: i % 4 === 0 ? 'due' : 'done',
  }));

t.test('without an index every document is read', async (t) => {
  const { explain } = await withIndexes(t, [], numbered(50));
  t.match(await explain({ filter: { n: 7 } }), { stage: 'COLLSCAN', docs: 51, found: 1 });
});

t.test('_id and unique keys read one document', async (t) => {
  const { explain } = await withIndexes(t, [{ key: { n: 1 }, name: 'n', unique: true }], numbered(50));
  t.match(await explain({ filter: { _id: 7 } }), { stage: 'FETCH', index: '_id_', keys: 1, docs: 1, found: 1 });
  t.match(await explain({ filter: { n: 7 } }), { index: 'n', keys: 1, docs: 1, found: 1 });
  t.match(await explain({ filter: { n: 7, s: 'nobody' } }), { index: 'n', keys: 1, found: 0 });
});

t.test('equality, then range, on a compound index read no more than they find', async (t) => {
  const { explain } = await withIndexes(t, [{ key: { s: 1, n: -1 }, name: 's_n' }], numbered(100));
  t.match(await explain({ filter: { s: 's3' } }), { index: 's_n', keys: 10, found: 10 });
  t.match(await explain({ filter: { s: 's3', n: { $gt: 40, $lte: 73 } } }), {
    index: 's_n',
    keys: 4,
    docs: 4,
    found: 4,
  });
  t.match(await explain({ filter: { s: { $in: ['s1', 's2', 'none'] }, n: { $lt: 20 } } }), {
    index: 's_n',
    keys: 4,
    found: 4,
  });
  t.match(await explain({ filter: { n: 3 } }), { stage: 'COLLSCAN' });
});

t.test('an index gives the order, forwards and backwards, and a limit stops the reading', async (t) => {
  const { run, explain } = await withIndexes(t, [{ key: { s: 1, at: -1 }, name: 's_at' }], numbered(100));
  for (const direction of [1, -1]) {
    const find = { filter: { s: 's3' }, sort: { at: direction }, limit: 2 };
    t.match(await explain(find), { stage: 'FETCH', index: 's_at', docs: 2 });
    const { cursor } = await run({ find: 'c', ...find });
    t.same(
      cursor.firstBatch.map(({ n }: Document) => n),
      direction === 1 ? [3, 13] : [93, 83],
    );
  }
  t.match(await explain({ filter: { s: 's3' }, sort: { n: 1 } }), { stage: 'SORT', index: 's_at' });
  t.match(await explain({ filter: {}, sort: { s: 1, at: -1 } }), { stage: 'FETCH', index: 's_at' });
  t.match(await explain({ filter: {}, sort: { s: 1, at: 1 } }), { stage: 'SORT' });
});

t.test('a partial index serves the queries that imply its filter, and only those', async (t) => {
  const { run, explain } = await withIndexes(
    t,
    [{ key: { at: 1 }, name: 'due', partialFilterExpression: { state: 'due' } }],
    numbered(100),
  );
  t.match(await explain({ filter: { state: 'due', at: { $lt: new Date(40) } } }), {
    index: 'due',
    keys: 10,
    found: 10,
  });
  t.match(await explain({ filter: { at: { $lt: new Date(40) } } }), { stage: 'COLLSCAN', found: 40 });
  t.match(await explain({ filter: { state: 'done', at: { $lt: new Date(40) } } }), { stage: 'COLLSCAN', found: 30 });
  t.equal((await run({ count: 'c', query: { state: 'due', at: { $lt: new Date(40) } } })).n, 10);
});

t.test('a sparse index does not answer for what it does not hold', async (t) => {
  const { explain } = await withIndexes(t, [{ key: { n: 1 }, name: 'n', sparse: true }], numbered(10));
  t.match(await explain({ filter: { n: null } }), { stage: 'COLLSCAN', found: 1 });
  t.match(await explain({ filter: {}, sort: { n: 1 } }), { stage: 'SORT', found: 11 });
  t.match(await explain({ filter: { n: { $gte: 8 } } }), { index: 'n', found: 2 });
});

t.test('an array has an entry for each element and comes once', async (t) => {
  const { explain } = await withIndexes(t, [{ key: { tags: 1 }, name: 'tags' }], numbered(30));
  t.match(await explain({ filter: { tags: { $in: ['t1', 'all'] } } }), { index: 'tags', keys: 40, found: 30 });
  const apart = { tags: { $gt: 't0', $lt: 't2' } };
  t.match(await explain({ filter: apart }), { index: 'tags', found: 20 }, 'two elements may meet two bounds');
});

t.test('each branch of an $or takes its index', async (t) => {
  const { explain } = await withIndexes(
    t,
    [
      { key: { s: 1 }, name: 's' },
      { key: { n: 1 }, name: 'n' },
    ],
    numbered(100),
  );
  t.match(await explain({ filter: { $or: [{ s: 's3' }, { n: { $lt: 4 } }] } }), { stage: 'OR', keys: 14, found: 13 });
});

t.test('counting by an index reads no document', async (t) => {
  const { run } = await withIndexes(t, [{ key: { s: 1, n: 1 }, name: 's_n' }], numbered(100));
  t.equal((await run({ count: 'c', query: { s: 's3', n: { $gte: 50 } } })).n, 5);
  const { cursor } = await run({
    aggregate: 'c',
    pipeline: [{ $match: { s: 's3' } }, { $group: { _id: 1, n: { $sum: 1 } } }],
    cursor: {},
  });
  t.same(cursor.firstBatch, [{ _id: 1, n: 10 }]);
  t.equal((await run({ count: 'c' })).n, 101);
  t.equal((await run({ count: 'c', query: { n: { $lt: 5 } } })).n, 5);
});

t.test('values longer than a key can be are still found, in order', async (t) => {
  const long = (end: string) => `${'x'.repeat(3000)}${end}`;
  const { run, explain } = await withIndexes(
    t,
    [{ key: { v: 1 }, name: 'v', unique: true, sparse: true }],
    ['b', 'c', 'a'].map((end) => ({ _id: end, v: long(end) })),
  );
  t.match(await explain({ filter: { v: long('b') } }), { index: 'v', found: 1 });
  t.match(await run({ insert: 'c', documents: [{ v: long('b') }] }), { writeErrors: [{ code: 11000 }] });
  const ids = async (find: Document) =>
    (await run({ find: 'c', ...find })).cursor.firstBatch.map(({ _id }: Document) => _id);
  t.same(await ids({ filter: { v: { $gt: long('a') } }, sort: { v: 1 } }), ['b', 'c']);
});
