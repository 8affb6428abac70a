import type { Service } from '@passerelle/contracts';
import { defaultBackoff } from './backoff.ts';
import { type ConsumerSpec, type EventBus, type EventLogger, sourceOf } from './bus.ts';
import { type Courier, createCourier } from './courier.ts';
import { failureOf } from './failure.ts';
import type { EventLog, LogOf } from './log.ts';
import { oneAtATime } from './one-at-a-time.ts';

export interface LogBusOptions {
  readonly logOf: LogOf;
  readonly logger: EventLogger;
  readonly backoffMs?: readonly number[];
  /** Milliseconds between two looks at logs that another process may have written. */
  readonly sweepMs?: number;
}

export interface LogBus extends EventBus {
  /**
   * Delivers all that the logs hold and tries what is parked once more; true when something was handled since the
   * last call, so that what it caused may wait for a relay.
   */
  drain(): Promise<boolean>;
}

/** Events read at once. */
const BATCH = 100;
/** A cursor that passed only over events of no interest is written once in so many. */
const UNSAVED = 500;

/**
 * The bus of a house that lives in one process: the services' logs are the bus, each consumer has a durable cursor
 * in each log it reads, kept in its own database. Publishing only wakes the readers.
 */
export function createLogBus(options: LogBusOptions): LogBus {
  const readers = new Set<Reader>();
  let handled = 0;
  let handledAtLastDrain = 0;
  const sweep = setInterval(() => {
    for (const reader of readers) reader.look();
  }, options.sweepMs ?? 5_000).unref();

  return {
    async publish(events) {
      const sources = new Set(events.map(sourceOf));
      for (const reader of readers) if (reader.reads(sources)) reader.wake();
    },
    async subscribe(consumer) {
      const reader = createReader(consumer, options, () => {
        handled += 1;
      });
      readers.add(reader);
      reader.look();
      return {
        async stop() {
          readers.delete(reader);
          await reader.stop();
        },
      };
    },
    async drain() {
      await Promise.all([...readers].map((reader) => reader.drain()));
      const moved = handled !== handledAtLastDrain;
      handledAtLastDrain = handled;
      return moved;
    },
    async health() {},
    async close() {
      clearInterval(sweep);
      await Promise.all([...readers].map((reader) => reader.stop()));
      readers.clear();
    },
  };
}

interface Cursor {
  readonly _id: string;
  /** Last event delivered or put aside. */
  readonly position: number;
}

interface Reader {
  reads(sources: ReadonlySet<Service>): boolean;
  /** Something was logged. */
  wake(): void;
  /** As `wake`, and at what other processes may have left. */
  look(): void;
  drain(): Promise<void>;
  stop(): Promise<void>;
}

function createReader(
  consumer: ConsumerSpec,
  { logOf, logger, backoffMs = defaultBackoff }: LogBusOptions,
  onSettled: () => void,
): Reader {
  const courier = createCourier({ consumer, logger, backoffMs, onSettled });
  const logs = consumer.sources.flatMap((source) => logOf(source) ?? []);
  const follow = logs.map((log) => createFollower(consumer, log, courier));
  let stopped = false;
  const pump = async () => {
    await Promise.all(follow.map((step) => step()));
  };
  const inBackground = (work: Promise<unknown>) => {
    work.catch((error: unknown) =>
      logger.warn({ consumer: consumer.name, ...failureOf(error) }, 'a consumer waits: its events cannot be read'),
    );
  };
  return {
    reads: (sources) => consumer.sources.some((source) => sources.has(source)),
    wake: () => {
      if (!stopped) inBackground(pump());
    },
    look: () => {
      if (!stopped) inBackground(Promise.all([pump(), courier.retry()]));
    },
    async drain() {
      await pump();
      await courier.retryAll();
    },
    async stop() {
      stopped = true;
      await pump().catch(() => {});
      await courier.stop();
    },
  };
}

/** Brings a consumer to the end of one log. */
function createFollower(consumer: ConsumerSpec, log: EventLog, courier: Courier): () => Promise<void> {
  const cursors = consumer.connection.collection<Cursor>('consumer_cursors');
  const _id = `${consumer.name}<${log.service}`;
  let position: number | undefined;
  let saved = 0;
  const save = async (to: number) => {
    await cursors.updateOne({ _id }, { $max: { position: to } }, { upsert: true });
    saved = to;
  };
  return oneAtATime(async () => {
    position ??= saved = (await cursors.findOne({ _id }))?.position ?? 0;
    for (;;) {
      const batch = await log.readFrom(position, BATCH);
      const last = batch.at(-1);
      if (!last) return;
      const wanted = batch.filter(({ event }) => consumer.types.has(event.type));
      const carried = await Promise.allSettled(wanted.map(({ event }) => courier.carry(event)));
      const lost = carried.find((result) => result.status === 'rejected');
      if (lost) throw lost.reason;
      if (wanted.length || last.position - saved >= UNSAVED) await save(last.position);
      position = last.position;
    }
  });
}
