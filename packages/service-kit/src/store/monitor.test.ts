import t from 'tap';
import { outsideDialect } from './monitor.ts';

t.test('what services may ask passes', async (t) => {
  t.equal(outsideDialect('find', { find: 'needs', filter: { status: { $in: ['open'] } }, $db: 'x' }), undefined);
  t.equal(
    outsideDialect('update', {
      update: 'needs',
      updates: [{ q: {}, u: { $set: { a: 1 }, $push: { b: { $each: [] } } } }],
    }),
    undefined,
  );
});

t.test('anything else is named', async (t) => {
  t.equal(outsideDialect('mapReduce', {}), 'mapReduce');
  t.equal(outsideDialect('find', { filter: { name: { $regex: 'x' } } }), 'find $regex');
  t.equal(outsideDialect('aggregate', { pipeline: [{ $lookup: { from: 'x' } }] }), 'aggregate $lookup');
});

t.test('a document that is inserted may hold any text', async (t) => {
  t.equal(outsideDialect('insert', { insert: 'x', documents: [{ note: { $odd: 1 } }] }), undefined);
});
