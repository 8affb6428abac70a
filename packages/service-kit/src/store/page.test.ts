import t from 'tap';
import { afterCursor, cursorAt, limitOf } from './page.ts';

t.test('a cursor takes the list up where it stopped, ties included', async (t) => {
  t.same(afterCursor(cursorAt('b', 'id2'), 'name', 1), {
    $or: [{ name: { $gt: 'b' } }, { name: 'b', _id: { $gt: 'id2' } }],
  });
  const at = new Date('2026-03-02T09:00:00Z');
  t.same(afterCursor(cursorAt(at, 'id1'), 'at', -1), { $or: [{ at: { $lt: at } }, { at, _id: { $gt: 'id1' } }] });
});

t.test('a cursor that somebody wrote by hand is refused, never an operator', async (t) => {
  const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  for (const cursor of [
    'x',
    forged({ $gt: '' }),
    forged(['plain', { $gt: '' }, 'id']),
    forged(['plain', 'a', { $ne: 1 }]),
  ])
    t.throws(() => afterCursor(cursor, 'name', 1), { code: 'CURSOR.INVALID' }, cursor);
});

t.test('a list is bounded whatever is asked', async (t) => {
  t.equal(limitOf({}), 50);
  t.equal(limitOf({ limit: 5_000 }), 100);
});
