import { setImmediate as nextTurn } from 'node:timers/promises';
import { decode } from '../bson/decode.ts';
import { fail } from '../errors.ts';
import { type Filter, fieldsOf } from '../query/filter.ts';
import { compile } from '../query/match.ts';
import type { Collection } from '../storage/catalog.ts';
import type { Database, Stored } from '../storage/database.ts';
import { collectionScan, type Plan, planFor, type SortKey } from './plan.ts';
import { type Examined, openScan, type Scanner } from './scan.ts';
import { compareTuples, createSorter, sortTuple } from './sort.ts';

export type Search = {
  readonly filter: Filter;
  readonly sort?: readonly SortKey[];
  /** Order of insertion, or its reverse, instead of `sort`. */
  readonly natural?: 1 | -1 | undefined;
  readonly skip?: number;
  /** 0 for all. */
  readonly limit?: number;
  readonly budget?: Budget;
};

/** When a read must have ended, on the performance clock. */
export type Budget = { until: number };

/** A read gives way to others after this long. */
const SLICE_MS = 4;
const PIECE = 1000;

export const planOf = (collection: Collection, { filter, sort, natural }: Search): Plan =>
  natural ? collectionScan(collection, [], isEverything(filter), natural === -1) : planFor(collection, filter, sort);

const isEverything = (filter: Filter): boolean => filter.kind === 'and' && filter.of.length === 0;

type Step = (documents: readonly Stored[]) => Stored[];

/** Keeps what matches; a document is decoded only as far as the filter looks. */
const matching = ({ filter }: Search, { exact }: Plan): Step => {
  if (exact) return (documents) => [...documents];
  const matches = compile(filter);
  const fields = fieldsOf(filter);
  return (documents) => documents.filter(({ bytes }) => matches(decode(bytes, 0, fields)));
};

const sorting = (search: Search) => {
  const keys = search.sort!;
  const limit = search.limit ? search.limit + (search.skip ?? 0) : Infinity;
  const sorter = createSorter<Stored>(keys, limit);
  const fields = new Set(keys.map(({ path }) => path[0]!));
  const order = compareTuples(keys);
  return {
    add: (documents: readonly Stored[]) => {
      for (const stored of documents)
        sorter.add(sortTuple(decode(stored.bytes, 0, fields), keys, order), stored, stored.bytes.length);
    },
    sorted: () => sorter.sorted(),
  };
};

/** The matching documents at once, for use inside a write. */
export const searchNow = (database: Database, collection: Collection, search: Search): Stored[] => {
  const plan = planOf(collection, search);
  const scan = openScan(database, collection, plan);
  const match = matching(search, plan);
  const limit = search.limit || Infinity;
  if (plan.sorted) {
    const found: Stored[] = [];
    while (!scan.done && found.length < limit) found.push(...match(scan.next(limit === 1 ? 1 : PIECE, Infinity)));
    return limit === Infinity ? found : found.slice(0, limit);
  }
  const sort = sorting(search);
  while (!scan.done) sort.add(match(scan.next(PIECE, Infinity)));
  return sort.sorted().slice(0, limit);
};

/** A running read: pieces of documents in order. `blocking` says that a sort held all of them first. */
export type Reading = {
  readonly pieces: AsyncGenerator<Stored[]>;
  readonly blocking: boolean;
  readonly examined: Examined;
};

/**
 * The matching documents, piece by piece, other requests served in between.
 * @param bare only how many there are matters: where the index can tell, they come without their bytes.
 */
export const search = (database: Database, collection: Collection, asked: Search, bare = false): Reading => {
  const plan = planOf(collection, asked);
  const scan = openScan(database, collection, plan, bare && plan.exact);
  const found = slices(scan, matching(asked, plan), asked);
  const pieces = plan.sorted ? found : sortedPieces(found, asked);
  return { pieces: within(pieces, asked), blocking: !plan.sorted, examined: scan.examined };
};

async function* slices(scan: Scanner, match: Step, { limit, skip = 0, budget }: Search): AsyncGenerator<Stored[]> {
  let turn = performance.now();
  const first = limit ? Math.min(PIECE, limit + skip) : PIECE;
  for (let size = first; !scan.done; size = PIECE) {
    const found = match(scan.next(size, turn + SLICE_MS));
    if (found.length > 0) yield found;
    const now = performance.now();
    if (budget && now > budget.until) fail(50, 'operation exceeded time limit');
    if (now - turn < SLICE_MS) continue;
    await nextTurn();
    turn = performance.now();
  }
}

async function* sortedPieces(found: AsyncGenerator<Stored[]>, asked: Search): AsyncGenerator<Stored[]> {
  const sort = sorting(asked);
  for await (const piece of found) sort.add(piece);
  yield sort.sorted();
}

async function* within(pieces: AsyncGenerator<Stored[]>, { skip = 0, limit }: Search): AsyncGenerator<Stored[]> {
  let left = limit || Infinity;
  let before = skip;
  for await (const piece of pieces) {
    const kept = before > 0 ? piece.slice(before) : piece;
    before -= piece.length - kept.length;
    if (kept.length > 0) yield kept.length > left ? kept.slice(0, left) : kept;
    left -= kept.length;
    if (left <= 0) return;
  }
}
