import { decode } from '../bson/decode.ts';
import type { Doc, Value } from '../bson/value.ts';
import { int } from '../bson/value.ts';
import {
  type Collection,
  forgetCollection,
  type Index,
  indexOf,
  loadCatalog,
  namespace,
  prefix,
  saveCollection,
} from './catalog.ts';
import { duplicateKey, type Entries, entriesOf, recordBytes, recordKey, recordOf } from './entries.ts';
import { openStore, type Store } from './store.ts';

/** A stored document: its place and its bytes. */
export type Stored = { readonly record: number; readonly bytes: Buffer };

/** Collections, their records and their indexes. What changes does so inside `write`. */
export type Database = {
  readonly store: Store;
  collection(ns: string): Collection | undefined;
  collections(db: string): Collection[];
  write<T>(work: () => T): Promise<T>;
  create(db: string, name: string): Collection;
  drop(collection: Collection): void;
  addIndex(collection: Collection, spec: Doc): Collection;
  dropIndex(collection: Collection, index: Index): Collection;
  read(collection: Collection, record: number): Buffer | undefined;
  insert(collection: Collection, doc: Doc, bytes: Buffer): void;
  replace(collection: Collection, record: number, before: Doc, after: Doc, bytes: Buffer): void;
  remove(collection: Collection, record: number, before: Doc): void;
  close(): Promise<void>;
};

const EMPTY = Buffer.alloc(0);
const ID_INDEX: Doc = new Map<string, Value>([
  ['v', int(2)],
  ['key', new Map([['_id', int(1)]])],
  ['name', '_id_'],
]);

export const openDatabase = (dir: string, wrap: (store: Store) => Store = (store) => store): Database => {
  /** What the disk holds, and inside a write what it will hold. */
  let committed = new Map<string, Collection>();
  let draft = committed;
  let inside = false;
  const store = wrap(
    openStore(dir, {
      begin: () => {
        const before = draft;
        inside = true;
        return () => {
          draft = before;
        };
      },
      leave: () => {
        inside = false;
      },
      committed: () => {
        committed = draft;
      },
      failed: () => {
        inside = false;
        draft = committed;
        records.clear();
      },
    }),
  );
  committed = loadCatalog(store);
  draft = committed;
  let nextId =
    1 + Math.max(0, ...[...committed.values()].flatMap(({ id, indexes }) => [id, ...indexes.map((i) => i.id)]));
  const records = new Map<number, number>();
  const current = () => (inside ? draft : committed);

  const save = (collection: Collection): Collection => {
    draft = new Map(draft).set(namespace(collection), collection);
    saveCollection(store, collection);
    return collection;
  };

  const nextRecord = (collection: Collection): number => {
    const last = records.get(collection.id) ?? lastRecord(collection);
    records.set(collection.id, last + 1);
    return last + 1;
  };

  const lastRecord = ({ id }: Collection): number => {
    for (const entry of store.entries({ from: prefix(id), to: prefix(id + 1), reverse: true }))
      return recordOf(undefined, entry);
    return 0;
  };

  /** Notes in the catalog that an index met its first array on a path, or its first cut key. */
  const noteTraits = (collection: Collection, traits: readonly Entries[]): void => {
    const latest = draft.get(namespace(collection)) ?? collection;
    let changed = false;
    const indexes = latest.indexes.map((index, i) => {
      const { arrays = [], cut = false } = traits[i] ?? {};
      if (!arrays.some((met, j) => met && !index.arrays[j]) && (!cut || index.cut)) return index;
      changed = true;
      return { ...index, arrays: index.arrays.map((met, j) => met || arrays[j] === true), cut: index.cut || cut };
    });
    if (changed) save({ ...latest, indexes });
  };

  const checkUnique = (collection: Collection, index: Index, entries: Entries, record: number): void => {
    if (!index.unique) return;
    for (const { key, tuple } of entries.list) {
      const value = store.get(key);
      if (value && recordOf(index, { key, value }) !== record) throw duplicateKey(collection, index, tuple);
    }
  };

  const clear = (id: number): void => {
    const keys = [...store.entries({ from: prefix(id), to: prefix(id + 1) })].map(({ key }) => key);
    for (const key of keys) store.remove(key);
  };

  /** Puts a document's entries and record, after every check that could refuse it. */
  const put = (collection: Collection, record: number, before: Doc | undefined, after: Doc, bytes: Buffer): void => {
    const added = collection.indexes.map((index) => entriesOf(index, after, record));
    for (const [i, index] of collection.indexes.entries()) checkUnique(collection, index, added[i]!, record);
    noteTraits(collection, added);
    collection.indexes.forEach((index, i) => {
      const kept = new Set(added[i]!.list.map(({ key }) => key.toString('latin1')));
      const stale = before ? entriesOf(index, before, record).list : [];
      const present = new Set<string>();
      for (const { key } of stale) {
        const id = key.toString('latin1');
        if (kept.has(id)) present.add(id);
        else store.remove(key);
      }
      const value = index.unique ? recordBytes(record) : EMPTY;
      for (const { key } of added[i]!.list) if (!present.has(key.toString('latin1'))) store.put(key, value);
    });
    store.put(recordKey(collection, record), bytes);
  };

  return {
    store,
    collection: (ns) => current().get(ns),
    collections: (db) => [...current().values()].filter((collection) => collection.db === db),
    write: store.write,
    create: (db, name) => save({ id: nextId++, db, name, indexes: [indexOf(nextId++, ID_INDEX)] }),
    drop: (collection) => {
      draft = new Map(draft);
      draft.delete(namespace(collection));
      forgetCollection(store, collection);
      for (const { id } of [collection, ...collection.indexes]) clear(id);
      records.delete(collection.id);
    },
    addIndex: (collection, spec) => {
      const index = indexOf(nextId++, spec);
      const built: { key: Buffer; record: number }[] = [];
      const owners = new Map<string, number>();
      let arrays = index.arrays;
      let cut = false;
      for (const entry of store.entries({ from: prefix(collection.id), to: prefix(collection.id + 1) })) {
        const record = recordOf(undefined, entry);
        const entries = entriesOf(index, decode(entry.value), record);
        arrays = arrays.map((met, i) => met || entries.arrays[i] === true);
        cut ||= entries.cut;
        for (const { key, tuple } of entries.list) {
          const id = key.toString('latin1');
          if (index.unique && (owners.get(id) ?? record) !== record) throw duplicateKey(collection, index, tuple);
          if (index.unique) owners.set(id, record);
          built.push({ key, record });
        }
      }
      for (const { key, record } of built) store.put(key, index.unique ? recordBytes(record) : EMPTY);
      return save({ ...collection, indexes: [...collection.indexes, { ...index, arrays, cut }] });
    },
    dropIndex: (collection, index) => {
      clear(index.id);
      return save({ ...collection, indexes: collection.indexes.filter(({ id }) => id !== index.id) });
    },
    read: (collection, record) => store.get(recordKey(collection, record)),
    insert: (collection, doc, bytes) => put(collection, nextRecord(collection), undefined, doc, bytes),
    replace: (collection, record, before, after, bytes) => put(collection, record, before, after, bytes),
    remove: (collection, record, before) => {
      for (const index of collection.indexes)
        for (const { key } of entriesOf(index, before, record).list) store.remove(key);
      store.remove(recordKey(collection, record));
    },
    close: store.close,
  };
};
