import type { CloudEvent, EventOf } from '@passerelle/contracts';
import { emit, subjectOf } from '@passerelle/contracts';
import { DomainError, newId } from '@passerelle/kernel';
import {
  createConsumer,
  createRelay,
  type EventBus,
  type LogOf,
  replayDeadLetters,
  type Subscription,
} from '@passerelle/service-kit';
import type { Test } from 'tap';
import { arrivals, listener, openSamples, projection, sampleIgnored, sampleMade, silent } from './sample.ts';
import { openTestStore } from './store.ts';
import { until } from './until.ts';

/** Opens the bus once more, as another process would. */
export type OpenBus = (logOf: LogOf) => EventBus;
export type MakeBus = (t: Test) => Promise<OpenBus>;

/** Short, so that the suite is. */
export const backoffMs = [40, 80, 160];
const deliveryLimit = 4;

/** A service that saves samples, and everything needed to listen to it. */
export async function openWorld(t: Test, makeBus: MakeBus) {
  const store = await openTestStore(t);
  const open = await makeBus(t);
  const openBus = () => {
    const bus = open(store.logOf);
    t.teardown(() => bus.close());
    return bus;
  };
  const bus = openBus();
  const log = store.logOf('needs');
  if (!log) throw new Error('no log');
  let wake = () => {};
  const samples = await openSamples(store.of('needs'), () => wake());
  const relay = createRelay({
    connection: store.of('needs'),
    collections: samples.collections,
    log,
    bus,
    logger: silent,
    sweepMs: 300,
    backoffMs,
  });
  wake = relay.wake;
  t.teardown(() => relay.stop());
  const connection = store.of('indicators');
  /** Starts a consumer that calls `handle`; `on` another bus for another instance. */
  const listen = async (
    name: `indicators.${string}`,
    handle: (event: CloudEvent) => Promise<void> | void,
    from: EventBus = bus,
  ) => {
    const runtime = createConsumer({
      consumer: listener(name, handle),
      connection,
      deps: {},
      logger: silent,
      deliveryLimit,
    });
    const subscription = await runtime.start(from);
    return { runtime, stop: once(() => subscription.stop()) };
  };
  return { store, bus, openBus, log, samples, relay, listen, connection };
}
const once = (stop: Subscription['stop']) => {
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= stop();
    return stopping;
  };
};

