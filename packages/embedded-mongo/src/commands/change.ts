import { decode } from '../bson/decode.ts';
import type { Doc, Value } from '../bson/value.ts';
import { ObjectId } from '../bson/value.ts';
import { toInsert, toReplace, withIdFirst } from '../documents.ts';
import { fail } from '../errors.ts';
import type { Filter } from '../query/filter.ts';
import { matchedPosition } from '../query/match.ts';
import type { Collection } from '../storage/catalog.ts';
import type { Database, Stored } from '../storage/database.ts';
import { display } from '../storage/display.ts';
import type { Update } from '../update/parse.ts';
import { equalitiesOf, seedOf } from '../update/upsert.ts';
import { compare, identical } from '../values/compare.ts';

export type Change = { readonly filter: Filter; readonly update: Update };

/** Updates one document that the filter found. Inside a write. */
export const changeOne = (
  database: Database,
  collection: Collection,
  { filter, update }: Change,
  { record, bytes }: Stored,
): { before: Doc; after: Doc; changed: boolean } => {
  const before = decode(bytes);
  const now = new Date();
  const after =
    update.kind === 'replace'
      ? replacement(update.doc, before.get('_id')!, now)
      : update.apply(before, {
          inserting: false,
          now,
          position: update.positional ? matchedPosition(filter, before) : undefined,
        });
  if (after === before || identical(before, after)) return { before, after: before, changed: false };
  database.replace(collection, record, before, after, toReplace(before, after));
  return { before, after, changed: true };
};

const replacement = (given: Doc, id: Value, now: Date): Doc => {
  const own = given.get('_id');
  if (own !== undefined && compare(own, id) !== 0) alteredId(own);
  return withIdFirst(given, id, now);
};

const alteredId = (id: Value): never =>
  fail(
    66,
    `After applying the update, the (immutable) field '_id' was found to have been altered to _id: ${display(id)}`,
  );

/** Inserts the document that the filter did not find. Inside a write. */
export const upsert = (database: Database, collection: () => Collection, { filter, update }: Change): Doc => {
  const made = toInsert(documentToMake(filter, update), new Date());
  database.insert(collection(), made.doc, made.bytes);
  return made.doc;
};

const documentToMake = (filter: Filter, update: Update): Doc => {
  const equalities = equalitiesOf(filter);
  const now = new Date();
  if (update.kind === 'replace') {
    const wanted = equalities.get('_id');
    const own = update.doc.get('_id');
    if (wanted !== undefined && own !== undefined && compare(own, wanted) !== 0) alteredId(own);
    return withIdFirst(update.doc, own ?? wanted ?? (update.doc.has('_id') ? null : new ObjectId()), now);
  }
  const seed = seedOf(equalities);
  const made = update.apply(seed, { inserting: true, now, position: undefined });
  const wanted = seed.get('_id');
  if (wanted !== undefined && (!made.has('_id') || compare(wanted, made.get('_id')!) !== 0)) {
    fail(66, "Performing an update on the path '_id' would modify the immutable field '_id'");
  }
  return made;
};
