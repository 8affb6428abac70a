import type { CloudEvent } from '@passerelle/contracts';
import type { Connection } from 'mongoose';
import { type Failure, failureOf } from './failure.ts';

/** An event that a consumer gave up, kept with what is needed to try it again. */
export interface DeadLetter {
  /** `<consumer>:<event id>` */
  readonly id: string;
  readonly consumer: string;
  readonly event: CloudEvent;
  readonly failure: Failure;
  readonly deliveries: number;
  /** When it was given up, in real time. */
  readonly at: Date;
}

export interface DeadLetters {
  record(consumer: string, event: CloudEvent, error: unknown, deliveries: number): Promise<void>;
  /** Oldest first, at most `limit` (100). */
  list(consumer?: string, limit?: number): Promise<DeadLetter[]>;
  count(consumer: string): Promise<number>;
  remove(id: string): Promise<void>;
  /** Forgets all those of a consumer. */
  clear(consumer: string): Promise<void>;
}

type Row = Omit<DeadLetter, 'id'> & { readonly _id: string };

export function openDeadLetters(connection: Connection): DeadLetters {
  const rows = connection.collection<Row>('dead_letters');
  return {
    async record(consumer, event, error, deliveries) {
      await rows.updateOne(
        { _id: `${consumer}:${event.id}` },
        { $set: { consumer, event, failure: failureOf(error), deliveries, at: new Date() } },
        { upsert: true, ignoreUndefined: true },
      );
    },
    async list(consumer, limit = 100) {
      const found = await rows
        .find(consumer ? { consumer } : {})
        .sort({ at: 1 })
        .limit(limit)
        .toArray();
      return found.map(({ _id, ...letter }) => ({ id: _id, ...letter }));
    },
    count: (consumer) => rows.countDocuments({ consumer }),
    async remove(id) {
      await rows.deleteOne({ _id: id });
    },
    async clear(consumer) {
      await rows.deleteMany({ consumer });
    },
  };
}
