import { setImmediate as turn } from 'node:timers/promises';
import t from 'tap';
import { oneAtATime } from './one-at-a-time.ts';

t.test('calls made during a run share the one that follows it', async (t) => {
  const ends: (() => void)[] = [];
  let atOnce = 0;
  const run = oneAtATime(async () => {
    atOnce += 1;
    t.equal(atOnce, 1);
    await new Promise<void>((resolve) => ends.push(resolve));
    atOnce -= 1;
  });
  const first = run();
  const followers = [run(), run(), run()];
  t.equal(ends.length, 1);
  ends[0]?.();
  await first;
  await turn();
  t.equal(ends.length, 2, 'one run for three calls');
  const late = run();
  ends[1]?.();
  await Promise.all(followers);
  await turn();
  t.equal(ends.length, 3, 'called during the second run: served by a third');
  ends[2]?.();
  await late;
  await turn();
  run().catch(() => {});
  t.equal(ends.length, 4, 'idle: starts at once');
});

t.test('a run that fails is told to its callers only', async (t) => {
  let runs = 0;
  const run = oneAtATime(async () => {
    runs += 1;
    if (runs === 1) throw new Error('first');
  });
  const first = run();
  const second = run();
  await t.rejects(first, { message: 'first' });
  await t.resolves(second);
});
