import type { CloudEvent, Service } from '@passerelle/contracts';
import type { Connection } from 'mongoose';

export interface LoggedEvent {
  /** Place in the log, from 1, without a gap. */
  readonly position: number;
  readonly event: CloudEvent;
}

/** All events of one service, in order, for ever: what buses and read models are made again from. */
export interface EventLog {
  readonly service: Service;
  /** Adds what is not there yet, in order; several relays may append at once. */
  append(events: readonly CloudEvent[]): Promise<void>;
  /** At most `limit` events after `position`. */
  readFrom(position: number, limit: number): Promise<LoggedEvent[]>;
  /** Position of the last event, 0 when there is none. */
  last(): Promise<number>;
  /** From the first event to the last, including those appended meanwhile. */
  all(batch?: number): AsyncGenerator<LoggedEvent>;
}

/** Finds the log of a service; undefined when it is out of reach of this process. */
export type LogOf = (service: Service) => EventLog | undefined;

interface Row {
  readonly _id: string;
  readonly position: number;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly event: CloudEvent;
}

const DUPLICATE_KEY = 11000;

export function openLog(connection: Connection, service: Service): EventLog {
  // Only what no failover can take back is read: a cursor must never stand behind an event that vanishes.
  const rows = connection.collection<Row>('event_log', {
    readConcern: { level: 'majority' },
    writeConcern: { w: 'majority' },
  });
  const last = async (level: 'majority' | 'local' = 'majority') => {
    const row = await rows.findOne({}, { sort: { position: -1 }, projection: { position: 1 }, readConcern: { level } });
    return row?.position ?? 0;
  };
  /** Where this process believes the log ends; a relay elsewhere may have gone further. */
  let end: number | undefined;

  const readFrom = async (position: number, limit: number): Promise<LoggedEvent[]> =>
    rows
      .find({ position: { $gt: position } }, { projection: { position: 1, event: 1 } })
      .sort({ position: 1 })
      .limit(limit)
      .map(({ position, event }) => ({ position, event }))
      .toArray();

  return {
    service,
    last: () => last(),
    readFrom,
    async append(events) {
      let rest = [...new Map(events.map((event) => [event.id, event])).values()];
      while (rest.length) {
        const start = end ?? (await last('local'));
        try {
          await rows.insertMany(
            rest.map((event, index) => ({
              _id: event.id,
              position: start + index + 1,
              type: event.type,
              subject: event.subject,
              time: event.time,
              event,
            })),
            { ignoreUndefined: true },
          );
          end = start + rest.length;
          return;
        } catch (error) {
          end = undefined;
          if ((error as { code?: number }).code !== DUPLICATE_KEY) throw error;
          // The place was taken by another relay, or the event was logged before: what is missing goes after the end.
          const found = await rows
            .find(
              { _id: { $in: rest.map(({ id }) => id) } },
              { projection: { _id: 1 }, readConcern: { level: 'local' } },
            )
            .toArray();
          const logged = new Set(found.map(({ _id }) => _id));
          rest = rest.filter(({ id }) => !logged.has(id));
        }
      }
    },
    async *all(batch = 256) {
      let position = 0;
      for (;;) {
        const page = await readFrom(position, batch);
        if (!page.length) return;
        yield* page;
        position = page.at(-1)?.position ?? position;
      }
    },
  };
}
