import { connectNatsBus, republish } from '@passerelle/service-kit';
import t from 'tap';
import { crashes } from './crash.ts';
import { startNats, withoutNats } from './nats-server.ts';
import { silent } from './sample.ts';
import { backoffMs, openWorld } from './suite.ts';
import { until } from './until.ts';

t.test('killed anywhere on NATS, nothing is lost and nothing is done twice', { skip: withoutNats }, async (t) =>
  crashes(t, (await startNats(t)).url),
);

t.test('nats-server killed under load: saves go on, and every event comes', { skip: withoutNats }, async (t) => {
  const server = await startNats(t);
  const world = await openWorld(t, async () => () => connectNatsBus({ url: server.url, logger: silent, backoffMs }));
  const seen = new Map<string, number>();
  await world.listen('indicators.outage', ({ id }) => void seen.set(id, (seen.get(id) ?? 0) + 1));
  const made: string[] = [];
  for (let count = 0; count < 60; count += 1) {
    if (count === 20) await server.kill();
    made.push((await world.samples.make()).id);
    if (count === 40) {
      await t.rejects(world.bus.health(), { code: 'BUS.UNAVAILABLE' }, 'readiness says it');
      await t.rejects(world.relay.drain(), { code: 'BUS.UNAVAILABLE' }, 'events wait');
      await server.start();
    }
  }
  await until(() => seen.size === made.length);
  await until(async () =>
    world.bus.health().then(
      () => true,
      () => false,
    ),
  );
  await world.relay.drain();
  t.equal(seen.size, 60);
});

t.test(
  'a stream lost for good is made again from the logs, and every consumer goes on',
  { skip: withoutNats },
  async (t) => {
    const server = await startNats(t);
    const world = await openWorld(t, async () => () => connectNatsBus({ url: server.url, logger: silent, backoffMs }));
    const seen = new Set<string>();
    await world.listen('indicators.before', ({ subject }) => void seen.add(subject));
    for (let count = 0; count < 10; count += 1) await world.samples.make();
    await until(() => seen.size === 10);
    await server.kill();
    await server.startEmpty();
    const { id } = await world.samples.make();
    await until(() => seen.has(id));

    await republish(world.log, world.bus);
    const again = new Set<string>();
    await world.listen('indicators.after', ({ subject }) => void again.add(subject));
    await until(() => again.size === 11);
    t.same(again, seen);
  },
);
