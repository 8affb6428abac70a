import type { NamedIndex } from '../store/indexes.ts';

/** What the event side keeps in the database of each service, with the indexes its queries need. */
export const eventIndexes = {
  /** Every event the service ever emitted, in order: see `log.ts`. */
  event_log: [{ name: 'log_order', keys: { position: 1 }, unique: true }],
  /** How far each consumer of this service has read each log; by id only. */
  consumer_cursors: [],
  /** Events put aside after a failure, until their next try: see `parked.ts`. */
  deliveries: [{ name: 'deliveries_due', keys: { consumer: 1, dueAt: 1 } }],
  /** Events given up: see `dead-letters.ts`. */
  dead_letters: [{ name: 'dead_letters_of_consumer', keys: { consumer: 1, at: 1 } }],
  /** Who works alone, until when; by id only. */
  leases: [],
} as const satisfies Readonly<Record<string, readonly NamedIndex[]>>;
