import fc from 'fast-check';
import t from 'tap';
import { createRanking, tieBreak } from './ranking.ts';

const NEED = 'need-1';
const scored = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z]{1,4}$/), score: fc.nat({ max: 5 }) }), {
  selector: ({ id }) => id,
  maxLength: 60,
});

t.test('pages put end to end are the whole list sorted, whatever the order of arrival', async () => {
  fc.assert(
    fc.property(scored, fc.integer({ min: 1, max: 7 }), (all, limit) => {
      const sorted = [...all].sort(
        (a, b) => b.score - a.score || tieBreak(NEED, a.id) - tieBreak(NEED, b.id) || (a.id < b.id ? -1 : 1),
      );
      const read: string[] = [];
      let cursor: string | undefined;
      do {
        const ranking = createRanking<null>(NEED, limit, cursor);
        for (const { id, score } of all) ranking.offer(id, score, null);
        const { entries, next } = ranking.page();
        read.push(...entries.map(({ id }) => id));
        cursor = next ?? undefined;
      } while (cursor);
      return read.join() === sorted.map(({ id }) => id).join();
    }),
  );
});

t.test('the order of equals spreads evenly: each of ten is first for about a tenth of the needs', async (t) => {
  const ids = Array.from({ length: 10 }, (_, n) => `candidate-${n}`);
  const first = new Map(ids.map((id) => [id, 0]));
  const needs = 5000;
  for (let n = 0; n < needs; n += 1) {
    const ranking = createRanking<null>(`need-${n}`, 1);
    for (const id of ids) ranking.offer(id, 50, null);
    const winner = ranking.page().entries[0]!.id;
    first.set(winner, first.get(winner)! + 1);
  }
  // Four standard deviations of a fair draw.
  const tolerance = 4 * Math.sqrt(needs * 0.1 * 0.9);
  for (const [id, times] of first) t.ok(Math.abs(times - needs / 10) < tolerance, `${id}: ${times}`);
});

t.test('a cursor that is not ours is refused', async (t) => {
  for (const cursor of ['', 'x', Buffer.from('{}').toString('base64url'), Buffer.from('[1,2]').toString('base64url')]) {
    t.throws(() => createRanking(NEED, 10, cursor), { code: 'SEARCH.QUERY_INVALID', kind: 'invalid' });
  }
});
