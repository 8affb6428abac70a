import { type Doc, int, isArray, isDoc, type Value } from '../bson/value.ts';
import { fail } from '../errors.ts';
import type { Collection, Index } from '../storage/catalog.ts';
import { display, displayDoc } from '../storage/display.ts';
import { equal, identical } from '../values/compare.ts';
import { listAll } from './collections.ts';
import {
  type Command,
  collectionOf,
  ensureCollection,
  listOption,
  reply,
  targetOf,
  UNKNOWN_FIELD,
  writableTarget,
} from './command.ts';
import { readIndexSpec } from './index-spec.ts';

/** The names of the key's fields and their directions, whatever number types they are written in. */
const sameKey = (a: Doc, b: Doc): boolean =>
  equal([...a.keys()], [...b.keys()]) && equal([...a.values()], [...b.values()]);

const sameOptions = (a: Doc, b: Doc): boolean =>
  ['unique', 'sparse'].every((option) => (a.get(option) ?? false) === (b.get(option) ?? false)) &&
  identical(a.get('partialFilterExpression'), b.get('partialFilterExpression'));

/** Whether the index is there already. @throws MongoError 85 or 86 when another stands in its way. */
const exists = (collection: Collection, spec: Doc): boolean => {
  const key = spec.get('key') as Doc;
  const name = spec.get('name') as string;
  const named = collection.indexes.find((index) => index.name === name);
  if (named) {
    if (!sameKey(named.spec.get('key') as Doc, key)) {
      const both = `The existing index: ${displayDoc(named.spec)} has the same name as the requested index: ${displayDoc(spec)}`;
      fail(86, `Index must have unique name.${both}`);
    }
    if (!sameOptions(named.spec, spec)) fail(85, `Index with name: ${name} already exists with different options`);
    return true;
  }
  const keyed = collection.indexes.find((index) => sameKey(index.spec.get('key') as Doc, key));
  if (!keyed) return false;
  if (!sameOptions(keyed.spec, spec))
    fail(85, `Index: ${displayDoc(spec)} already exists with different options: ${displayDoc(keyed.spec)}`);
  return fail(85, `Index with name: ${name} already exists with a different name: ${keyed.name}`);
};

const createIndexes: Command = {
  options: ['indexes', 'commitQuorum'],
  refused: ['ignoreUnknownIndexOptions'],
  unknownOption: UNKNOWN_FIELD,
  run: async (context) => {
    const target = writableTarget(context);
    const specs = listOption(context, 'indexes').map(readIndexSpec);
    const { database, db } = context;
    return database.write(() => {
      const existing = database.collection(`${db}.${target}`);
      const before = existing?.indexes.length ?? 1;
      const missing = specs.filter((spec) => !existing || !exists(existing, spec));
      let collection = ensureCollection(context, target);
      for (const spec of missing) if (!exists(collection, spec)) collection = database.addIndex(collection, spec);
      const after = collection.indexes.length;
      return reply({
        createdCollectionAutomatically: !existing,
        numIndexesBefore: int(before),
        numIndexesAfter: int(after),
        ...(after === before ? { note: 'all indexes already exist' } : { commitQuorum: 'votingMembers' }),
      });
    });
  },
};

const listIndexes: Command = {
  options: ['cursor'],
  unknownOption: UNKNOWN_FIELD,
  run: (context) => {
    const ns = `${context.db}.${targetOf(context)}`;
    const collection = collectionOf(context) ?? fail(26, `ns does not exist: ${ns}`);
    return listAll(
      context,
      ns,
      collection.indexes.map(({ spec }) => spec),
    );
  },
};

/** The indexes that dropIndexes names: by name, by key, by a list of names, or all but the one on `_id`. */
const chosen = ({ indexes }: Collection, which: Value | undefined): Index[] => {
  if (which === '*') return indexes.slice(1);
  if (isArray(which)) return which.flatMap((name) => chosen({ indexes } as Collection, name));
  const found = isDoc(which)
    ? indexes.find((index) => sameKey(index.spec.get('key') as Doc, which))
    : indexes.find(({ name }) => name === which);
  if (!found)
    return fail(27, `index not found with name [${which === undefined ? '' : display(which).replaceAll('"', '')}]`);
  return found === indexes[0] ? fail(72, 'cannot drop _id index') : [found];
};

const dropIndexes: Command = {
  options: ['index'],
  unknownOption: UNKNOWN_FIELD,
  run: async (context) => {
    const target = targetOf(context);
    const { database, db, body } = context;
    const which = body.get('index');
    if (which === undefined) fail(40414, "BSON field 'dropIndexes.index' is missing but a required field");
    const before = await database.write(() => {
      let collection = database.collection(`${db}.${target}`) ?? fail(26, `ns not found ${db}.${target}`);
      const count = collection.indexes.length;
      for (const index of chosen(collection, which)) collection = database.dropIndex(collection, index);
      return count;
    });
    return reply({
      nIndexesWas: int(before),
      msg: which === '*' ? 'non-_id indexes dropped for collection' : undefined,
    });
  },
};

export const indexCommands: Readonly<Record<string, Command>> = { createIndexes, listIndexes, dropIndexes };
