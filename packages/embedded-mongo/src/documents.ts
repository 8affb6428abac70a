import { encode } from './bson/encode.ts';
import { BSONRegExp, type Doc, isArray, isDoc, ObjectId, Timestamp, type Value } from './bson/value.ts';
import { fail } from './errors.ts';
import { timestampOf } from './update/operators.ts';
import { compare } from './values/compare.ts';

export const MAX_DOCUMENT = 16 * 1024 * 1024;

/** A document as it is stored: its `_id` first, made when there was none, its empty timestamps filled. */
export const toInsert = (given: Doc, now: Date): { doc: Doc; bytes: Buffer } => {
  for (const name of given.keys()) {
    if (name.startsWith('$')) fail(2, `Document can't have $ prefixed field names: ${name}`);
  }
  const id = given.get('_id') ?? (given.has('_id') ? null : new ObjectId());
  checkId(id);
  const doc = withIdFirst(given, id, now);
  const bytes = encode(doc);
  if (bytes.length > MAX_DOCUMENT) {
    fail(2, `object to insert too large. size in bytes: ${bytes.length}, max size: ${MAX_DOCUMENT}`);
  }
  return { doc, bytes };
};

const checkId = (id: Value): void => {
  if (isArray(id)) fail(2, "can't use an array for _id");
  if (id instanceof BSONRegExp) fail(2, "can't use a regex for _id");
  if (!isDoc(id)) return;
  for (const name of id.keys()) if (name.startsWith('$')) fail(52, `${name} is not valid for storage.`);
};

export const withIdFirst = (given: Doc, id: Value, now: Date): Doc => {
  const doc: Doc = new Map([['_id', id]]);
  for (const [name, value] of given) {
    if (name === '_id') continue;
    const empty = value instanceof Timestamp && value.t === 0 && value.i === 0;
    doc.set(name, empty ? timestampOf(now) : value);
  }
  return doc;
};

/** @throws MongoError 66 when an update changes the `_id`, 17419 when it makes the document too large. */
export const toReplace = (before: Doc, after: Doc): Buffer => {
  checkSameId(before.get('_id')!, after.get('_id'));
  const bytes = encode(after);
  if (bytes.length > MAX_DOCUMENT) fail(17419, `Resulting document after update is larger than ${MAX_DOCUMENT}`);
  return bytes;
};

export const checkSameId = (before: Value, after: Value | undefined): void => {
  if (after === undefined || compare(before, after) !== 0) {
    fail(66, "Performing an update on the path '_id' would modify the immutable field '_id'");
  }
};
