import type { Cell } from '@passerelle/contracts/indicators/http';

/** Under this a cell could name somebody to a reader outside the structure [D]. */
export const SMALLEST_SHOWN = 5;

export interface Count {
  readonly key: string | null;
  readonly whole: number;
  /** Null: a plain count. */
  readonly part: number | null;
}

export const rateOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1_000 * part) / whole) / 10;

const measure = ({ part, whole }: Count) => (part === null ? whole : rateOf(part, whole));

export const shown = (counts: readonly Count[]): Cell[] =>
  counts.map((count) => ({ key: count.key, value: measure(count), hidden: false }));

/** A rate is hidden with either of its two numbers, and with what is left between them. */
const isSmall = ({ part, whole }: Omit<Count, 'key'>) =>
  whole < SMALLEST_SHOWN || (part !== null && (part < SMALLEST_SHOWN || whole - part < SMALLEST_SHOWN));

/** For the network. One hidden cell alone could be worked out from the total: the next smallest goes with it. */
export function shownWithoutSmall(counts: readonly Count[]): Cell[] {
  const hidden = new Set(counts.filter(isSmall));
  if (hidden.size === 1) {
    const next = counts.filter((count) => !hidden.has(count)).sort((a, b) => a.whole - b.whole)[0];
    if (next) hidden.add(next);
  }
  return counts.map((count) =>
    hidden.has(count)
      ? { key: count.key, value: null, hidden: true }
      : { key: count.key, value: measure(count), hidden: false },
  );
}

export const isTotalHidden = isSmall;
