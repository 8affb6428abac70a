import { decode } from '../bson/decode.ts';
import { type Doc, int, type Value } from '../bson/value.ts';
import { toInsert } from '../documents.ts';
import { fail, notInDialect } from '../errors.ts';
import { searchNow } from '../plan/search.ts';
import { parseFilter } from '../query/parse.ts';
import { parseUpdate } from '../update/parse.ts';
import { wholeOf } from '../values/numbers.ts';
import { readStatement, writeAll } from './batch.ts';
import { changeOne, upsert } from './change.ts';
import {
  type Command,
  type Context,
  ensureCollection,
  listOption,
  reply,
  UNKNOWN_FIELD,
  writableTarget,
} from './command.ts';

const isOrdered = ({ body }: Context): boolean => body.get('ordered') !== false;

const insert: Command = {
  options: ['documents', 'ordered'],
  unknownOption: UNKNOWN_FIELD,
  run: async (context) => {
    const target = writableTarget(context);
    let n = 0;
    const errors = await writeAll(context, listOption(context, 'documents'), isOrdered(context), (given) => {
      const { doc, bytes } = toInsert(given, new Date());
      context.database.insert(ensureCollection(context, target), doc, bytes);
      n += 1;
    });
    return reply({ n: int(n), ...errors });
  },
};

const checkStatement = (
  context: Context,
  list: string,
  statement: Doc,
  options: readonly string[],
  refused: readonly string[],
): void => {
  for (const option of statement.keys()) {
    if (options.includes(option)) continue;
    const place = `${context.name}.${list}.${option}`;
    if (refused.includes(option)) notInDialect(`option ${place}`);
    fail(UNKNOWN_FIELD, `BSON field '${place}' is an unknown field.`);
  }
};

const required = (context: Context, list: string, statement: Doc, option: string): Value =>
  statement.get(option) ??
  fail(40414, `BSON field '${context.name}.${list}.${option}' is missing but a required field`);

const queryOf = (context: Context, list: string, statement: Doc): Doc => {
  const query = required(context, list, statement, 'q');
  return query instanceof Map
    ? query
    : fail(14, `BSON field '${context.name}.${list}.q' is the wrong type, expected type 'object'`);
};

/** Options of one statement of an update and of a delete; the dialect gives them beside the commands' own. */
export const updateStatementOptions = ['q', 'u', 'multi', 'upsert', 'arrayFilters'];
export const deleteStatementOptions = ['q', 'limit'];

const update: Command = {
  options: ['updates', 'ordered'],
  unknownOption: UNKNOWN_FIELD,
  run: async (context) => {
    const target = writableTarget(context);
    const statements = listOption(context, 'updates').map((statement) => {
      checkStatement(context, 'updates', statement, updateStatementOptions, ['c', 'hint', 'collation', 'sort']);
      const query = queryOf(context, 'updates', statement);
      const change = required(context, 'updates', statement, 'u');
      return readStatement(() => {
        const parsed = parseUpdate(change, statement.get('arrayFilters'));
        const multi = statement.get('multi') === true;
        if (multi && parsed.kind === 'replace') fail(9, 'multi update is not supported for replacement-style update');
        return { filter: parseFilter(query), update: parsed, multi, upsert: statement.get('upsert') === true };
      });
    });
    let n = 0;
    let nModified = 0;
    const upserted: Value[] = [];
    const errors = await writeAll(context, statements, isOrdered(context), (read, index) => {
      const statement = read();
      const { database, db } = context;
      const collection = database.collection(`${db}.${target}`);
      const found = collection
        ? searchNow(database, collection, { filter: statement.filter, limit: statement.multi ? 0 : 1 })
        : [];
      let modified = 0;
      for (const stored of found) if (changeOne(database, collection!, statement, stored).changed) modified += 1;
      n += found.length;
      nModified += modified;
      if (found.length > 0 || !statement.upsert) return;
      const made = upsert(database, () => ensureCollection(context, target), statement);
      n += 1;
      upserted.push(
        new Map<string, Value>([
          ['index', int(index)],
          ['_id', made.get('_id')!],
        ]),
      );
    });
    return reply({
      n: int(n),
      nModified: int(nModified),
      upserted: upserted.length > 0 ? upserted : undefined,
      ...errors,
    });
  },
};

const remove: Command = {
  options: ['deletes', 'ordered'],
  unknownOption: UNKNOWN_FIELD,
  run: async (context) => {
    const target = writableTarget(context);
    const statements = listOption(context, 'deletes').map((statement) => {
      checkStatement(context, 'deletes', statement, deleteStatementOptions, ['hint', 'collation']);
      const query = queryOf(context, 'deletes', statement);
      const limit = wholeOf(required(context, 'deletes', statement, 'limit'));
      if (limit !== 0 && limit !== 1) fail(9, `The limit field in delete objects must be 0 or 1. Got ${limit}`);
      return readStatement(() => ({ filter: parseFilter(query), limit: limit as 0 | 1 }));
    });
    let n = 0;
    const errors = await writeAll(context, statements, isOrdered(context), (read) => {
      const asked = read();
      const { database, db } = context;
      const collection = database.collection(`${db}.${target}`);
      if (!collection) return;
      for (const { record, bytes } of searchNow(database, collection, asked)) {
        database.remove(collection, record, decode(bytes));
        n += 1;
      }
    });
    return reply({ n: int(n), ...errors });
  },
};

export const writeCommands: Readonly<Record<string, Command>> = { insert, update, delete: remove };
