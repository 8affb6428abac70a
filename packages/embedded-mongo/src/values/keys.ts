import { createHash } from 'node:crypto';
import {
  Binary,
  BSONRegExp,
  Decimal128,
  type Doc,
  Int32,
  isDoc,
  ObjectId,
  Timestamp,
  typeOf,
  type Value,
} from '../bson/value.ts';
import { EMPTY, type KeyValue, RANK, RANK_EMPTY } from './compare.ts';
import { type Decimal, decimalOf, fromDouble, subtractDecimals } from './decimal.ts';

/**
 * Order-preserving bytes of values: `Buffer.compare` of two keys says what `compare` says of the values,
 * and equal values of different number types have the same bytes. One value is
 *   rank, then its content; no encoded value is the beginning of another.
 */

/** Longer keys are cut here and end with a digest: equal stays equal, but order is lost (see `Key.cut`). */
const MAX_KEY = 1024;
const DIGEST = 32;
/** Bytes of a key that are always its own: a prefix or a bound no longer than this finds cut keys too. */
export const SURE_KEY = MAX_KEY - DIGEST;

export type Key = { readonly bytes: Buffer; readonly cut: boolean };

let out = Buffer.allocUnsafe(4096);
let at = 0;

const room = (size: number): void => {
  if (at + size <= out.length) return;
  const larger = Buffer.allocUnsafe(Math.max(out.length * 2, at + size));
  out.copy(larger, 0, 0, at);
  out = larger;
};

const byte = (value: number): void => {
  room(1);
  out[at++] = value;
};

/**
 * Bytes of a tuple of values, each ascending or descending. Descending parts are complemented.
 * `directions` may be longer than the tuple: then the bytes are the prefix shared by all keys that begin so.
 */
export const encodeKey = (values: readonly KeyValue[], directions: readonly (1 | -1)[]): Key => {
  at = 0;
  for (let i = 0; i < values.length; i++) {
    const start = at;
    writeValue(values[i]!);
    if (directions[i] === -1) for (let j = start; j < at; j++) out[j] = ~out[j]! & 0xff;
  }
  const whole = out.subarray(0, at);
  if (at <= MAX_KEY) return { bytes: Buffer.from(whole), cut: false };
  const digest = createHash('sha256').update(whole).digest();
  return { bytes: Buffer.concat([whole.subarray(0, MAX_KEY - DIGEST), digest]), cut: true };
};

/** First byte of every value of the same rank (complemented when descending). */
export const rankByte = (rank: number, direction: 1 | -1): number => (direction === 1 ? rank : ~rank & 0xff);

const writeValue = (value: KeyValue): void => {
  if (value === EMPTY) {
    byte(RANK_EMPTY);
    return;
  }
  byte(RANK[typeOf(value)]!);
  writeContent(value);
};

const writeContent = (value: Value): void => {
  if (typeof value === 'string') writeText(value);
  else if (value instanceof ObjectId) writeBytes(value.id);
  else if (typeof value === 'number' || value instanceof Int32) writeNumber(Number(value.valueOf()), undefined);
  else if (typeof value === 'bigint') writeLong(value);
  else if (typeof value === 'boolean') byte(value ? 1 : 0);
  else if (value instanceof Date) writeSigned(BigInt(value.getTime()));
  else if (isDoc(value)) writeFields(value);
  else if (Array.isArray(value)) {
    for (const item of value) writeValue(item);
    byte(0);
  } else if (value instanceof Decimal128) writeDecimal(value);
  else writeRare(value);
};

const writeFields = (doc: Doc): void => {
  for (const [name, field] of doc) {
    byte(RANK[typeOf(field)]!);
    writeText(name);
    writeContent(field);
  }
  byte(0);
};

/** Null, MinKey and MaxKey are no more than their rank. */
const writeRare = (value: Value): void => {
  if (value instanceof Binary) {
    const bytes = value.value();
    room(5);
    at = out.writeUInt32BE(bytes.length, at);
    out[at++] = value.sub_type;
    writeBytes(bytes);
  } else if (value instanceof Timestamp) {
    room(8);
    at = out.writeUInt32BE(value.t, at);
    at = out.writeUInt32BE(value.i, at);
  } else if (value instanceof BSONRegExp) {
    writeText(value.pattern);
    writeText(value.options);
  }
};

const writeBytes = (bytes: Uint8Array): void => {
  room(bytes.length);
  out.set(bytes, at);
  at += bytes.length;
};

/** UTF-8 with 00 written 00 FF, ended by 00 00. */
const writeText = (text: string): void => {
  room(text.length * 3 + 2);
  const start = at;
  at += out.write(text, at, 'utf8');
  if (text.includes('\0')) {
    const bytes = Buffer.from(out.subarray(start, at));
    at = start;
    for (const b of bytes) {
      byte(b);
      if (b === 0) byte(0xff);
    }
  }
  byte(0);
  byte(0);
};

const writeSigned = (value: bigint): void => {
  room(8);
  at = out.writeBigUInt64BE(BigInt.asUintN(64, value) ^ (1n << 63n), at);
};

/**
 * A number is its nearest double, then what is left of it: 0x80 for nothing, else the sign and the size of the rest.
 * Int64 and decimals that no double holds so keep their place between the doubles.
 */
const writeNumber = (nearest: number, rest: Decimal | undefined): void => {
  room(9);
  const start = at;
  if (Number.isNaN(nearest)) out.fill(0, at, at + 8);
  else out.writeDoubleBE(nearest === 0 ? 0 : nearest, at);
  at += 8;
  if (!Number.isNaN(nearest)) {
    if (out[start]! & 0x80) for (let i = start; i < at; i++) out[i] = ~out[i]! & 0xff;
    else out[start] = out[start]! | 0x80;
  }
  if (!rest || rest.coefficient === 0n) byte(0x80);
  else writeRest(rest);
};

/** Exponent of the first digit, then the digits, ended by 00: all complemented when negative. */
const writeRest = (rest: Decimal): void => {
  const negative = rest.coefficient < 0n;
  byte(negative ? 0x7f : 0x81);
  const start = at;
  const digits = (negative ? -rest.coefficient : rest.coefficient).toString();
  room(4);
  at = out.writeUInt16BE(rest.exponent + digits.length + 0x4000, at);
  for (const digit of digits.replace(/0+$/, '')) byte(digit.charCodeAt(0));
  byte(0);
  if (negative) for (let i = start; i < at; i++) out[i] = ~out[i]! & 0xff;
};

const writeLong = (value: bigint): void => {
  const nearest = Number(value);
  const rest = value - BigInt(nearest);
  writeNumber(nearest, rest === 0n ? undefined : { coefficient: rest, exponent: 0 });
};

const writeDecimal = (value: Decimal128): void => {
  const decimal = decimalOf(value);
  if (typeof decimal === 'number') {
    writeNumber(decimal, undefined);
    return;
  }
  const rounded = Number(`${decimal.coefficient}e${decimal.exponent}`);
  const nearest = Number.isFinite(rounded) ? rounded : Math.sign(rounded) * Number.MAX_VALUE;
  writeNumber(nearest, subtractDecimals(shortest(decimal), fromDouble(nearest)));
};

const shortest = ({ coefficient, exponent }: Decimal): Decimal => {
  if (coefficient === 0n) return { coefficient, exponent: 0 };
  while (coefficient % 10n === 0n) {
    coefficient /= 10n;
    exponent += 1;
  }
  return { coefficient, exponent };
};
