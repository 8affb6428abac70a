import { type Doc, isArray, isDoc, type Value } from '../bson/value.ts';
import { fail, notInDialect } from '../errors.ts';
import type { Search } from '../plan/search.ts';
import { parseFilter } from '../query/parse.ts';
import type { Stage } from './stage.ts';
import { knownStages, readLimit, readSkip, readSort, stages } from './stages.ts';

/** A pipeline: what the collection itself can do (by an index where there is one), then stages. */
export type Pipeline = { readonly search: Search; readonly stages: readonly Stage[] };

const ALL: Search['filter'] = { kind: 'and', of: [] };

/** @throws MongoError with the server's code; 238 for stages outside of the dialect. */
export const parsePipeline = (pipeline: Value | undefined): Pipeline => {
  if (!isArray(pipeline)) return fail(14, "'pipeline' option must be specified as an array");
  const parts = pipeline.map((part): [string, Value] => {
    if (!isDoc(part)) return fail(14, "Each element of the 'pipeline' array must be an object");
    if (part.size !== 1) fail(40323, 'A pipeline stage specification object must contain exactly one field.');
    return [...part][0]!;
  });
  const read = parts.map(([name, spec]) => {
    const reader = Object.hasOwn(stages, name) ? stages[name] : undefined;
    if (reader) return reader(spec);
    return knownStages.has(name)
      ? notInDialect(`stage ${name}`)
      : fail(40324, `Unrecognized pipeline stage name: '${name}'`);
  });
  const { search, used } = leading(parts);
  return { search, stages: read.slice(used) };
};

/** `$match`, `$sort`, `$skip`, `$limit` at the head, in this order, are one search. */
const leading = (parts: readonly (readonly [string, Value])[]): { search: Search; used: number } => {
  let used = 0;
  let search: Search = { filter: ALL };
  const take = (name: string, add: (spec: Value) => Partial<Search>): void => {
    if (parts[used]?.[0] !== name) return;
    search = { ...search, ...add(parts[used]![1]) };
    used += 1;
  };
  take('$match', (spec) => ({ filter: parseFilter(spec as Doc) }));
  take('$sort', (spec) => ({ sort: readSort(spec) }));
  take('$skip', (spec) => ({ skip: readSkip(spec) }));
  take('$limit', (spec) => ({ limit: readLimit(spec) }));
  return { search, used };
};
