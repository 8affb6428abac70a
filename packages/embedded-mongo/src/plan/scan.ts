import type { Collection } from '../storage/catalog.ts';
import type { Database, Stored } from '../storage/database.ts';
import { recordOf } from '../storage/entries.ts';
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

export const openScan = (database: Database, collection: Collection, plan: Plan): Scanner => {
  const passes = plan.scans.flatMap(({ index, intervals, reverse }) =>
    (reverse ? intervals.toReversed() : intervals).map((interval) => ({ index, interval, reverse })),
  );
  const seen = plan.repeats ? new Set<number>() : undefined;
  const examined: Examined = { keys: 0, docs: 0 };
  let at = 0;
  let after: Buffer | undefined;
  let steps = 0;

  const readPass = (out: Stored[], max: number, until: number): boolean => {
    const { index, interval, reverse } = passes[at]!;
    for (const entry of database.store.entries({ ...interval, reverse, after })) {
      after = entry.key;
      const record = recordOf(index, entry);
      if (index) examined.keys += 1;
      if (!seen?.has(record)) {
        seen?.add(record);
        const bytes = index ? database.read(collection, record) : entry.value;
        if (bytes) {
          examined.docs += 1;
          out.push({ record, bytes });
        }
      }
      if (out.length >= max || (++steps % STRIDE === 0 && performance.now() > until)) return false;
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
