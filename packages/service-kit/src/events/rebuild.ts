import type { CloudEvent } from '@passerelle/contracts';
import type { EventBus } from './bus.ts';
import type { ConsumerRuntime } from './consumer.ts';
import { createLanes } from './lanes.ts';
import type { EventLog, LoggedEvent, LogOf } from './log.ts';

export interface RebuildOptions {
  readonly consumer: ConsumerRuntime;
  readonly logOf: LogOf;
  /** Collections that only this consumer writes, in its database; they are emptied first. */
  readonly collections: readonly string[];
  readonly onProgress?: (events: number) => void;
}

const BATCH = 256;
const WIDTH = 16;

/**
 * Makes a read model again from the logs of the services it listens to: every event, in the order of the logs.
 * What happens meanwhile is also delivered by the bus, which the guards of the handlers allow. An event that fails
 * is tried again after the others, then put among the dead letters.
 * @returns how many events were handled, and how many were given up.
 */
export async function rebuild(options: RebuildOptions): Promise<{ events: number; givenUp: number }> {
  const { consumer, logOf, collections, onProgress } = options;
  for (const collection of collections) await consumer.connection.collection(collection).deleteMany({});
  await consumer.deadLetters.clear(consumer.name);

  const lanes = createLanes(WIDTH);
  let retry: CloudEvent[] = [];
  let events = 0;
  const deliver = async (batch: readonly CloudEvent[], delivery: number) => {
    await Promise.all(
      batch.map((event) =>
        lanes.run(event.subject, async () => {
          if ((await consumer.deliver(event, delivery)) === 'retry') retry.push(event);
        }),
      ),
    );
  };

  const logs = consumer.sources.flatMap((service) => logOf(service) ?? []);
  let batch: CloudEvent[] = [];
  for await (const event of inOrderOfTime(logs)) {
    if (!consumer.types.has(event.type)) continue;
    events += 1;
    batch.push(event);
    if (batch.length < BATCH) continue;
    await deliver(batch, 1);
    batch = [];
    onProgress?.(events);
  }
  await deliver(batch, 1);
  for (const delivery of [2, consumer.deliveryLimit]) {
    const again = retry;
    retry = [];
    await deliver(again, delivery);
  }
  if (retry.length)
    throw new Error(`${retry.length} events of ${consumer.name} could not be handled: a service is down`);
  onProgress?.(events);
  const givenUp = await consumer.deadLetters.count(consumer.name);
  return { events: events - givenUp, givenUp };
}

/** Merges logs by the time of their events; within a log, its order stands. */
async function* inOrderOfTime(logs: readonly EventLog[]): AsyncGenerator<CloudEvent> {
  const heads: { log: AsyncGenerator<LoggedEvent>; event: CloudEvent }[] = [];
  for (const log of logs.map((each) => each.all())) {
    const first = await log.next();
    if (!first.done) heads.push({ log, event: first.value.event });
  }
  while (heads.length) {
    const earliest = heads.reduce((best, head) => (head.event.time < best.event.time ? head : best));
    yield earliest.event;
    const next = await earliest.log.next();
    if (next.done) heads.splice(heads.indexOf(earliest), 1);
    else earliest.event = next.value.event;
  }
}

/**
 * Publishes a whole log again, for a bus that lost what it held; consumers drop what they have already seen.
 * @returns how many events were published.
 */
export async function republish(log: EventLog, bus: EventBus): Promise<number> {
  let count = 0;
  let position = 0;
  for (;;) {
    const page = await log.readFrom(position, BATCH);
    const last = page.at(-1);
    if (!last) return count;
    await bus.publish(page.map(({ event }) => event));
    count += page.length;
    position = last.position;
  }
}
