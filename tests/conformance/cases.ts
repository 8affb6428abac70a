import { readFileSync } from 'node:fs';
import { type Document, EJSON } from 'bson';

/** Canonical Extended JSON, as the file holds it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** One recorded case: commands, and what a real server answered to each. */
export type Case = {
  readonly name: string;
  readonly set: string;
  readonly steps: readonly JsonObject[];
  readonly replies: readonly JsonObject[];
  readonly unordered?: boolean;
};

type DocumentSet = { readonly docs: Json[] | null; readonly other: Record<string, Json[]> | null };

const file = JSON.parse(readFileSync(new URL('./mongodb/vectors.json', import.meta.url), 'utf8')) as {
  sets: Record<string, DocumentSet>;
  cases: Case[];
};

export const cases: readonly Case[] = file.cases;

/** Keys written `@$regex`, which Extended JSON would have read as a value, get their name back. */
const rename = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(rename);
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.startsWith('@$') ? key.slice(1) : key, rename(inner)]),
  );
};

/** Strings written `@fill:N` stand for N times x. */
const fill = (value: Json): Json => {
  if (typeof value === 'string' && value.startsWith('@fill:')) return 'x'.repeat(Number(value.slice(6)));
  if (Array.isArray(value)) return value.map(fill);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)]));
};

/** The BSON document that Extended JSON writes, types kept. */
export const revive = (value: Json): Document =>
  rename(EJSON.deserialize(fill(value) as Document, { relaxed: false })) as Document;

/** The collections a case starts from. */
export const collectionsOf = ({ set }: Case): [string, Document[]][] => {
  const { docs, other } = file.sets[set]!;
  const lists: [string, Json[]][] = [['c', docs ?? []], ...Object.entries(other ?? {})];
  return lists.map(([name, list]) => [name, list.map(revive)]);
};
