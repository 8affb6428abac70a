import type { Filter } from '../query/filter.ts';
import type { Collection, Index } from '../storage/catalog.ts';
import { prefix } from '../storage/catalog.ts';
import { boundsOf, type Interval, intervalOf, isExact } from './bounds.ts';
import { type Demands, demandsOf, implies } from './predicates.ts';

export type SortKey = { readonly path: readonly string[]; readonly direction: 1 | -1 };

/** One pass over an index, or over the records when there is none. */
export type Scan = { readonly index?: Index; readonly intervals: readonly Interval[]; readonly reverse: boolean };

export type Plan = {
  readonly scans: readonly Scan[];
  /** The documents come in the order asked for. */
  readonly sorted: boolean;
  /** A document may come twice. */
  readonly repeats: boolean;
  /** All that comes matches the filter: nothing is left to test. */
  readonly exact: boolean;
};

/** The best way to the documents of `filter` in the order of `sort`: the index that narrows most, then one that sorts. */
export const planFor = (collection: Collection, filter: Filter, sort: readonly SortKey[] = []): Plan => {
  const demands = demandsOf(filter);
  let best: Candidate | undefined;
  for (const index of collection.indexes) {
    const candidate = tryIndex(index, demands, sort);
    if (candidate && (!best || candidate.score > best.score)) best = candidate;
  }
  if (best?.narrows) return single(best);
  const either = planEither(collection, filter, sort);
  if (either) return either;
  if (best) return single(best);
  return collectionScan(collection, sort, demands.complete && demands.predicates.size === 0);
};

const single = ({ scan, sorted, exact }: Candidate): Plan => ({
  scans: [scan],
  sorted,
  repeats: scan.index!.arrays.includes(true),
  exact,
});

export const collectionScan = (
  { id }: Collection,
  sort: readonly SortKey[],
  exact: boolean,
  reverse = false,
): Plan => ({
  scans: [{ intervals: [{ from: prefix(id), to: prefix(id + 1) }], reverse }],
  sorted: sort.length === 0,
  repeats: false,
  exact,
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
  return { scans, sorted: sort.length === 0, repeats: true, exact: false };
};

type Candidate = {
  readonly scan: Scan;
  readonly sorted: boolean;
  readonly exact: boolean;
  readonly narrows: boolean;
  readonly score: number;
};

const tryIndex = (index: Index, demands: Demands, sort: readonly SortKey[]): Candidate | undefined => {
  const { predicates } = demands;
  if (index.partial && !implies(predicates, index.partial.filter)) return undefined;
  const names = index.paths.map((path) => path.join('.'));
  if (index.sparse && !names.some((name) => predicates.get(name)?.present)) return undefined;
  const bounds = boundsOf(index, names, predicates);
  const { prefixes, range, singles, used } = bounds;
  const order = sort.length > 0 ? sortedBy(index, names, sort, singles) : undefined;
  const narrows = used > 0 || range !== undefined;
  if (!narrows && !order) return undefined;
  const whole = index.unique && used === index.paths.length;
  const intervals = prefixes
    .map((values) => intervalOf(index, values, range, whole))
    .filter(({ from, to }) => Buffer.compare(from, to) < 0)
    .sort((a, b) => Buffer.compare(a.from, b.from));
  const score = used * 10 + (range ? (range.lower && range.upper ? 6 : 5) : 0) + (order ? 3 : 0) + (whole ? 100 : 0);
  return {
    scan: { index, intervals, reverse: order === 'reverse' },
    sorted: sort.length === 0 || order !== undefined,
    exact: isExact(index, names, demands, bounds),
    narrows,
    score,
  };
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
