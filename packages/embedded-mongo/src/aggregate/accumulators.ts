import type { Value } from '../bson/value.ts';
import { compare, isNumber } from '../values/compare.ts';
import { encodeKey } from '../values/keys.ts';
import { createSum } from '../values/numbers.ts';

export type Accumulator = { add(value: Value | undefined): void; result(): Value };

const sum = (): Accumulator => {
  const total = createSum();
  return { add: (value) => isNumber(value) && total.add(value), result: () => total.total() };
};

const average = (): Accumulator => {
  const total = createSum();
  return { add: (value) => isNumber(value) && total.add(value), result: () => total.mean() };
};

const extreme = (sign: 1 | -1) => (): Accumulator => {
  let best: Value = null;
  return {
    add: (value) => {
      if (value === undefined || value === null) return;
      if (best === null || compare(value, best) * sign > 0) best = value;
    },
    result: () => best,
  };
};

const edge = (which: 'first' | 'last') => (): Accumulator => {
  let seen = false;
  let kept: Value | undefined;
  return {
    add: (value) => {
      if (seen && which === 'first') return;
      seen = true;
      kept = value;
    },
    result: () => kept ?? null,
  };
};

const push = (): Accumulator => {
  const values: Value[] = [];
  return {
    add: (value) => {
      if (value !== undefined) values.push(value);
    },
    result: () => values,
  };
};

const addToSet = (): Accumulator => {
  const values = new Map<string, Value>();
  return {
    add: (value) => {
      if (value === undefined) return;
      const key = encodeKey([value], [1]).bytes.toString('latin1');
      if (!values.has(key)) values.set(key, value);
    },
    result: () => [...values.values()],
  };
};

/** Every accumulator of the dialect. */
export const accumulators: Readonly<Record<string, () => Accumulator>> = {
  $sum: sum,
  $avg: average,
  $min: extreme(-1),
  $max: extreme(1),
  $first: edge('first'),
  $last: edge('last'),
  $push: push,
  $addToSet: addToSet,
};

/** Accumulators of MongoDB servers that the dialect does not hold. */
export const knownAccumulators: ReadonlySet<string> = new Set(
  `$accumulator $bottom $bottomN $count $firstN $lastN $maxN $median $mergeObjects $minN $percentile $stdDevPop
   $stdDevSamp $top $topN $concatArrays $setUnion`.split(/\s+/),
);
