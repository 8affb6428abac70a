import { fail, notInDialect } from '../errors.ts';
import {
  Binary,
  BSONRegExp,
  Decimal128,
  type Doc,
  Int32,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
  type Value,
} from './value.ts';

/** MongoDB refuses what is nested deeper (BSONDepth::kDefaultMaxAllowableDepth). */
const MAX_DEPTH = 200;
/** Milliseconds that JavaScript's Date can hold, either side of 1970. */
const MAX_DATE = 8_640_000_000_000_000n;

type Cursor = { readonly bytes: Buffer; at: number };

/**
 * The document that starts at `at`. With `only`, values of other top-level fields are skipped, not decoded:
 * what a filter needs of a wide document costs little.
 * @throws MongoError 22 when the bytes are not BSON; 238 for the types that MongoDB itself has deprecated.
 */
export const decode = (bytes: Buffer, at = 0, only?: ReadonlySet<string>): Doc => {
  try {
    return readDocument({ bytes, at }, 0, only);
  } catch (error) {
    if (error instanceof RangeError) return fail(22, 'invalid BSON: a length reaches outside of the message');
    throw error;
  }
};

const enter = (cursor: Cursor, depth: number): number => {
  const size = cursor.bytes.readInt32LE(cursor.at);
  const end = cursor.at + size - 1;
  if (size < 5 || end >= cursor.bytes.length || cursor.bytes[end] !== 0) fail(22, 'invalid BSON: bad document length');
  if (depth > MAX_DEPTH) fail(15, `BSONObj exceeds maximum nested object depth: ${MAX_DEPTH}`);
  cursor.at += 4;
  return end;
};

const readDocument = (cursor: Cursor, depth: number, only?: ReadonlySet<string>): Doc => {
  const end = enter(cursor, depth);
  const out: Doc = new Map();
  while (cursor.at < end) {
    const type = cursor.bytes[cursor.at++]!;
    const name = readCstring(cursor);
    if (only && !only.has(name)) skip(cursor, type);
    else out.set(name, readValue(cursor, type, depth));
  }
  cursor.at = end + 1;
  return out;
};

const readArray = (cursor: Cursor, depth: number): Value[] => {
  const end = enter(cursor, depth);
  const out: Value[] = [];
  while (cursor.at < end) {
    const type = cursor.bytes[cursor.at++]!;
    while (cursor.bytes[cursor.at++] !== 0);
    out.push(readValue(cursor, type, depth));
  }
  cursor.at = end + 1;
  return out;
};

const readCstring = (cursor: Cursor): string => {
  const end = cursor.bytes.indexOf(0, cursor.at);
  if (end < 0) fail(22, 'invalid BSON: name without an end');
  const text = cursor.bytes.toString('utf8', cursor.at, end);
  cursor.at = end + 1;
  return text;
};

const take = (cursor: Cursor, size: number): Buffer => {
  const end = cursor.at + size;
  if (size < 0 || end > cursor.bytes.length) fail(22, 'invalid BSON: a length reaches outside of the message');
  const part = Buffer.from(cursor.bytes.subarray(cursor.at, end));
  cursor.at = end;
  return part;
};

const readValue = (cursor: Cursor, type: number, depth: number): Value => {
  const { bytes, at } = cursor;
  switch (type) {
    case 0x01:
      cursor.at += 8;
      return bytes.readDoubleLE(at);
    case 0x02: {
      const end = at + 4 + bytes.readInt32LE(at);
      if (end <= at + 4 || bytes[end - 1] !== 0) fail(22, 'invalid BSON: bad string length');
      cursor.at = end;
      return bytes.toString('utf8', at + 4, end - 1);
    }
    case 0x03:
      return readDocument(cursor, depth + 1);
    case 0x04:
      return readArray(cursor, depth + 1);
    case 0x05: {
      const size = bytes.readInt32LE(at);
      cursor.at += 5;
      return new Binary(take(cursor, size), bytes[at + 4]!);
    }
    case 0x07:
      return new ObjectId(take(cursor, 12));
    case 0x08:
      cursor.at += 1;
      return bytes[at] === 1;
    case 0x09: {
      const ms = bytes.readBigInt64LE(at);
      if (ms > MAX_DATE || ms < -MAX_DATE) notInDialect(`the date ${ms}`);
      cursor.at += 8;
      return new Date(Number(ms));
    }
    case 0x0a:
      return null;
    case 0x0b:
      return new BSONRegExp(readCstring(cursor), readCstring(cursor));
    case 0x10:
      cursor.at += 4;
      return new Int32(bytes.readInt32LE(at));
    case 0x11:
      cursor.at += 8;
      return new Timestamp({ i: bytes.readUInt32LE(at), t: bytes.readUInt32LE(at + 4) });
    case 0x12:
      cursor.at += 8;
      return bytes.readBigInt64LE(at);
    case 0x13:
      return new Decimal128(take(cursor, 16));
    case 0xff:
      return new MinKey();
    case 0x7f:
      return new MaxKey();
    default:
      return refuseType(type);
  }
};

/** Deprecated by the specification itself, or code to be run: no service writes them. */
const REFUSED: Readonly<Record<number, string>> = {
  6: 'undefined',
  12: 'dbPointer',
  13: 'javascript',
  14: 'symbol',
  15: 'javascriptWithScope',
};

const refuseType = (type: number): never => {
  const name = REFUSED[type];
  return name ? notInDialect(`values of type ${name}`) : fail(22, `invalid BSON: unknown type ${type}`);
};

const FIXED: Readonly<Record<number, number>> = {
  1: 8,
  7: 12,
  8: 1,
  9: 8,
  10: 0,
  16: 4,
  17: 8,
  18: 8,
  19: 16,
  127: 0,
  255: 0,
};

const skip = (cursor: Cursor, type: number): void => {
  const fixed = FIXED[type];
  if (fixed !== undefined) cursor.at += fixed;
  else if (type === 0x02) cursor.at += 4 + cursor.bytes.readInt32LE(cursor.at);
  else if (type === 0x03 || type === 0x04) cursor.at += cursor.bytes.readInt32LE(cursor.at);
  else if (type === 0x05) cursor.at += 5 + cursor.bytes.readInt32LE(cursor.at);
  else if (type === 0x0b) {
    readCstring(cursor);
    readCstring(cursor);
  } else refuseType(type);
};
