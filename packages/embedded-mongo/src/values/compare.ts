import {
  Binary,
  BSONRegExp,
  Decimal128,
  type Doc,
  Int32,
  isDoc,
  ObjectId,
  Timestamp,
  TYPE,
  typeOf,
  type Value,
} from '../bson/value.ts';
import { compareDecimals, type Decimal, decimalOf, fromDouble } from './decimal.ts';

/** What an index and a sort see of an empty array: less than null, https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/ */
export const EMPTY = Symbol('empty array');
export type KeyValue = Value | typeof EMPTY;

/** Order of the types among themselves; equal numbers are compared by value. */
export const RANK: Readonly<Record<number, number>> = {
  [TYPE.minKey]: 1,
  [TYPE.null]: 5,
  [TYPE.int]: 10,
  [TYPE.long]: 10,
  [TYPE.double]: 10,
  [TYPE.decimal]: 10,
  [TYPE.string]: 15,
  [TYPE.object]: 20,
  [TYPE.array]: 25,
  [TYPE.binData]: 30,
  [TYPE.objectId]: 35,
  [TYPE.bool]: 40,
  [TYPE.date]: 45,
  [TYPE.timestamp]: 47,
  [TYPE.regex]: 50,
  [TYPE.maxKey]: 127,
};
export const RANK_EMPTY = 3;
export const RANK_NUMBER = 10;

export const rankOf = (value: KeyValue): number => (value === EMPTY ? RANK_EMPTY : RANK[typeOf(value)]!);

export const isNumber = (value: Value | undefined): value is Int32 | number | bigint | Decimal128 =>
  typeof value === 'number' || value instanceof Int32 || typeof value === 'bigint' || value instanceof Decimal128;

/** MongoDB's order of any two values: below 0, 0 or above 0. Int32(1), 1.0, 1n and Decimal128("1.0") are equal. */
export const compare = (a: KeyValue, b: KeyValue): number => {
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b);
  const rank = rankOf(a) - rankOf(b);
  return rank !== 0 ? rank : compareSameRank(a as Value, b as Value);
};

export const equal = (a: KeyValue, b: KeyValue): boolean => compare(a, b) === 0;

/** By UTF-8 bytes, as the server does: JavaScript's order of surrogate pairs is another. */
const compareStrings = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    const surrogates = (x >= 0xd800 && x < 0xe000 ? 1 : 0) - (y >= 0xd800 && y < 0xe000 ? 1 : 0);
    if (surrogates === 0) return x - y;
    // A surrogate stands for a code point above every other: it sorts after.
    return surrogates;
  }
  return a.length - b.length;
};

export const compareNumbers = (a: Value, b: Value): number => {
  if (a instanceof Decimal128 || b instanceof Decimal128) return compareWithDecimal(a, b);
  const x = a instanceof Int32 ? a.value : (a as number | bigint);
  const y = b instanceof Int32 ? b.value : (b as number | bigint);
  if (x < y) return -1;
  if (x > y) return 1;
  return Number(!Number.isNaN(x)) - Number(!Number.isNaN(y));
};

const plainDecimal = (value: Value): Decimal | number => {
  if (value instanceof Decimal128) return decimalOf(value);
  if (value instanceof Int32) return { coefficient: BigInt(value.value), exponent: 0 };
  if (typeof value === 'bigint') return { coefficient: value, exponent: 0 };
  return Number.isFinite(value) ? fromDouble(value as number) : (value as number);
};

const compareWithDecimal = (a: Value, b: Value): number => {
  const x = plainDecimal(a);
  const y = plainDecimal(b);
  if (typeof x !== 'number' && typeof y !== 'number') return compareDecimals(x, y);
  const special = (v: Decimal | number) => (typeof v !== 'number' ? 0 : Number.isNaN(v) ? -2 : v > 0 ? 1 : -1);
  return special(x) - special(y);
};

const compareSameRank = (a: Value, b: Value): number => {
  if (isNumber(a)) return compareNumbers(a, b);
  if (typeof a === 'string') return compareStrings(a, b as string);
  if (a === null) return 0;
  if (typeof a === 'boolean') return Number(a) - Number(b);
  if (a instanceof ObjectId) return Buffer.compare(a.id, (b as ObjectId).id);
  if (a instanceof Date) return a.getTime() - (b as Date).getTime();
  if (isDoc(a)) return compareDocs(a, b as Doc);
  if (Array.isArray(a)) return compareArrays(a, b as Value[]);
  if (a instanceof Binary) return compareBinaries(a, b as Binary);
  if (a instanceof Timestamp) return a.t - (b as Timestamp).t || a.i - (b as Timestamp).i;
  if (a instanceof BSONRegExp) {
    const other = b as BSONRegExp;
    return compareStrings(a.pattern, other.pattern) || compareStrings(a.options, other.options);
  }
  return 0;
};

/** Field by field: type, then name, then value; a document that ends first is less. */
const compareDocs = (a: Doc, b: Doc): number => {
  const others = b.entries();
  for (const [name, value] of a) {
    const next = others.next();
    if (next.done) return 1;
    const [otherName, otherValue] = next.value;
    const order =
      rankOf(value) - rankOf(otherValue) || compareStrings(name, otherName) || compareSameRank(value, otherValue);
    if (order !== 0) return order;
  }
  return others.next().done ? 0 : -1;
};

const compareArrays = (a: readonly Value[], b: readonly Value[]): number => {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const order = compare(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
};

const compareBinaries = (a: Binary, b: Binary): number => {
  const x = a.value();
  const y = b.value();
  return x.length - y.length || a.sub_type - b.sub_type || Buffer.compare(x, y);
};

/** Same value, same type, same bytes: what an update must not count as a change. */
export const identical = (a: Value | undefined, b: Value | undefined): boolean => {
  if (a === undefined || b === undefined) return a === b;
  if (typeOf(a) !== typeOf(b)) return false;
  if (isDoc(a)) {
    const other = b as Doc;
    if (a.size !== other.size) return false;
    const others = other.entries();
    for (const [name, value] of a) {
      const [otherName, otherValue] = others.next().value!;
      if (name !== otherName || !identical(value, otherValue)) return false;
    }
    return true;
  }
  if (Array.isArray(a)) {
    const other = b as Value[];
    return a.length === other.length && a.every((item, i) => identical(item, other[i]));
  }
  if (typeof a === 'number') return Object.is(a, b);
  if (a instanceof Decimal128) return Buffer.compare(a.bytes, (b as Decimal128).bytes) === 0;
  return compareSameRank(a, b) === 0;
};
