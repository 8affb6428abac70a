import { encode, Raw } from '../bson/encode.ts';
import { type Doc, doc, int } from '../bson/value.ts';
import { sourceOf } from '../cursors.ts';
import { fail } from '../errors.ts';
import { compile } from '../query/match.ts';
import { parseFilter } from '../query/parse.ts';
import { wholeOf } from '../values/numbers.ts';
import { boolOption, type Command, type Context, docOption, reply, UNKNOWN_FIELD, writableTarget } from './command.ts';
import { openCursor } from './reads.ts';

const create: Command = {
  options: [],
  refused:
    `capped size max autoIndexId idIndex storageEngine validator validationLevel validationAction indexOptionDefaults
    viewOn pipeline timeseries expireAfterSeconds clusteredIndex changeStreamPreAndPostImages encryptedFields flags temp`.split(
      /\s+/,
    ),
  unknownOption: UNKNOWN_FIELD,
  run: async (context) => {
    const target = writableTarget(context);
    const { database, db } = context;
    await database.write(() => {
      if (database.collection(`${db}.${target}`)) fail(48, `Collection already exists. NS: ${db}.${target}`);
      database.create(db, target);
    });
    return reply({});
  },
};

const drop: Command = {
  options: [],
  run: async (context) => {
    const target = writableTarget(context);
    const { database, db } = context;
    const indexes = await database.write(() => {
      const collection = database.collection(`${db}.${target}`) ?? fail(26, 'ns not found');
      database.drop(collection);
      return collection.indexes.length;
    });
    return reply({ nIndexesWas: int(indexes), ns: `${db}.${target}` });
  },
};

const dropDatabase: Command = {
  options: [],
  unknownOption: UNKNOWN_FIELD,
  run: async ({ database, db }) => {
    const dropped = await database.write(() => {
      const collections = database.collections(db);
      for (const collection of collections) database.drop(collection);
      return collections.length > 0;
    });
    return reply({ dropped: dropped ? db : undefined });
  },
};

/** Answers a list through a cursor, as listCollections and listIndexes do. */
export const listAll = (context: Context, ns: string, items: readonly Doc[]) => {
  async function* all() {
    yield items.map((item) => new Raw(encode(item)));
  }
  const size = wholeOf(docOption(context, 'cursor').get('batchSize')) ?? 101;
  return openCursor(context, ns, sourceOf(all(), items.length), size);
};

const ID_INDEX = { v: int(2), key: { _id: int(1) }, name: '_id_' };

const listCollections: Command = {
  options: ['filter', 'nameOnly', 'cursor', 'authorizedCollections'],
  unknownOption: UNKNOWN_FIELD,
  run: (context) => {
    const { database, db } = context;
    const matches = compile(parseFilter(docOption(context, 'filter')));
    const brief = boolOption(context, 'nameOnly');
    const items = database
      .collections(db)
      .map(({ name }) => {
        const both = { name, type: 'collection' };
        return doc(brief ? both : { ...both, options: {}, info: { readOnly: false }, idIndex: ID_INDEX });
      })
      .filter(matches);
    return listAll(context, `${db}.$cmd.listCollections`, items);
  },
};

export const collectionCommands: Readonly<Record<string, Command>> = { create, drop, dropDatabase, listCollections };
