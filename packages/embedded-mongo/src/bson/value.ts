import { Binary, BSONRegExp, Decimal128, Int32, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';

export { Binary, BSONRegExp, Decimal128, Int32, MaxKey, MinKey, ObjectId, Timestamp };

/** A document keeps the order of its fields, whatever their names ("10" before "2", "__proto__" like any other). */
export type Doc = Map<string, Value>;

/**
 * A BSON value that says its own type: `number` is a double, `bigint` an int64, `Int32` an int32.
 * A missing value is `undefined`, which is never stored.
 */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | Date
  | Int32
  | ObjectId
  | Decimal128
  | Binary
  | BSONRegExp
  | Timestamp
  | MinKey
  | MaxKey
  | Value[]
  | Doc;

/** BSON type numbers, https://bsonspec.org/spec.html */
export const TYPE = {
  double: 1,
  string: 2,
  object: 3,
  array: 4,
  binData: 5,
  objectId: 7,
  bool: 8,
  date: 9,
  null: 10,
  regex: 11,
  int: 16,
  timestamp: 17,
  long: 18,
  decimal: 19,
  minKey: -1,
  maxKey: 127,
} as const;

export const isDoc = (value: unknown): value is Doc => value instanceof Map;
export const isArray = (value: unknown): value is Value[] => Array.isArray(value);
export const int = (value: number): Int32 => new Int32(value);

export const typeOf = (value: Value): number => {
  switch (typeof value) {
    case 'string':
      return TYPE.string;
    case 'number':
      return TYPE.double;
    case 'boolean':
      return TYPE.bool;
    case 'bigint':
      return TYPE.long;
  }
  if (value === null) return TYPE.null;
  if (value instanceof Int32) return TYPE.int;
  if (value instanceof Map) return TYPE.object;
  if (Array.isArray(value)) return TYPE.array;
  if (value instanceof ObjectId) return TYPE.objectId;
  if (value instanceof Date) return TYPE.date;
  if (value instanceof Decimal128) return TYPE.decimal;
  if (value instanceof Binary) return TYPE.binData;
  if (value instanceof BSONRegExp) return TYPE.regex;
  if (value instanceof Timestamp) return TYPE.timestamp;
  if (value instanceof MinKey) return TYPE.minKey;
  return TYPE.maxKey;
};

const NAMES = new Map<number, string>(Object.entries(TYPE).map(([name, code]) => [code, name]));

/** The name MongoDB gives the type of a value, `missing` for none. */
export const typeName = (value: Value | undefined): string =>
  value === undefined ? 'missing' : (NAMES.get(typeOf(value)) ?? 'missing');

type Plain = Value | undefined | Plain[] | { readonly [key: string]: Plain };

/** A document from a literal: plain objects become documents, undefined fields are left out, numbers stay doubles. */
export const doc = (fields: { readonly [key: string]: Plain }): Doc => {
  const out: Doc = new Map();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) out.set(name, fromPlain(value));
  return out;
};

const fromPlain = (value: Exclude<Plain, undefined>): Value => {
  if (Array.isArray(value)) return value.map((item) => fromPlain(item ?? null));
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return doc(value as { readonly [key: string]: Plain });
  }
  return value as Value;
};