/** What every bus promises. */
export function busSuite(t: Test, makeBus: MakeBus): void {
  const promise = (name: string, body: (t: Test, world: Awaited<ReturnType<typeof openWorld>>) => Promise<void>) =>
    t.test(name, async (t) => body(t, await openWorld(t, makeBus)));

  promise('each consumer gets every event of its table, those of an entity in order', async (t, world) => {
    const first: CloudEvent[] = [];
    const second: CloudEvent[] = [];
    await world.listen('indicators.first', (event) => void first.push(event));
    await world.listen('indicators.second', (event) => void second.push(event));
    const { id } = await world.samples.make(newId(), [emit(sampleIgnored, { n: 9 })]);
    for (let moves = 0; moves < 5; moves += 1) await world.samples.move(id);
    await until(() => first.length >= 6 && second.length >= 6);
    t.same(
      first.map(({ data }) => data.n),
      [1, 2, 3, 4, 5, 6],
    );
    t.same(
      second.map(({ sequence }) => sequence),
      [1, 3, 4, 5, 6, 7],
      'the ignored one was the second',
    );
    t.match(first[0], {
      specversion: '1.0',
      source: '/passerelle/needs',
      type: 'sample.made.v1',
      subject: id,
      structureid: String,
      actor: 'system:needs.samples',
    });
    t.equal(subjectOf('needs', 'sample.made.v1'), 'passerelle.needs.sample.made.v1');
  });

  promise('a consumer that comes back goes on where it was', async (t, world) => {
    const seen: string[] = [];
    const before = await world.listen('indicators.durable', ({ subject }) => void seen.push(subject));
    const one = await world.samples.make();
    await until(() => seen.length === 1);
    await before.stop();
    const two = await world.samples.make();
    const three = await world.samples.make();
    await world.relay.drain();
    t.same(seen, [one.id], 'nothing after it stopped');
    await world.listen('indicators.durable', ({ subject }) => void seen.push(subject), world.openBus());
    await until(() => seen.length >= 3);
    t.same(new Set(seen), new Set([one.id, two.id, three.id]));
    t.equal(seen.length, 3, 'nothing twice');
  });

  promise('a new consumer begins with the first event', async (t, world) => {
    const made = [await world.samples.make(), await world.samples.make()];
    await world.relay.drain();
    const seen: string[] = [];
    await world.listen('indicators.late', ({ subject }) => void seen.push(subject));
    await until(() => seen.length >= 2);
    t.same(new Set(seen), new Set(made.map(({ id }) => id)));
  });

  promise('an event that fails comes again, each time later', async (t, world) => {
    const at: number[] = [];
    await world.listen('indicators.moody', () => {
      at.push(performance.now());
      if (at.length < 4) throw new Error('not yet');
    });
    await world.samples.make();
    await until(() => at.length >= 4);
    const waits = at.slice(1).map((time, index) => time - (at[index] ?? 0));
    // A timer may fire a millisecond early by this clock.
    for (const [index, wait] of backoffMs.entries())
      t.ok((waits[index] ?? 0) >= wait - 2, `wait ${index + 1}: ${waits[index]} ms, at least ${wait}`);
  });

  promise('what fails for good is a dead letter, which a command replays', async (t, world) => {
    let broken = true;
    const handled: string[] = [];
    let deliveries = 0;
    const { runtime } = await world.listen('indicators.broken', ({ subject }) => {
      deliveries += 1;
      if (broken) throw new DomainError('SAMPLES.BROKEN', 'conflict', 'une phrase qui nomme quelqu’un');
      handled.push(subject);
    });
    const { id } = await world.samples.make();
    await until(async () => (await runtime.deadLetters.list('indicators.broken')).length === 1);
    t.equal(deliveries, deliveryLimit);
    const [letter] = await runtime.deadLetters.list();
    t.match(letter, { consumer: 'indicators.broken', deliveries: deliveryLimit, failure: { code: 'SAMPLES.BROKEN' } });
    t.equal(letter?.event.subject, id);
    t.notMatch(JSON.stringify(letter), /phrase/, 'a message may quote a person: it is not kept');

    t.same(await replayDeadLetters(runtime), { handled: 0, failed: 1 });
    t.match(await runtime.deadLetters.list(), [{ deliveries: deliveryLimit + 1 }]);
    broken = false;
    t.same(await replayDeadLetters(runtime), { handled: 1, failed: 0 });
    t.same(handled, [id]);
    t.same(await runtime.deadLetters.list(), []);
  });

  promise('a dependency that is down is waited for, however long', async (t, world) => {
    let deliveries = 0;
    const { runtime } = await world.listen('indicators.patient', () => {
      deliveries += 1;
      if (deliveries <= deliveryLimit + 2) throw new DomainError('X.DOWN', 'unavailable', 'Réessayez.');
    });
    await world.samples.make();
    await until(() => deliveries > deliveryLimit + 2);
    t.same(await runtime.deadLetters.list(), []);
  });

  promise('an event that does not follow its definition is a dead letter at once', async (t, world) => {
    const seen: CloudEvent[] = [];
    const { runtime } = await world.listen('indicators.strict', (event) => void seen.push(event));
    const wrong = { type: sampleMade.type, data: { n: 'one' } } as unknown as ReturnType<typeof emit>;
    const newer = { type: sampleMade.type, data: { n: 2, addedLater: true } } as ReturnType<typeof emit>;
    await world.samples.emitting(newId(), [wrong, newer]);
    await until(async () => (await runtime.deadLetters.list()).length === 1);
    await until(() => seen.length === 1);
    t.match(await runtime.deadLetters.list(), [{ deliveries: 1, failure: { code: 'EVENT.INVALID' } }]);
    t.match(seen, [{ data: { n: 2 } }], 'a field it does not know is no reason to refuse');
  });

  promise('poisoned events do not hold up the others', async (t, world) => {
    const poison = new Set(Array.from({ length: 30 }, () => newId<'sample'>()));
    const passed: string[] = [];
    let attempts = 0;
    const { runtime } = await world.listen('indicators.poisoned', ({ subject }) => {
      if (!poison.has(subject)) return void passed.push(subject);
      attempts += 1;
      throw new Error('poison');
    });
    const others: string[] = [];
    for (const id of poison) {
      await world.samples.make(id);
      others.push((await world.samples.make()).id);
    }
    await until(() => passed.length >= others.length);
    t.same(new Set(passed), new Set(others));
    await until(async () => (await runtime.deadLetters.count('indicators.poisoned')) === poison.size);
    t.equal(attempts, poison.size * deliveryLimit);
  });

  promise('an event that lasts does not hold up the others', async (t, world) => {
    const slow = newId();
    const passed: string[] = [];
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    let begun = 0;
    await world.listen('indicators.slow', async ({ subject }) => {
      if (subject === slow) {
        begun += 1;
        await released;
      }
      passed.push(subject);
    });
    await world.samples.make(slow);
    await until(() => begun > 0);
    for (let count = 0; count < 150; count += 1) await world.samples.make();
    await until(() => passed.length === 150);
    t.notOk(passed.includes(slow), 'all the others, while it lasts');
    release();
    await until(() => passed.includes(slow));
    t.equal(begun, 1, 'it is at work: nobody else was given it');
  });

  promise('published twice, delivered once', async (t, world) => {
    const seen: string[] = [];
    await world.samples.make();
    await world.relay.drain();
    const events = (await world.log.readFrom(0, 10)).map(({ event }) => event);
    await world.log.append(events);
    await world.bus.publish(events);
    await world.listen('indicators.once', ({ id }) => void seen.push(id));
    const marker = await world.samples.make();
    await until(async () => seen.length >= 2);
    t.same(seen.length, 2);
    t.equal((await world.log.readFrom(0, 10)).at(-1)?.event.subject, marker.id);
    t.equal(await world.log.last(), 2);
  });

  promise('two instances of a consumer have each effect once', async (t, world) => {
    const runtime = () =>
      createConsumer({
        consumer: projection(),
        connection: world.connection,
        deps: { connection: world.connection },
        logger: silent,
      });
    for (const bus of [world.bus, world.openBus()]) {
      const subscription = await runtime().start(bus);
      t.teardown(() => subscription.stop());
    }
    for (let count = 0; count < 40; count += 1) {
      const { id } = await world.samples.make();
      await world.samples.move(id);
    }
    await world.relay.drain();
    const rows = arrivals(world.connection);
    await until(async () => (await rows.countDocuments({})) === 80);
    const logged = (await world.log.readFrom(0, 1_000)).map(({ event }) => event as EventOf<typeof sampleMade>);
    t.same(new Set((await rows.find({}).toArray()).map(({ _id }) => _id)), new Set(logged.map(({ id }) => id)));
    t.same(await world.connection.collection('dead_letters').countDocuments({}), 0);
    t.same(await world.connection.collection('latest').countDocuments({ n: 2 }), 40);
  });

  promise('says whether it would keep what it is given', async (t, world) => {
    await until(async () =>
      world.bus.health().then(
        () => true,
        () => false,
      ),
    );
    await t.resolves(world.bus.health());
  });
}
