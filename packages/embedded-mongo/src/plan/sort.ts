import { type Doc, isDoc, type Value } from '../bson/value.ts';
import { fail, MongoError, notInDialect } from '../errors.ts';
import { compare, isNumber, type KeyValue } from '../values/compare.ts';
import { tuplesOf } from '../values/paths.ts';
import type { SortKey } from './plan.ts';

/** Bytes of documents that a sort without an index may hold, as the server's default. */
const MEMORY_LIMIT = 100 * 1024 * 1024;

/** Reads `{a: 1, b: -1}`. @throws MongoError 15974, 15975 for another direction. */
export const parseSort = (sort: Doc): SortKey[] =>
  [...sort].map(([name, value]) => {
    if (isDoc(value)) notInDialect(`sort by ${[...value.keys()][0]}`);
    if (name === '') fail(40352, 'FieldPath cannot be constructed with empty string');
    return { path: name.split('.'), direction: direction(name, value) };
  });

const direction = (name: string, value: Value): 1 | -1 => {
  if (!isNumber(value)) return fail(15974, `Illegal key in $sort specification: ${name}`);
  const number = Number(value.toString());
  if (number !== 1 && number !== -1) {
    return fail(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
  }
  return number;
};

export type Tuple = readonly KeyValue[];

export const compareTuples =
  (keys: readonly SortKey[]) =>
  (a: Tuple, b: Tuple): number => {
    for (let i = 0; i < keys.length; i++) {
      const order = compare(a[i]!, b[i]!);
      if (order !== 0) return order * keys[i]!.direction;
    }
    return 0;
  };

/** What a document sorts by: of its tuples (one for each element of an array), the first in the order asked for. */
export const sortTuple = (doc: Doc, keys: readonly SortKey[], order: (a: Tuple, b: Tuple) => number): Tuple => {
  let tuples: readonly Tuple[];
  try {
    ({ tuples } = tuplesOf(
      doc,
      keys.map(({ path }) => path),
    ));
  } catch (error) {
    if (error instanceof MongoError) fail(2, 'cannot sort with keys that are parallel arrays');
    throw error;
  }
  return tuples.length === 1 ? tuples[0]! : tuples.reduce((best, tuple) => (order(tuple, best) < 0 ? tuple : best));
};

/** Collects documents and gives them sorted; with `limit`, only the first ones are kept. Equal documents keep their order. */
export type Sorter<T> = { add(tuple: Tuple, item: T, bytes: number): void; sorted(): T[] };

export const createSorter = <T>(keys: readonly SortKey[], limit = Infinity): Sorter<T> => {
  type Row = { readonly tuple: Tuple; readonly item: T; readonly bytes: number; readonly at: number };
  const order = compareTuples(keys);
  const byOrder = (a: Row, b: Row) => order(a.tuple, b.tuple) || a.at - b.at;
  let rows: Row[] = [];
  let held = 0;
  let count = 0;
  const prune = () => {
    rows = rows.sort(byOrder).slice(0, limit);
    held = rows.reduce((sum, { bytes }) => sum + bytes, 0);
  };
  return {
    add: (tuple, item, bytes) => {
      rows.push({ tuple, item, bytes, at: count++ });
      held += bytes;
      if (rows.length > 2 * limit + 1000 || held > MEMORY_LIMIT) prune();
      if (held > MEMORY_LIMIT) fail(292, `Executor error: Sort exceeded memory limit of ${MEMORY_LIMIT} bytes`);
    },
    sorted: () => {
      prune();
      return rows.map(({ item }) => item);
    },
  };
};
