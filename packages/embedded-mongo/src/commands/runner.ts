import { type Doc, int, typeName, type Value } from '../bson/value.ts';
import { type Cursors, createCursors } from '../cursors.ts';
import { fail, MongoError, notInDialect } from '../errors.ts';
import type { Database } from '../storage/database.ts';
import { wholeOf } from '../values/numbers.ts';
import { type Command, type Context, type Reply, reply } from './command.ts';
import { genericOptions, refusedOptions, serverCommands } from './known.ts';
import { commands } from './table.ts';

/** Runs one command and always answers: refusals are replies too. */
export type Runner = (body: Doc) => Promise<Reply>;

export const createRunner = (database: Database): { run: Runner; cursors: Cursors } => {
  const cursors = createCursors();
  const run: Runner = async (body) => {
    try {
      const [name, command] = commandOf(body);
      checkOptions(name, command, body);
      const context: Context = {
        database,
        cursors,
        name,
        db: databaseName(body),
        body,
        budget: { until: deadline(body) },
      };
      return new Map([...(await command.run(context)), ['ok', 1]]);
    } catch (error) {
      return failure(error);
    }
  };
  return { run, cursors };
};

const failure = (error: unknown): Reply => {
  const known = error instanceof MongoError ? error : new MongoError(1, `unexpected: ${error}`);
  return reply({
    ok: 0,
    errmsg: known.message,
    code: int(known.code),
    codeName: known.codeName,
    ...(known.extra as Record<string, Value>),
  });
};

const commandOf = (body: Doc): [string, Command] => {
  const name = body.keys().next().value ?? '';
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return [name, command];
  return serverCommands.has(name) ? notInDialect(`command ${name}`) : fail(59, `no such command: '${name}'`);
};

const databaseName = (body: Doc): string => {
  const db = body.get('$db');
  if (typeof db !== 'string') return fail(40571, 'OP_MSG requests require a $db argument');
  return db === '' || /[/\\. "$\0]/.test(db) || Buffer.byteLength(db) > 63
    ? fail(73, `Invalid database name: '${db}'`)
    : db;
};

const checkOptions = (name: string, command: Command, body: Doc): void => {
  for (const [option, value] of body) {
    if (option === name || command.options.includes(option)) continue;
    if (Object.hasOwn(genericOptions, option)) genericOptions[option]!(value);
    else if (command.refused?.includes(option) || refusedOptions.has(option))
      notInDialect(`option ${option} of ${name}`);
    else if (command.unknownOption) fail(command.unknownOption, `BSON field '${name}.${option}' is an unknown field.`);
  }
};

const deadline = (body: Doc): number => {
  const limit = body.get('maxTimeMS');
  if (limit === undefined || limit === null) return Infinity;
  const ms = wholeOf(limit);
  if (ms === undefined) return fail(2, `maxTimeMS must be a number, not ${typeName(limit)}`);
  if (ms < 0 || ms > 2_147_483_647) fail(2, 'maxTimeMS is out of range');
  return ms === 0 ? Infinity : performance.now() + ms;
};
