import { decode } from './bson/decode.ts';
import { type Encodable, encode } from './bson/encode.ts';
import type { Doc, Value } from './bson/value.ts';
import { fail } from './errors.ts';

/** https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/ */
const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const HEADER = 16;
const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;
/** Bits 0 to 15 must be understood by the receiver. */
const REQUIRED_BITS = 0xffff;
export const MAX_MESSAGE = 48_000_000;

export type Request = {
  readonly id: number;
  readonly body: Doc;
  /** The sender expects no answer. */
  readonly silent: boolean;
  readonly legacy: boolean;
};

/** A whole message, header included. @throws MongoError for what is no message of ours: the connection is then closed. */
export const parseMessage = (message: Buffer): Request => {
  const id = message.readInt32LE(4);
  const operation = message.readInt32LE(12);
  if (operation === OP_MSG) return { id, legacy: false, ...parseBody(message) };
  if (operation === OP_QUERY) return { id, legacy: true, silent: false, body: parseQuery(message) };
  return fail(2, `unsupported operation ${operation}`);
};

const parseBody = (message: Buffer): { body: Doc; silent: boolean } => {
  const flags = message.readUInt32LE(HEADER);
  if (flags & REQUIRED_BITS & ~(CHECKSUM_PRESENT | MORE_TO_COME)) fail(2, 'unknown flags');
  const end = message.length - (flags & CHECKSUM_PRESENT ? 4 : 0);
  let body: Doc | undefined;
  const sequences: [string, Value[]][] = [];
  for (let at = HEADER + 4; at < end; ) {
    const kind = message[at]!;
    const size = message.readInt32LE(at + 1);
    if (size < 5 || at + 1 + size > end) fail(2, 'bad section');
    if (kind === 0) body = decode(message, at + 1);
    else if (kind === 1) sequences.push(parseSequence(message, at + 1, at + 1 + size));
    else fail(2, `unknown section ${kind}`);
    at += 1 + size;
  }
  if (!body) return fail(2, 'a message without a body');
  for (const [name, documents] of sequences) body.set(name, documents);
  return { body, silent: (flags & MORE_TO_COME) !== 0 };
};

const parseSequence = (message: Buffer, start: number, end: number): [string, Value[]] => {
  const zero = message.indexOf(0, start + 4);
  const documents: Value[] = [];
  for (let at = zero + 1; at < end; at += message.readInt32LE(at)) documents.push(decode(message, at));
  return [message.toString('utf8', start + 4, zero), documents];
};

/** Only the first greeting of a driver comes so; its collection is `admin.$cmd`. */
const parseQuery = (message: Buffer): Doc => {
  const name = message.indexOf(0, HEADER + 4);
  const body = decode(message, name + 9);
  body.set('$db', message.toString('utf8', HEADER + 4, name).split('.')[0]!);
  return body;
};

let lastId = 0;

export const writeReply = (to: Request, body: ReadonlyMap<string, Encodable>): Buffer => {
  const start = to.legacy ? HEADER + 20 : HEADER + 5;
  const message = encode(body, start);
  message.fill(0, HEADER, start);
  lastId = (lastId + 1) & 0x7fffffff;
  message.writeInt32LE(message.length, 0);
  message.writeInt32LE(lastId, 4);
  message.writeInt32LE(to.id, 8);
  message.writeInt32LE(to.legacy ? OP_REPLY : OP_MSG, 12);
  if (to.legacy) {
    const AWAIT_CAPABLE = 8;
    message.writeInt32LE(AWAIT_CAPABLE, HEADER);
    message.writeInt32LE(1, HEADER + 16);
  }
  return message;
};
