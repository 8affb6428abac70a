import type { CloudEvent } from '@passerelle/contracts';
import { createRelay, type FaultHook, openLog } from '@passerelle/service-kit';
import t, { type Test } from 'tap';
import { openSamples, silent } from './sample.ts';
import { openTestStore } from './store.ts';
import { until } from './until.ts';

async function openWorld(t: Test) {
  const store = await openTestStore(t);
  const connection = store.of('needs');
  const samples = await openSamples(connection);
  const published: CloudEvent[] = [];
  let down = false;
  const relayWith = (fault?: FaultHook) => {
    const relay = createRelay({
      connection,
      collections: samples.collections,
      // A log of its own, as in another process: it does not know how far the others have written.
      log: openLog(connection, 'needs'),
      bus: {
        async publish(events) {
          if (down) throw new Error('down');
          published.push(...events);
        },
      },
      logger: silent,
      sweepMs: 100,
      backoffMs: [20, 40],
      fault,
    });
    t.teardown(() => relay.stop());
    return relay;
  };
  return {
    samples,
    published,
    relayWith,
    log: openLog(connection, 'needs'),
    pending: () => connection.collection('samples').countDocuments({ pendingSince: { $gt: new Date(0) } }),
    outboxes: () => connection.collection('samples').find({}).project({ outbox: 1 }).toArray(),
    setDown: (value: boolean) => {
      down = value;
    },
  };
}

t.test('events go to the log, to the bus, and out of their document, in this order', async (t) => {
  const points: string[] = [];
  const world = await openWorld(t);
  const { id } = await world.samples.make();
  await world.samples.move(id);
  await world
    .relayWith(async (point) => {
      const logged = await world.log.last();
      points.push(`${point}: ${logged} logged, ${world.published.length} published, ${await world.pending()} pending`);
    })
    .drain();
  t.same(points, [
    'before-log: 0 logged, 0 published, 1 pending',
    'after-log: 2 logged, 0 published, 1 pending',
    'before-clear: 2 logged, 2 published, 1 pending',
  ]);
  t.equal(await world.pending(), 0);
  t.match(await world.outboxes(), [{ outbox: [] }]);
  t.same(
    world.published.map(({ sequence }) => sequence),
    [1, 2],
  );
});

t.test('a document saved again meanwhile keeps its new event pending, and only that one', async (t) => {
  const world = await openWorld(t);
  const { id } = await world.samples.make();
  let moved = false;
  const relay = world.relayWith(async (point) => {
    if (point !== 'before-clear' || moved) return;
    moved = true;
    await world.samples.move(id);
  });
  await relay.drain();
  t.same(
    world.published.map(({ sequence }) => sequence),
    [1, 2],
    'each published once',
  );
  t.equal(await world.pending(), 0);
});

t.test('competing relays log each event once, without a gap', async (t) => {
  const world = await openWorld(t);
  const ids: string[] = [];
  for (let count = 0; count < 30; count += 1) ids.push((await world.samples.make()).id);
  const relays = [world.relayWith(), world.relayWith(), world.relayWith()];
  const moving = (async () => {
    for (const id of ids) await world.samples.move(id);
  })();
  for (let round = 0; round < 10; round += 1) await Promise.all(relays.map((relay) => relay.drain()));
  await moving;
  await Promise.all(relays.map((relay) => relay.drain()));
  const rows = await world.log.readFrom(0, 1_000);
  t.same(
    rows.map(({ position }) => position),
    Array.from({ length: 60 }, (_, index) => index + 1),
  );
  t.equal(new Set(rows.map(({ event }) => event.id)).size, 60);
  const sequences = Map.groupBy(rows, ({ event }) => event.subject);
  for (const own of sequences.values())
    if (own[0]?.event.sequence !== 1) t.fail(`${own[0]?.event.subject}: not in the order of the entity`);
  t.equal(sequences.size, ids.length);
  t.equal(await world.pending(), 0);
});

t.test('while the bus is down events wait in their documents, then all go', async (t) => {
  const world = await openWorld(t);
  world.setDown(true);
  const relay = world.relayWith();
  const ids: string[] = [];
  for (let count = 0; count < 5; count += 1) {
    ids.push((await world.samples.make()).id);
    relay.wake();
  }
  await t.rejects(relay.drain(), { message: 'down' });
  t.equal(await world.pending(), 5);
  world.setDown(false);
  await until(async () => (await world.pending()) === 0);
  t.same(new Set(world.published.map(({ subject }) => subject)), new Set(ids));
  t.equal(await world.log.last(), 5, 'logged once, though tried several times');
});

t.test('what another process left pending is found without being announced', async (t) => {
  const world = await openWorld(t);
  await world.samples.make();
  world.relayWith();
  await until(async () => (await world.pending()) === 0);
  t.equal(world.published.length, 1);
});
