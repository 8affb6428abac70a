import { decode } from '../bson/decode.ts';
import { encode, Raw } from '../bson/encode.ts';
import { type Doc, int, isArray, isDoc, type Value } from '../bson/value.ts';
import { type Source, sourceOf } from '../cursors.ts';
import { fail, notInDialect } from '../errors.ts';
import { type Search, search } from '../plan/search.ts';
import { parseSort } from '../plan/sort.ts';
import { type Projector, parseProjection } from '../projection/projection.ts';
import { parseFilter } from '../query/parse.ts';
import type { Stored } from '../storage/database.ts';
import { compare } from '../values/compare.ts';
import { wholeOf } from '../values/numbers.ts';
import { valuesAt } from '../values/paths.ts';
import {
  boolOption,
  type Command,
  type Context,
  collectionOf,
  countOption,
  docOption,
  type Reply,
  reply,
  targetOf,
  UNKNOWN_FIELD,
} from './command.ts';
import { explainFind } from './explain.ts';

const FIRST_BATCH = 101;

export const parseOrder = (sort: Doc): Pick<Search, 'sort' | 'natural'> => {
  if (!sort.has('$natural')) return { sort: parseSort(sort) };
  const natural = wholeOf(sort.get('$natural'));
  if (sort.size > 1 || (natural !== 1 && natural !== -1)) return fail(2, '$natural must be 1 or -1, and alone');
  return { natural };
};

async function* rendered(pieces: AsyncGenerator<Stored[]>, project: Projector | undefined): AsyncGenerator<Raw[]> {
  for await (const piece of pieces) {
    yield piece.map(({ bytes }) => new Raw(project ? encode(project(decode(bytes))) : bytes));
  }
}

async function* nothing(): AsyncGenerator<Raw[]> {}

/** The first batch, and a cursor for the rest. */
export const openCursor = async (
  context: Context,
  ns: string,
  source: Source,
  size: number,
  single = false,
): Promise<Reply> => {
  const { items, ended } = await source.take(size);
  context.budget.until = Infinity;
  const id = ended || single ? 0n : context.cursors.open(ns, source);
  return reply({
    cursor: new Map<string, Value | Raw[]>([
      ['firstBatch', items],
      ['id', id],
      ['ns', ns],
    ]),
  });
};

/** What `find` asks for. */
export const parseFind = (context: Context): Search & { project: Projector | undefined } => {
  const filter = parseFilter(docOption(context, 'filter'));
  return {
    filter,
    ...parseOrder(docOption(context, 'sort')),
    skip: countOption(context, 'skip') ?? 0,
    limit: countOption(context, 'limit') ?? 0,
    budget: context.budget,
    project: parseProjection(docOption(context, 'projection'), filter),
  };
};

const find: Command = {
  options: ['filter', 'sort', 'projection', 'skip', 'limit', 'batchSize', 'singleBatch'],
  refused:
    `min max returnKey showRecordId tailable oplogReplay noCursorTimeout awaitData allowPartialResults allowDiskUse
    term readOnce snapshot maxScan options ntoreturn $readMajorityTemporaryFile resumeToken`.split(/\s+/),
  unknownOption: 9,
  run: async (context) => {
    const target = targetOf(context);
    const asked = parseFind(context);
    const batch = countOption(context, 'batchSize') ?? FIRST_BATCH;
    const single = boolOption(context, 'singleBatch');
    const ns = `${context.db}.${target}`;
    const collection = collectionOf(context);
    if (!collection) return openCursor(context, ns, sourceOf(nothing()), 1);
    const { pieces, blocking } = search(context.database, collection, asked);
    const closesAt = asked.limit && !blocking ? asked.limit : Infinity;
    return openCursor(context, ns, sourceOf(rendered(pieces, asked.project), closesAt), batch, single);
  },
};

const cursorId = (value: Value | undefined): bigint =>
  typeof value === 'bigint' ? value : BigInt(wholeOf(value) ?? fail(14, 'a cursor id must be a long'));

const getMore: Command = {
  options: ['collection', 'batchSize'],
  refused: ['term', 'lastKnownCommittedOpTime'],
  unknownOption: 9,
  run: async (context) => {
    const id = cursorId(context.body.get('getMore'));
    if (id === 0n) fail(2, 'Cursor id for getMore must be non-zero');
    const ns = `${context.db}.${context.body.get('collection')}`;
    const source = context.cursors.get(id, ns);
    const { items, ended } = await source.take(countOption(context, 'batchSize') || Infinity);
    if (ended) context.cursors.close(id);
    return reply({
      cursor: new Map<string, Value | Raw[]>([
        ['nextBatch', items],
        ['id', ended ? 0n : id],
        ['ns', ns],
      ]),
    });
  },
};

const killCursors: Command = {
  options: ['cursors'],
  unknownOption: 9,
  run: (context) => {
    const ids = context.body.get('cursors');
    if (!isArray(ids)) return fail(14, "'cursors' must be an array");
    const killed = ids.map(cursorId).map((id): [bigint, boolean] => [id, context.cursors.close(id)]);
    return reply({
      cursorsKilled: killed.filter(([, found]) => found).map(([id]) => id),
      cursorsNotFound: killed.filter(([, found]) => !found).map(([id]) => id),
      cursorsAlive: [],
      cursorsUnknown: [],
    });
  },
};

const count: Command = {
  options: ['query', 'skip', 'limit'],
  refused: ['fields'],
  unknownOption: UNKNOWN_FIELD,
  run: async (context) => {
    const filter = parseFilter(docOption(context, 'query'));
    const limit = Math.abs(wholeOf(context.body.get('limit') ?? int(0)) ?? fail(14, 'limit must be a whole number'));
    const skip = countOption(context, 'skip') ?? 0;
    const collection = collectionOf(context);
    let n = 0;
    if (collection) {
      const { pieces } = search(context.database, collection, { filter, skip, limit, budget: context.budget }, true);
      for await (const piece of pieces) n += piece.length;
    }
    return reply({ n: int(n) });
  },
};

const distinct: Command = {
  options: ['key', 'query'],
  unknownOption: UNKNOWN_FIELD,
  run: async (context) => {
    const key = context.body.get('key');
    if (typeof key !== 'string') return fail(14, "BSON field 'distinct.key' must be a string");
    const filter = parseFilter(docOption(context, 'query'));
    const path = key.split('.');
    const only = new Set([path[0]!]);
    const collection = collectionOf(context);
    const found: Value[] = [];
    if (collection) {
      const { pieces } = search(context.database, collection, { filter, budget: context.budget });
      for await (const piece of pieces)
        for (const { bytes } of piece) found.push(...valuesAt(decode(bytes, 0, only), path));
    }
    found.sort(compare);
    return reply({ values: found.filter((value, i) => i === 0 || compare(value, found[i - 1]!) !== 0) });
  },
};

const explain: Command = {
  options: ['verbosity'],
  unknownOption: UNKNOWN_FIELD,
  run: (context) => {
    const asked = context.body.get('explain');
    if (!isDoc(asked)) return fail(14, 'explain takes a command');
    const name = asked.keys().next().value;
    if (name !== 'find') return notInDialect(`explain of ${name}`);
    for (const option of asked.keys())
      if (option !== 'find' && !find.options.includes(option) && !option.startsWith('$') && option !== 'lsid')
        notInDialect(`option ${option} of explain`);
    const inner = { ...context, name: 'find', body: asked };
    return explainFind(inner, parseFind(inner), context.body.get('verbosity'));
  },
};

export const readCommands: Readonly<Record<string, Command>> = { find, getMore, killCursors, count, distinct, explain };
