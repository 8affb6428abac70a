import { fail } from '../errors.ts';
import { Binary, BSONRegExp, Decimal128, type Doc, Int32, MinKey, ObjectId, Timestamp, type Value } from './value.ts';

/** A document already in bytes: written as it is, so that reads need not decode what they only pass on. */
export class Raw {
  readonly bytes: Buffer;
  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }
}

/** What a reply may hold: values, and documents in bytes. */
export type Encodable = Value | Raw | readonly Encodable[] | ReadonlyMap<string, Encodable>;

const FIRST_SIZE = 1 << 16;
let scratch = Buffer.allocUnsafe(FIRST_SIZE);
let at = 0;

const room = (size: number): void => {
  if (at + size <= scratch.length) return;
  const larger = Buffer.allocUnsafe(Math.max(scratch.length * 2, at + size));
  scratch.copy(larger, 0, 0, at);
  scratch = larger;
};

/** Bytes of a document, after `before` free bytes for a header. */
export const encode = (doc: ReadonlyMap<string, Encodable>, before = 0): Buffer => {
  at = before;
  room(before);
  writeDocument(doc);
  const out = Buffer.allocUnsafe(at);
  scratch.copy(out, 0, 0, at);
  if (scratch.length > FIRST_SIZE * 16) scratch = Buffer.allocUnsafe(FIRST_SIZE);
  return out;
};

const writeDocument = (doc: ReadonlyMap<string, Encodable>): void => {
  const start = at;
  room(5);
  at += 4;
  for (const [name, value] of doc) writeElement(name, value);
  close(start);
};

const writeArray = (items: readonly Encodable[]): void => {
  const start = at;
  room(5);
  at += 4;
  for (let i = 0; i < items.length; i++) writeElement(String(i), items[i]!);
  close(start);
};

const close = (start: number): void => {
  room(1);
  scratch[at++] = 0;
  scratch.writeInt32LE(at - start, start);
};

const writeCstring = (text: string): void => {
  if (text.includes('\0')) fail(2, 'a field name cannot hold a null byte');
  room(text.length * 3 + 1);
  at += scratch.write(text, at, 'utf8');
  scratch[at++] = 0;
};

const writeElement = (name: string, value: Encodable): void => {
  const type = at;
  room(1);
  at += 1;
  writeCstring(name);
  const code = writeValue(value);
  scratch[type] = code;
};

/** Writes the value and returns its BSON type byte. */
const writeValue = (value: Encodable): number => {
  switch (typeof value) {
    case 'string':
      room(value.length * 3 + 5);
      {
        const size = scratch.write(value, at + 4, 'utf8');
        scratch.writeInt32LE(size + 1, at);
        at += 4 + size;
      }
      scratch[at++] = 0;
      return 0x02;
    case 'number':
      room(8);
      at = scratch.writeDoubleLE(value, at);
      return 0x01;
    case 'boolean':
      room(1);
      scratch[at++] = value ? 1 : 0;
      return 0x08;
    case 'bigint':
      room(8);
      at = scratch.writeBigInt64LE(value, at);
      return 0x12;
  }
  if (value === null) return 0x0a;
  if (value instanceof Int32) {
    room(4);
    at = scratch.writeInt32LE(value.value, at);
    return 0x10;
  }
  if (value instanceof Map) {
    writeDocument(value);
    return 0x03;
  }
  if (Array.isArray(value)) {
    writeArray(value);
    return 0x04;
  }
  return writeRare(value as Exclude<Encodable, Doc | readonly Encodable[]>);
};

const writeBytes = (bytes: Uint8Array): void => {
  room(bytes.length);
  scratch.set(bytes, at);
  at += bytes.length;
};

const writeRare = (value: Exclude<Encodable, Doc | readonly Encodable[]>): number => {
  if (value instanceof Raw) {
    writeBytes(value.bytes);
    return 0x03;
  }
  if (value instanceof ObjectId) {
    writeBytes(value.id);
    return 0x07;
  }
  if (value instanceof Date) {
    room(8);
    at = scratch.writeBigInt64LE(BigInt(value.getTime()), at);
    return 0x09;
  }
  if (value instanceof Binary) {
    const bytes = value.value();
    room(5);
    at = scratch.writeInt32LE(bytes.length, at);
    scratch[at++] = value.sub_type;
    writeBytes(bytes);
    return 0x05;
  }
  if (value instanceof Decimal128) {
    writeBytes(value.bytes);
    return 0x13;
  }
  if (value instanceof BSONRegExp) {
    writeCstring(value.pattern);
    writeCstring(value.options);
    return 0x0b;
  }
  if (value instanceof Timestamp) {
    room(8);
    at = scratch.writeUInt32LE(value.i, at);
    at = scratch.writeUInt32LE(value.t, at);
    return 0x11;
  }
  return value instanceof MinKey ? 0xff : 0x7f;
};
