import type { Collection } from '../storage/catalog.ts';
import type { Database, Stored } from '../storage/database.ts';
import { recordOf } from '../storage/entries.ts';
import type { Entry } from '../storage/store.ts';
import type { Plan } from './plan.ts';

/** How much was read, as `explain` says it. */
export type Examined = { keys: number; docs: number };

/**
 * Reads the documents of a plan piece by piece. Nothing is held open in the store between two pieces: a scan
 * resumes after the last key it saw, and sees what has been written since, as the server's own cursors do.
 */
export type Scanner = {
  /** Up to `max` documents, fewer once `until` (on the performance clock) has passed. */
  next(max: number, until: number): Stored[];
  readonly done: boolean;
  readonly examined: Examined;
};

/** Entries between two looks at the clock. */
const STRIDE = 64;

const NO_BYTES = Buffer.alloc(0);

/** @param bare only say which documents there are: their bytes are left empty. */
export const openScan = (database: Database, collection: Collection, plan: Plan, bare = false): Scanner => {
  const passes = plan.scans.flatMap(({ index, intervals, reverse }) =>
    (reverse ? intervals.toReversed() : intervals).map((interval) => ({ index, interval, reverse })),
  );
  const seen = plan.repeats ? new Set<number>() : undefined;
  const examined: Examined = { keys: 0, docs: 0 };
  let at = 0;
  let after: Buffer | undefined;
  let steps = 0;

  const entriesOf = ({ interval, reverse }: (typeof passes)[number]): Iterable<Entry> => {
    if (!interval.whole) return database.store.entries({ ...interval, reverse, after });
    const value = after ? undefined : database.store.get(interval.from);
    return value ? [{ key: interval.from, value }] : [];
  };

  const readPass = (out: Stored[], max: number, until: number): boolean => {
    const pass = passes[at]!;
    for (const entry of entriesOf(pass)) {
      after = entry.key;
      const record = recordOf(pass.index, entry);
      if (pass.index) examined.keys += 1;
      if (!seen?.has(record)) {
        seen?.add(record);
        const bytes = bare ? NO_BYTES : pass.index ? database.read(collection, record) : entry.value;
        if (bytes) {
          if (!bare) examined.docs += 1;
          out.push({ record, bytes });
        }
      }
      if (out.length >= max || (++steps % STRIDE === 0 && performance.now() > until))
        return pass.interval.whole === true;
    }
    return true;
  };

  return {
    next: (max, until) => {
      const out: Stored[] = [];
      while (at < passes.length && readPass(out, max, until)) {
        at += 1;
        after = undefined;
        if (out.length >= max) break;
      }
      return out;
    },
    get done() {
      return at >= passes.length;
    },
    examined,
  };
};
