import t from 'tap';
import { defaultBackoff, waitAfter } from './backoff.ts';
import { DELIVERY_LIMIT } from './consumer.ts';

t.test('waits grow, then stay', async (t) => {
  t.same(
    [1, 2, 3, 4, 99].map((delivery) => waitAfter(delivery, [10, 20, 30])),
    [10, 20, 30, 30, 30],
  );
});

t.test('a poisoned event reaches the dead letters within a minute of its first failure', async (t) => {
  const waits = Array.from({ length: DELIVERY_LIMIT - 1 }, (_, index) => waitAfter(index + 1));
  t.same(waits, defaultBackoff);
  t.ok(waits.reduce((sum, wait) => sum + wait, 0) < 60_000);
});
