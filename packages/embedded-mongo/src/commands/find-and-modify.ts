import { decode } from '../bson/decode.ts';
import { type Doc, int, type Value } from '../bson/value.ts';
import { fail } from '../errors.ts';
import { searchNow } from '../plan/search.ts';
import { parseProjection } from '../projection/projection.ts';
import { parseFilter } from '../query/parse.ts';
import { parseUpdate } from '../update/parse.ts';
import { changeOne, upsert } from './change.ts';
import {
  boolOption,
  type Command,
  type Context,
  docOption,
  ensureCollection,
  type Reply,
  reply,
  writableTarget,
} from './command.ts';
import { parseOrder } from './reads.ts';

const read = (context: Context) => {
  const { body } = context;
  const remove = boolOption(context, 'remove');
  const isNew = boolOption(context, 'new');
  const isUpsert = boolOption(context, 'upsert');
  const given = body.get('update');
  if (remove && given !== undefined) fail(9, 'Cannot specify both an update and remove=true');
  if (remove && isUpsert) fail(9, 'Cannot specify both upsert=true and remove=true');
  if (remove && isNew) {
    fail(9, "Cannot specify both new=true and remove=true; 'remove' always returns the deleted document");
  }
  if (!remove && given === undefined) fail(9, 'Either an update or remove=true must be specified');
  const filter = parseFilter(docOption(context, 'query'));
  return {
    filter,
    ...parseOrder(docOption(context, 'sort')),
    update: remove ? undefined : parseUpdate(given, body.get('arrayFilters')),
    isNew,
    isUpsert,
    project: parseProjection(docOption(context, 'fields'), filter) ?? ((doc: Doc) => doc),
  };
};

const run = async (context: Context): Promise<Reply> => {
  const target = writableTarget(context);
  const { update, isNew, isUpsert, project, ...asked } = read(context);
  const { database, db } = context;
  return database.write(() => {
    const collection = database.collection(`${db}.${target}`);
    const [stored] = collection ? searchNow(database, collection, { ...asked, limit: 1 }) : [];
    if (!update) {
      if (!stored) return answer(0, null);
      const before = decode(stored.bytes);
      database.remove(collection!, stored.record, before);
      return answer(1, project(before));
    }
    if (stored) {
      const { before, after } = changeOne(database, collection!, { filter: asked.filter, update }, stored);
      return answer(1, project(isNew ? after : before), [['updatedExisting', true]]);
    }
    if (!isUpsert) return answer(0, null, [['updatedExisting', false]]);
    const made = upsert(database, () => ensureCollection(context, target), { filter: asked.filter, update });
    return answer(1, isNew ? project(made) : null, [
      ['updatedExisting', false],
      ['upserted', made.get('_id')!],
    ]);
  });
};

const answer = (n: number, value: Doc | null, more: [string, Value][] = []): Reply =>
  reply({ lastErrorObject: new Map<string, Value>([['n', int(n)], ...more]), value });

const UNKNOWN_OPTION = 51177;

const findAndModify: Command = {
  options: ['query', 'sort', 'remove', 'update', 'new', 'fields', 'upsert', 'arrayFilters'],
  unknownOption: UNKNOWN_OPTION,
  run,
};

export const findAndModifyCommands: Readonly<Record<string, Command>> = { findAndModify, findandmodify: findAndModify };
