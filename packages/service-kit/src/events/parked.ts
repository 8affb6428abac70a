import type { CloudEvent } from '@passerelle/contracts';
import type { Connection } from 'mongoose';

/** An event put aside after a delivery that failed or lasted, until it is delivered again. */
export interface Parked {
  readonly id: string;
  readonly event: CloudEvent;
  /** Deliveries begun so far. */
  readonly deliveries: number;
  readonly dueAt: Date;
}

/** The parked events of one consumer, in the database of its service; in real time. */
export interface Parking {
  /** Puts an event aside after its first delivery; one that is there already is left as it is. */
  park(event: CloudEvent, dueAt: Date): Promise<Parked>;
  /** The first due ones, at most `limit`. */
  due(now: Date, limit: number): Promise<Parked[]>;
  /** When the next one falls due. */
  nextDue(): Promise<Date | undefined>;
  /** Begins a delivery, taken for dead at `until`; undefined when another instance was quicker. */
  begin(parked: Parked, until: Date): Promise<Parked | undefined>;
  /** After a delivery that failed. */
  postpone(parked: Parked, dueAt: Date): Promise<void>;
  /** Handled, or given up. */
  leave(parked: Parked): Promise<void>;
}

interface Row {
  readonly _id: string;
  readonly consumer: string;
  readonly event: CloudEvent;
  readonly deliveries: number;
  readonly dueAt: Date;
}

const toParked = ({ _id, event, deliveries, dueAt }: Row): Parked => ({ id: _id, event, deliveries, dueAt });

export function openParking(connection: Connection, consumer: string): Parking {
  const rows = connection.collection<Row>('deliveries');
  return {
    async park(event, dueAt) {
      const _id = `${consumer}:${event.id}`;
      const first = { consumer, event, deliveries: 1, dueAt };
      await rows.updateOne({ _id }, { $setOnInsert: first }, { upsert: true, ignoreUndefined: true });
      return { id: _id, event, deliveries: 1, dueAt };
    },
    async due(now, limit) {
      const found = await rows
        .find({ consumer, dueAt: { $lte: now } })
        .sort({ dueAt: 1 })
        .limit(limit)
        .toArray();
      return found.map(toParked);
    },
    async nextDue() {
      const row = await rows.findOne({ consumer }, { sort: { dueAt: 1 }, projection: { dueAt: 1 } });
      return row?.dueAt;
    },
    async begin(parked, until) {
      const { id, deliveries, dueAt } = parked;
      const next = { deliveries: deliveries + 1, dueAt: until };
      const { matchedCount } = await rows.updateOne({ _id: id, deliveries, dueAt }, { $set: next });
      return matchedCount ? { ...parked, ...next } : undefined;
    },
    async postpone({ id, deliveries }, dueAt) {
      await rows.updateOne({ _id: id, deliveries }, { $set: { dueAt } });
    },
    async leave({ id }) {
      await rows.deleteOne({ _id: id });
    },
  };
}
