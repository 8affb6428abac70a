import { type Document, EJSON } from 'bson';
import type { Case, Json, JsonObject } from './cases.ts';

/** Commands of whose answer the file keeps only whether it went well. */
const BRIEF = ['buildInfo', 'isMaster', 'getParameter', 'connectionStatus', 'dbStats', 'whatsmyuri', 'validate'];
const FREE = ['errmsg', 'codeName'];
const CLUSTER = ['operationTime', '$clusterTime', 'electionId', 'opTime', 'lastCommittedOpTime'];

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An answer as the file writes answers: Extended JSON without what differs from server to server. */
export const asRecorded = (reply: Document, step: JsonObject, sent: string): JsonObject => {
  const json = EJSON.serialize(reply, { relaxed: false }) as JsonObject;
  const name = Object.keys(step)[0]!;
  const kept = Object.entries(json).filter(([key]) => !CLUSTER.includes(key));
  const out = Object.fromEntries(kept.map(([key, value]) => [key, anonymous(value, sent)]));
  if (BRIEF.includes(name))
    return Object.fromEntries(Object.entries(out).filter(([key]) => key === 'ok' || key === 'code'));
  if (isObject(out.cursor)) {
    const { id, ns } = out.cursor;
    out.cursor = {
      ...out.cursor,
      id: (id as JsonObject).$numberLong === '0' ? 'closed' : 'open',
      ns: withoutDatabase(ns),
    };
  }
  if (name === 'killCursors') {
    for (const [key, value] of Object.entries(out))
      if (Array.isArray(value)) out[key] = { $numberInt: String(value.length) };
  }
  return out;
};

const withoutDatabase = (ns: Json | undefined): string => String(ns).slice(String(ns).indexOf('.') + 1);

const anonymous = (value: Json, sent: string): Json => {
  if (Array.isArray(value)) return value.map((item) => anonymous(item, sent));
  if (!isObject(value)) return value;
  if (typeof value.$oid === 'string') return sent.includes(value.$oid) ? value : '@oid';
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, anonymous(inner, sent)]));
};

/** What of an answer must be equal, in one order: the fields at the top, and the batch where it has none. */
export const comparable = (reply: JsonObject, { unordered }: Case): Json => {
  const fields = Object.entries(reply)
    .filter(([key]) => !FREE.includes(key))
    .map(([key, value]): [string, Json] => [key, plainNumber(key, value)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const out = Object.fromEntries(fields);
  if (Array.isArray(out.writeErrors)) out.writeErrors = out.writeErrors.map(withoutMessage);
  // A namespace differs by the name of the database, which each run chooses.
  for (const key of ['ns', 'dropped']) if (typeof out[key] === 'string') out[key] = 'the namespace';
  if (isObject(out.cursor)) out.cursor = batchOf(out.cursor, unordered === true);
  return out;
};

const plainNumber = (key: string, value: Json): Json => {
  if (key !== 'ok' && key !== 'code') return value;
  return Number(isObject(value) ? Object.values(value)[0] : value);
};

const withoutMessage = (error: Json): Json => {
  if (!isObject(error)) return error;
  const { errmsg: _, ...rest } = error;
  return Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
};

const batchOf = ({ firstBatch, nextBatch, id, ns }: JsonObject, unordered: boolean): Json => {
  const batch = (firstBatch ?? nextBatch) as Json[];
  const texts = batch.map((item) => JSON.stringify(item));
  return { batch: unordered ? texts.sort() : texts, id: id!, ns: ns! };
};

export const isRefusal = (reply: JsonObject): boolean => plainNumber('ok', reply.ok!) === 0 || 'writeErrors' in reply;

export const codeOf = (reply: JsonObject): Json => (reply.code === undefined ? null : plainNumber('code', reply.code));
