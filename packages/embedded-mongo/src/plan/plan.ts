import type { Value } from '../bson/value.ts';
import type { Filter } from '../query/filter.ts';
import type { Collection, Index } from '../storage/catalog.ts';
import { prefix } from '../storage/catalog.ts';
import { rankOf } from '../values/compare.ts';
import { encodeKey, rankByte, SURE_KEY } from '../values/keys.ts';
import { implies, type Predicate, type Predicates, predicatesOf } from './predicates.ts';

export type SortKey = { readonly path: readonly string[]; readonly direction: 1 | -1 };
export type Interval = { readonly from: Buffer; readonly to: Buffer };

/** One pass over an index, or over the records when there is none. */
export type Scan = { readonly index?: Index; readonly intervals: readonly Interval[]; readonly reverse: boolean };

export type Plan = {
  readonly scans: readonly Scan[];
  /** The documents come in the order asked for. */
  readonly sorted: boolean;
  /** A document may come twice. */
  readonly repeats: boolean;
};

const MAX_INTERVALS = 2_000;

/** The best way to the documents of `filter` in the order of `sort`: the index that narrows most, then one that sorts. */
export const planFor = (collection: Collection, filter: Filter, sort: readonly SortKey[] = []): Plan => {
  const predicates = predicatesOf(filter);
  let best: Candidate | undefined;
  for (const index of collection.indexes) {
    const candidate = tryIndex(index, predicates, sort);
    if (candidate && (!best || candidate.score > best.score)) best = candidate;
  }
  if (best?.narrows) return single(best);
  const either = planEither(collection, filter, sort);
  if (either) return either;
  if (best) return single(best);
  return collectionScan(collection, sort);
};

const single = ({ scan, sorted }: Candidate): Plan => ({
  scans: [scan],
  sorted,
  repeats: scan.index!.arrays.includes(true),
});

export const collectionScan = ({ id }: Collection, sort: readonly SortKey[], reverse = false): Plan => ({
  scans: [{ intervals: [{ from: prefix(id), to: prefix(id + 1) }], reverse }],
  sorted: sort.length === 0,
  repeats: false,
});

/** A plan for each branch of an `$or`, when each has an index. */
const planEither = (collection: Collection, filter: Filter, sort: readonly SortKey[]): Plan | undefined => {
  const or =
    filter.kind === 'or' ? filter : filter.kind === 'and' ? filter.of.find(({ kind }) => kind === 'or') : undefined;
  if (or?.kind !== 'or') return undefined;
  const scans: Scan[] = [];
  for (const branch of or.of) {
    const plan = planFor(collection, branch);
    if (plan.scans.some(({ index }) => !index)) return undefined;
    scans.push(...plan.scans);
  }
  return { scans, sorted: sort.length === 0, repeats: true };
};

type Candidate = { readonly scan: Scan; readonly sorted: boolean; readonly narrows: boolean; readonly score: number };

const tryIndex = (index: Index, predicates: Predicates, sort: readonly SortKey[]): Candidate | undefined => {
  if (index.partial && !implies(predicates, index.partial.filter)) return undefined;
  const names = index.paths.map((path) => path.join('.'));
  if (index.sparse && !names.some((name) => predicates.get(name)?.present)) return undefined;
  const { prefixes, range, singles, used } = bounds(index, names, predicates);
  const order = sort.length > 0 ? sortedBy(index, names, sort, singles) : undefined;
  const narrows = used > 0 || range !== undefined;
  if (!narrows && !order) return undefined;
  const intervals = prefixes
    .map((values) => interval(index, values, range))
    .filter(({ from, to }) => Buffer.compare(from, to) < 0);
  const whole = index.unique && used === index.paths.length;
  const score = used * 10 + (range ? (range.lower && range.upper ? 6 : 5) : 0) + (order ? 3 : 0) + (whole ? 100 : 0);
  intervals.sort((a, b) => Buffer.compare(a.from, b.from));
  return {
    scan: { index, intervals, reverse: order === 'reverse' },
    sorted: sort.length === 0 || order !== undefined,
    narrows,
    score,
  };
};

type Bounds = {
  /** Leading values, one list for each combination of points. */
  readonly prefixes: readonly (readonly Value[])[];
  /** A range on the field after them. */
  readonly range: Predicate | undefined;
  /** Leading fields with one point each. */
  readonly singles: number;
  readonly used: number;
};

const bounds = (index: Index, names: readonly string[], predicates: Predicates): Bounds => {
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

const interval = (index: Index, values: readonly Value[], range: Predicate | undefined): Interval => {
  const start = prefix(index.id);
  const key = (tuple: readonly Value[]) => Buffer.concat([start, encodeKey(tuple, index.directions).bytes]);
  const base = key(values);
  if (!range) return { from: base, to: after(base) };
  const direction = index.directions[values.length]!;
  const [first, last] = direction === 1 ? [range.lower, range.upper] : [range.upper, range.lower];
  const rank = rankOf((range.lower ?? range.upper)!.value);
  const bracket = Buffer.concat([base, Buffer.from([rankByte(rank, direction)])]);
  const edge = ({ value }: { value: Value }) => key([...values, value]);
  return {
    from: !first ? bracket : first.inclusive ? edge(first) : after(edge(first)),
    to: !last ? after(bracket) : last.inclusive ? after(edge(last)) : edge(last),
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

/** Whether the index gives the order asked for after its leading single points, forwards or backwards. */
const sortedBy = (
  index: Index,
  names: readonly string[],
  sort: readonly SortKey[],
  singles: number,
): 'forward' | 'reverse' | undefined => {
  if (index.cut) return undefined;
  const constant = new Set(names.slice(0, singles).filter((_, i) => !index.arrays[i]));
  let at = singles;
  let way: 1 | -1 | undefined;
  for (const { path, direction } of sort) {
    const name = path.join('.');
    if (constant.has(name)) continue;
    if (names[at] !== name || index.arrays[at]) return undefined;
    const relative = (index.directions[at]! * direction) as 1 | -1;
    if (way !== undefined && way !== relative) return undefined;
    way = relative;
    at += 1;
  }
  return way === -1 ? 'reverse' : 'forward';
};
