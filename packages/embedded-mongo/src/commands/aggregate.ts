import { type Pipeline, parsePipeline } from '../aggregate/pipeline.ts';
import type { Docs, Stage } from '../aggregate/stage.ts';
import { decode } from '../bson/decode.ts';
import { encode, Raw } from '../bson/encode.ts';
import { type Doc, isDoc } from '../bson/value.ts';
import { sourceOf } from '../cursors.ts';
import { fail, notInDialect } from '../errors.ts';
import { search } from '../plan/search.ts';
import { wholeOf } from '../values/numbers.ts';
import { type Command, type Context, collectionOf, targetOf } from './command.ts';
import { openCursor } from './reads.ts';

/** Decoded only as far as the first stage looks; not even read when it only counts. */
async function* documents(context: Context, { search: asked, stages }: Pipeline): Docs {
  const collection = collectionOf(context);
  if (!collection) return;
  const reads = stages[0]?.reads;
  const { pieces } = search(context.database, collection, { ...asked, budget: context.budget }, reads?.size === 0);
  for await (const piece of pieces)
    yield reads?.size === 0 ? piece.map(() => NO_FIELDS) : piece.map(({ bytes }) => decode(bytes, 0, reads));
}

const NO_FIELDS: Doc = new Map();

async function* encoded(docs: Docs): AsyncGenerator<Raw[]> {
  for await (const piece of docs) yield piece.map((doc) => new Raw(encode(doc)));
}

const FIRST_BATCH = 101;

const aggregate: Command = {
  options: ['pipeline', 'cursor'],
  refused: `explain allowDiskUse exchange fromMongos needsMerge runtimeConstants isMapReduceCommand`.split(/\s+/),
  unknownOption: 9,
  run: (context) => {
    if (typeof context.body.get('aggregate') !== 'string') notInDialect('aggregate of no collection');
    const pipeline = parsePipeline(context.body.get('pipeline'));
    const cursor = context.body.get('cursor');
    if (cursor === undefined)
      return fail(9, "The 'cursor' option is required, except for aggregate with the explain argument");
    if (!isDoc(cursor)) return fail(14, 'cursor field must be missing or an object');
    for (const option of cursor.keys())
      if (option !== 'batchSize') fail(2, `cursor object can't contain fields other than batchSize`);
    const size = cursor.has('batchSize')
      ? (wholeOf(cursor.get('batchSize')) ?? fail(14, 'cursor.batchSize field must be a number'))
      : FIRST_BATCH;
    if (size < 0) fail(2, 'Cursor batchSize must not be negative');
    const result = pipeline.stages.reduce((docs: Docs, stage: Stage) => stage.run(docs), documents(context, pipeline));
    return openCursor(context, `${context.db}.${targetOf(context)}`, sourceOf(encoded(result)), size);
  },
};

export const aggregateCommands: Readonly<Record<string, Command>> = { aggregate };
