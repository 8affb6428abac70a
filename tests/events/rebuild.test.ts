import { newId } from '@passerelle/kernel';
import { createConsumer, createLogBus, rebuild } from '@passerelle/service-kit';
import t from 'tap';
import { arrivals, latest, projection, silent } from './sample.ts';
import { openWorld } from './suite.ts';

t.test('a read model made again from the logs is the one that was fed by events', async (t) => {
  const world = await openWorld(t, async () => (logOf) => createLogBus({ logOf, logger: silent }));
  const { connection } = world;
  const consumer = createConsumer({ consumer: projection(), connection, deps: { connection }, logger: silent });
  const subscription = await consumer.start(world.bus);
  for (let count = 0; count < 20; count += 1) {
    const { id } = await world.samples.make();
    if (count % 3 === 0) await world.samples.move(id);
  }
  await world.relay.drain();
  await subscription.stop();
  const content = async () => ({
    arrivals: await arrivals(connection).find({}).sort({ _id: 1 }).toArray(),
    latest: await latest(connection).find({}).sort({ _id: 1 }).toArray(),
  });
  const fed = await content();
  t.equal(fed.arrivals.length, 27);
  await latest(connection).insertOne({ _id: newId(), n: 99, seen: { sample: 1 } });

  let progress = 0;
  const made = await rebuild({
    consumer,
    logOf: world.store.logOf,
    collections: ['arrivals', 'latest'],
    onProgress: (events) => {
      progress = events;
    },
  });
  t.same(made, { events: 27, givenUp: 0 });
  t.equal(progress, 27);
  t.same(await content(), fed);
});
