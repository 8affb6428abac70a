import { decode } from '../bson/decode.ts';
import { encode } from '../bson/encode.ts';
import { type Doc, Int32, isDoc, type Value } from '../bson/value.ts';
import type { Filter, Matcher } from '../query/filter.ts';
import { compile } from '../query/match.ts';
import { parseFilter } from '../query/parse.ts';
import type { Path } from '../values/paths.ts';
import type { Store } from './store.ts';

/** An index as it is kept: `spec` is what listIndexes answers. */
export type Index = {
  readonly id: number;
  readonly spec: Doc;
  readonly name: string;
  readonly paths: readonly Path[];
  readonly directions: readonly (1 | -1)[];
  readonly unique: boolean;
  readonly sparse: boolean;
  readonly partial?: { readonly filter: Filter; readonly matches: Matcher } | undefined;
  /** Which paths have met an array since the index was made. */
  readonly arrays: readonly boolean[];
  /** Some key was cut: equality still holds, order does not. */
  readonly cut: boolean;
};

/** `indexes[0]` is the one on `_id`. */
export type Collection = {
  readonly id: number;
  readonly db: string;
  readonly name: string;
  readonly indexes: readonly Index[];
};

const CATALOG = 0;

/** Start of the keys of a collection's records or of an index's entries. */
export const prefix = (id: number): Buffer => {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeUInt32BE(id, 0);
  return bytes;
};

export const namespace = (collection: { db: string; name: string }): string => `${collection.db}.${collection.name}`;

const catalogKey = (ns: string): Buffer => Buffer.concat([prefix(CATALOG), Buffer.from(ns)]);

export const indexOf = (id: number, spec: Doc, arrays?: readonly boolean[], cut = false): Index => {
  const key = spec.get('key') as Doc;
  const partial = spec.get('partialFilterExpression');
  const filter = isDoc(partial) ? parseFilter(partial) : undefined;
  return {
    id,
    spec,
    name: spec.get('name') as string,
    paths: [...key.keys()].map((path) => path.split('.')),
    directions: [...key.values()].map((direction) => (Number(direction!.toString()) < 0 ? -1 : 1)),
    unique: spec.get('unique') === true || isIdKey(key),
    sparse: isTruthy(spec.get('sparse')),
    partial: filter && { filter, matches: compile(filter) },
    arrays: arrays ?? [...key.keys()].map(() => false),
    cut,
  };
};

const isTruthy = (value: Value | undefined): boolean =>
  value === true || (value instanceof Int32 && value.value !== 0) || (typeof value === 'number' && value !== 0);

export const isIdKey = (key: Doc): boolean => key.size === 1 && Number(key.get('_id')?.toString()) === 1;

/** Collections by namespace, as the store holds them. */
export const loadCatalog = (store: Store): Map<string, Collection> => {
  const collections = new Map<string, Collection>();
  for (const { key, value } of store.entries({ from: prefix(CATALOG), to: prefix(CATALOG + 1) })) {
    const ns = key.toString('utf8', 4);
    const dot = ns.indexOf('.');
    const saved = decode(value);
    const indexes = (saved.get('indexes') as Doc[]).map((index) =>
      indexOf(
        (index.get('id') as Int32).value,
        index.get('spec') as Doc,
        index.get('arrays') as boolean[],
        index.get('cut') as boolean,
      ),
    );
    collections.set(ns, {
      id: (saved.get('id') as Int32).value,
      db: ns.slice(0, dot),
      name: ns.slice(dot + 1),
      indexes,
    });
  }
  return collections;
};

export const saveCollection = (store: Store, collection: Collection): void => {
  const indexes = collection.indexes.map(
    ({ id, spec, arrays, cut }): Doc =>
      new Map<string, Value>([
        ['id', new Int32(id)],
        ['spec', spec],
        ['arrays', [...arrays]],
        ['cut', cut],
      ]),
  );
  const saved: Doc = new Map<string, Value>([
    ['id', new Int32(collection.id)],
    ['indexes', indexes],
  ]);
  store.put(catalogKey(namespace(collection)), encode(saved));
};

export const forgetCollection = (store: Store, collection: Collection): void =>
  store.remove(catalogKey(namespace(collection)));
