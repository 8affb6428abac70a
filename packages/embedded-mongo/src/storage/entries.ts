import type { Doc, Value } from '../bson/value.ts';
import { MongoError } from '../errors.ts';
import { EMPTY, type KeyValue } from '../values/compare.ts';
import { encodeKey } from '../values/keys.ts';
import { anyAt, tuplesOf } from '../values/paths.ts';
import { type Collection, type Index, namespace, prefix } from './catalog.ts';
import { display } from './display.ts';
import type { Entry } from './store.ts';

/** One key of a document in an index. */
export type IndexEntry = { readonly key: Buffer; readonly tuple: readonly KeyValue[] };
export type Entries = {
  readonly list: readonly IndexEntry[];
  readonly arrays: readonly boolean[];
  readonly cut: boolean;
};

const RECORD_ID = 8;
const NONE: Entries = { list: [], arrays: [], cut: false };

/** Records of a collection keep the order of their insertion: eight bytes, counted up. */
export const recordKey = (collection: Collection, record: number): Buffer =>
  Buffer.concat([prefix(collection.id), recordBytes(record)]);

export const recordBytes = (record: number): Buffer => {
  const bytes = Buffer.allocUnsafe(RECORD_ID);
  bytes.writeUInt32BE(Math.floor(record / 2 ** 32), 0);
  bytes.writeUInt32BE(record % 2 ** 32, 4);
  return bytes;
};

const readRecord = (bytes: Buffer, at: number): number => bytes.readUInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4);

/** The record a key of `collection` (itself or an index's entry) points to. */
export const recordOf = (index: Index | undefined, { key, value }: Entry): number =>
  index?.unique ? readRecord(value, 0) : readRecord(key, key.length - RECORD_ID);

/**
 * The keys a document has in an index: unique indexes hold key → record, the others key + record → nothing.
 * @throws MongoError 171 for parallel arrays.
 */
export const entriesOf = (index: Index, doc: Doc, record: number): Entries => {
  if (index.partial && !index.partial.matches(doc)) return NONE;
  if (index.sparse && !index.paths.some((path) => anyAt(doc, path, false, (value) => value !== undefined))) return NONE;
  const { tuples, arrays } = tuplesOf(doc, index.paths);
  const seen = new Set<string>();
  const list: IndexEntry[] = [];
  let cut = false;
  for (const tuple of tuples) {
    const encoded = encodeKey(tuple, index.directions);
    cut ||= encoded.cut;
    if (tuples.length > 1) {
      const id = encoded.bytes.toString('latin1');
      if (seen.has(id)) continue;
      seen.add(id);
    }
    const parts = [prefix(index.id), encoded.bytes];
    if (!index.unique) parts.push(recordBytes(record));
    list.push({ key: Buffer.concat(parts), tuple });
  }
  return { list, arrays, cut };
};

export const duplicateKey = (collection: Collection, index: Index, tuple: readonly KeyValue[]): MongoError => {
  const pattern = index.spec.get('key') as Doc;
  const names = [...pattern.keys()];
  const value: Doc = new Map(
    names.map((name, i): [string, Value] => [name, tuple[i] === EMPTY ? null : (tuple[i] as Value)]),
  );
  const shown = names.map((name) => `${name}: ${display(value.get(name)!)}`).join(', ');
  return new MongoError(
    11000,
    `E11000 duplicate key error collection: ${namespace(collection)} index: ${index.name} dup key: { ${shown} }`,
    { keyPattern: pattern, keyValue: value },
  );
};
