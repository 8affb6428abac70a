import type { CloudEvent } from '@passerelle/contracts';
import type { Connection } from 'mongoose';
import { waitAfter } from './backoff.ts';
import type { EventBus, EventLogger, FaultHook } from './bus.ts';
import { failureOf } from './failure.ts';
import type { EventLog } from './log.ts';
import { oneAtATime } from './one-at-a-time.ts';

export interface Relay {
  /** Something was saved: relays soon, in the background. */
  wake(): void;
  /** Relays until nothing is pending; rejects when the store or the bus cannot take the events. */
  drain(): Promise<void>;
  /** Ends the background work, after the pass in hand. What is pending stays in the documents. */
  stop(): Promise<void>;
}

export interface RelayOptions {
  /** Database of the service. */
  readonly connection: Connection;
  /** Collections whose documents carry an outbox; read at each pass, so it may grow. */
  readonly collections: Iterable<string>;
  readonly log: EventLog;
  readonly bus: Pick<EventBus, 'publish'>;
  readonly logger: EventLogger;
  /** Milliseconds between two looks at what nobody announced (another process died before relaying it). */
  readonly sweepMs?: number;
  /** Milliseconds before each new try while the bus is down. */
  readonly backoffMs?: readonly number[];
  readonly fault?: FaultHook;
}

interface Pending {
  readonly _id: string;
  readonly version: number;
  readonly outbox: CloudEvent[];
  readonly pendingSince: Date;
}

/** Documents taken at once. */
const BATCH = 200;
const BUS_BACKOFF: readonly number[] = [100, 200, 500, 1_000, 2_000, 5_000];

/**
 * Carries the events of saved documents to the log, then to the bus, then out of their outbox, each step again
 * from its start after a crash: the log and the bus drop what they already hold. Two relays at once are safe.
 */
export function createRelay(options: RelayOptions): Relay {
  const { connection, collections, log, bus, logger, sweepMs = 5_000, backoffMs = BUS_BACKOFF, fault } = options;
  let failures = 0;
  let retry: NodeJS.Timeout | undefined;
  let stopped = false;

  const oldestPending = async () => {
    const found: { collection: string; document: Pending }[] = [];
    for (const collection of collections) {
      const documents = await connection
        .collection<Pending>(collection)
        .find({ pendingSince: { $gt: new Date(0) } }, { projection: { version: 1, outbox: 1, pendingSince: 1 } })
        .sort({ pendingSince: 1 })
        .limit(BATCH)
        .toArray();
      for (const document of documents) found.push({ collection, document });
    }
    found.sort((a, b) => a.document.pendingSince.getTime() - b.document.pendingSince.getTime());
    return found.slice(0, BATCH);
  };

  const clear = async (collection: string, documents: readonly Pending[]) => {
    const target = connection.collection<Pending>(collection);
    const { matchedCount } = await target.bulkWrite(
      documents.map(({ _id, version }) => ({
        updateOne: { filter: { _id, version }, update: { $set: { outbox: [] }, $unset: { pendingSince: 1 } } },
      })),
      { ordered: false },
    );
    if (matchedCount === documents.length) return;
    // Some were saved again meanwhile: they stay pending with what is new.
    await target.bulkWrite(
      documents.map(({ _id, outbox }) => ({
        updateOne: { filter: { _id }, update: { $pull: { outbox: { id: { $in: outbox.map(({ id }) => id) } } } } },
      })),
      { ordered: false },
    );
  };

  const pass = oneAtATime(async () => {
    for (;;) {
      const pending = await oldestPending();
      if (!pending.length) return;
      const events = pending.flatMap(({ document }) => document.outbox);
      if (events.length) {
        await fault?.('before-log');
        await log.append(events);
        await fault?.('after-log');
        await bus.publish(events);
        await fault?.('before-clear');
      }
      const byCollection = Map.groupBy(pending, ({ collection }) => collection);
      for (const [collection, group] of byCollection)
        await clear(
          collection,
          group.map(({ document }) => document),
        );
    }
  });

  const wake = () => {
    if (stopped || retry) return;
    pass().then(
      () => {
        failures = 0;
      },
      (error: unknown) => {
        if (stopped || retry) return;
        failures += 1;
        logger.warn({ ...failureOf(error), failures }, 'events wait in their documents: the relay failed');
        retry = setTimeout(
          () => {
            retry = undefined;
            wake();
          },
          waitAfter(failures, backoffMs),
        ).unref();
      },
    );
  };
  const sweep = setInterval(wake, sweepMs).unref();

  return {
    wake,
    drain: pass,
    async stop() {
      stopped = true;
      clearInterval(sweep);
      clearTimeout(retry);
      await pass().catch(() => {});
    },
  };
}
