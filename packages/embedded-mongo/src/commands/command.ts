import type { Encodable } from '../bson/encode.ts';
import { type Doc, isArray, isDoc, typeName, type Value } from '../bson/value.ts';
import type { Cursors } from '../cursors.ts';
import { fail } from '../errors.ts';
import type { Budget } from '../plan/search.ts';
import type { Collection } from '../storage/catalog.ts';
import type { Database } from '../storage/database.ts';
import { wholeOf } from '../values/numbers.ts';

export type Reply = ReadonlyMap<string, Encodable>;

/** One command as it runs. */
export type Context = {
  readonly database: Database;
  readonly cursors: Cursors;
  readonly name: string;
  readonly db: string;
  readonly body: Doc;
  readonly budget: Budget;
};

export type Command = {
  /** Options of the dialect, besides the command's own name and the generic ones. */
  readonly options: readonly string[];
  /** Options that servers know and the dialect does not hold. */
  readonly refused?: readonly string[];
  /** The server's code for an option nobody knows; undefined for commands that pass over it. */
  readonly unknownOption?: number | undefined;
  run(context: Context): Reply | Promise<Reply>;
};

export const UNKNOWN_FIELD = 40415;

export const reply = (fields: Readonly<Record<string, Encodable | undefined>>): Reply =>
  new Map(Object.entries(fields).filter((entry): entry is [string, Encodable] => entry[1] !== undefined));

/** The collection's name, from the command's own field. @throws MongoError 73 for a name that cannot be. */
export const targetOf = ({ body, name, db }: Context): string => {
  const target = body.get(name);
  if (typeof target !== 'string') return fail(2, `collection name has invalid type ${typeName(target)}`);
  if (target === '' || target.includes('\0') || target.includes('$') || target.startsWith('.')) {
    fail(73, `Invalid namespace specified '${db}.${target}'`);
  }
  return target;
};

export const collectionOf = (context: Context): Collection | undefined =>
  context.database.collection(`${context.db}.${targetOf(context)}`);

/** A collection to write to, made when it is missing. For use inside a write. */
export const ensureCollection = ({ database, db }: Context, name: string): Collection => {
  const existing = database.collection(`${db}.${name}`);
  if (existing) return existing;
  return database.create(db, name);
};

/** @throws MongoError 73 for the server's own collections. */
export const writableTarget = (context: Context): string => {
  const target = targetOf(context);
  if (target.startsWith('system.')) fail(73, `cannot write to '${context.db}.${target}'`);
  return target;
};

const wrongType = (context: Context, option: string, value: Value, expected: string): never => {
  if (context.name === 'find')
    fail(9, `Failed to parse: ${option}. '${option}' field must be of BSON type ${expected}.`);
  return fail(
    14,
    `BSON field '${context.name}.${option}' is the wrong type '${typeName(value)}', expected type '${expected}'`,
  );
};

export const docOption = (context: Context, option: string): Doc => {
  const value = context.body.get(option);
  if (value === undefined || value === null) return new Map();
  return isDoc(value) ? value : wrongType(context, option, value, 'object');
};

export const boolOption = (context: Context, option: string): boolean => {
  const value = context.body.get(option);
  if (value === undefined || value === null) return false;
  if (typeof value === 'boolean') return value;
  const number = wholeOf(value);
  return number === undefined ? wrongType(context, option, value, 'bool') : number !== 0;
};

/** A whole number, undefined when the option is not given. @throws MongoError 2 below 0, 9 or 14 for another type. */
export const countOption = (context: Context, option: string): number | undefined => {
  const value = context.body.get(option);
  if (value === undefined || value === null) return undefined;
  const number = wholeOf(value) ?? wrongType(context, option, value, 'number');
  return number < 0 ? fail(2, `${option} value must be non-negative, but received: ${number}`) : number;
};

/** The statements of a write. @throws MongoError 40414 when missing, 40422 or 14 when not a list of documents. */
export const listOption = (context: Context, option: string): Doc[] => {
  const value = context.body.get(option);
  const place = `${context.name}.${option}`;
  if (value === undefined) return fail(40414, `BSON field '${place}' is missing but a required field`);
  if (isDoc(value)) return fail(40422, `BSON array field '${place}' has an invalid value for an array field name.`);
  if (!isArray(value)) return wrongType(context, option, value, 'array');
  for (const item of value) if (!isDoc(item)) wrongType(context, `${option}.0`, item, 'object');
  if (value.length === 0 || value.length > 100_000) {
    fail(22, `Write batch sizes must be between 1 and 100000. Got ${value.length} operations.`);
  }
  return value as Doc[];
};
