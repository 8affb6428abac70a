import type { CloudEvent } from '@passerelle/contracts';
import { newId } from '@passerelle/kernel';
import { createConsumer } from '@passerelle/service-kit';
import fc from 'fast-check';
import t from 'tap';
import { arrivals, latest, projection, silent, structureId } from './sample.ts';
import { openTestStore } from './store.ts';

const RUNS = Number(process.env.CONVERGENCE_RUNS ?? 40);

const eventsOf = (subject: string, count: number): CloudEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    specversion: '1.0',
    id: newId(),
    source: '/passerelle/needs',
    type: index === 0 ? 'sample.made.v1' : 'sample.moved.v1',
    subject,
    time: new Date(0).toISOString(),
    structureid: structureId,
    sequence: index + 1,
    actor: 'system:test',
    data: { n: index + 1 },
  }));

/** Any order, and any of them told again: what at-least-once allows. */
const deliveries = fc.nat({ max: 6 }).chain((more) => {
  const events = [...eventsOf(newId(), 2 + more), ...eventsOf(newId(), 3)];
  const each = fc.shuffledSubarray(events, { minLength: events.length });
  return fc.tuple(fc.constant(events), each, fc.array(fc.constantFrom(...events), { maxLength: 8 }), fc.nat());
});

t.test('events told in any order, and again, leave the same read model', async (t) => {
  const store = await openTestStore(t);
  const connection = store.of('indicators');
  const { handle } = createConsumer({ consumer: projection(), connection, deps: { connection }, logger: silent });
  await fc.assert(
    fc.asyncProperty(deliveries, async ([events, shuffled, again, seed]) => {
      const told = [...shuffled];
      for (const [index, event] of again.entries()) told.splice((seed + index * 7) % (told.length + 1), 0, event);
      // Two at a time, as two instances would.
      for (let next = 0; next < told.length; next += 2) await Promise.all(told.slice(next, next + 2).map(handle));
      const subjects = [...new Set(events.map(({ subject }) => subject))];
      for (const subject of subjects) {
        const own = events.filter((event) => event.subject === subject);
        const row = await latest(connection).findOne({ _id: subject });
        if (row?.n !== own.length) throw new Error(`${subject} stands at ${row?.n} of ${own.length}`);
        const count = await arrivals(connection).countDocuments({ subject });
        if (count !== own.length) throw new Error(`${count} rows for ${own.length} events`);
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  t.pass(`${RUNS} sequences`);
});
