import type { Value } from '../bson/value.ts';
import { type Index, prefix } from '../storage/catalog.ts';
import { equal, RANK_NUMBER, rankOf } from '../values/compare.ts';
import { encodeKey, rankByte, SURE_KEY } from '../values/keys.ts';
import { type Demands, type Predicate, type Predicates, partialPoint } from './predicates.ts';

/** Keys to read; `whole` when there can be only one, which is `from`. */
export type Interval = { readonly from: Buffer; readonly to: Buffer; readonly whole?: boolean };

const MAX_INTERVALS = 2_000;

export type Bounds = {
  /** Leading values, one list for each combination of points. */
  readonly prefixes: readonly (readonly Value[])[];
  /** A range on the field after them. */
  readonly range: Predicate | undefined;
  /** Leading fields with one point each. */
  readonly singles: number;
  readonly used: number;
};

export const boundsOf = (index: Index, names: readonly string[], predicates: Predicates): Bounds => {
  let prefixes: Value[][] = [[]];
  let singles = 0;
  let used = 0;
  let inArray = false;
  for (; used < names.length; used++) {
    const predicate = predicates.get(names[used]!);
    // Two conditions may be met by two elements of one array, which no single entry shows.
    if (!predicate || (index.arrays[used] && inArray)) return { prefixes, range: undefined, singles, used };
    inArray ||= index.arrays[used] === true;
    if (!predicate.points) {
      const usable = predicate.lower || predicate.upper ? oneSided(predicate, index.arrays[used] === true) : undefined;
      const range = usable && prefixes.every((values) => fits(index, values, usable)) ? usable : undefined;
      return { prefixes, range, singles, used };
    }
    if (prefixes.length * predicate.points.length > MAX_INTERVALS) return { prefixes, range: undefined, singles, used };
    const longer = prefixes.flatMap((values) => predicate.points!.map((point) => [...values, point]));
    const complete = used === names.length - 1;
    if (!complete && longer.some((values) => encodeKey(values, index.directions).bytes.length > SURE_KEY)) {
      return { prefixes, range: undefined, singles, used };
    }
    prefixes = longer;
    if (predicate.points.length === 1 && singles === used) singles += 1;
  }
  return { prefixes, range: undefined, singles, used };
};

/** On an array, a lower and an upper bound may be met by different elements: only one of them can be used. */
const oneSided = (predicate: Predicate, isArray: boolean): Predicate => {
  const { lower, upper } = predicate;
  if (!lower || !upper) return predicate;
  if (isArray || rankOf(lower.value) !== rankOf(upper.value)) return { lower, tests: [] };
  return predicate;
};

const fits = (index: Index, values: readonly Value[], { lower, upper }: Predicate): boolean =>
  [lower, upper].every(
    (bound) => !bound || encodeKey([...values, bound.value], index.directions).bytes.length <= SURE_KEY,
  );

/** @param whole the key is all of an entry of a unique index, which then needs no search. */
export const intervalOf = (
  index: Index,
  values: readonly Value[],
  range: Predicate | undefined,
  whole: boolean,
): Interval => {
  const start = prefix(index.id);
  const key = (tuple: readonly Value[]) => Buffer.concat([start, encodeKey(tuple, index.directions).bytes]);
  const base = key(values);
  if (!range) return { from: base, to: after(base), whole };
  const rank = rankOf((range.lower ?? range.upper)!.value);
  // NaN is the first of the numbers, and in no range.
  const lower = range.lower ?? (rank === RANK_NUMBER ? { value: Number.NaN, inclusive: false } : undefined);
  const direction = index.directions[values.length]!;
  const [first, last] = direction === 1 ? [lower, range.upper] : [range.upper, lower];
  const bracket = Buffer.concat([base, Buffer.from([rankByte(rank, direction)])]);
  const edge = ({ value }: { value: Value }) => key([...values, value]);
  return {
    from: !first ? bracket : first.inclusive ? edge(first) : after(edge(first)),
    to: !last ? after(bracket) : last.inclusive ? after(edge(last)) : edge(last),
    whole: false,
  };
};

/** The first key after all that begin with `bytes`. */
const after = (bytes: Buffer): Buffer => {
  let end = bytes.length;
  while (bytes[end - 1] === 0xff) end -= 1;
  const next = Buffer.from(bytes.subarray(0, end));
  next[end - 1] = next[end - 1]! + 1;
  return next;
};

/** Whether the bounds say all that the filter says. Then its documents need not be read to be counted. */
export const isExact = (
  index: Index,
  names: readonly string[],
  { predicates, complete }: Demands,
  { used, range }: Bounds,
): boolean => {
  if (!complete || index.cut || index.arrays.includes(true)) return false;
  for (const [name, predicate] of predicates) {
    const at = names.indexOf(name);
    const { points, tests } = predicate;
    if (at >= 0 && at < used) {
      if (tests.length > 1 || points!.includes(null)) return false;
    } else if (at >= 0 && at === used && range) {
      if (tests.length !== Number(range.lower !== undefined) + Number(range.upper !== undefined)) return false;
    } else {
      const held = index.partial && partialPoint(index.partial.filter, name);
      if (held === undefined || tests.length > 1 || points?.length !== 1 || !equal(points[0]!, held)) return false;
    }
  }
  return true;
};
