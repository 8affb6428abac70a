import type { Index } from 'meilisearch';
import { checkDocument, checkDocuments, checkFacetQuery, checkQuery, isId } from '../check.ts';
import { rebuildMismatch, rebuildUnderWay } from '../errors.ts';
import type { CandidateIndex } from '../port.ts';
import type { Target } from './recall.ts';
import { countIndex, facetsOfIndex, searchIndex } from './search.ts';
import { asUnavailable, connect, type MeilisearchOptions } from './server.ts';
import type { StoredDocument } from './stored-document.ts';
import { apply, type Change, fill, prepareIndex } from './writes.ts';

/**
 * The index kept by a Meilisearch server (1.18 or later), shared by all structures.
 * Nothing is asked of the server before first use: a service starts while search is down, and finds it again later.
 * Writes of this process are done one after the other; one process at a time should write.
 */
export function createMeilisearchIndex(options: MeilisearchOptions): CandidateIndex {
  const name = options.indexName ?? 'candidates';
  const server = connect(options);
  const { client, done } = server;
  let prepared: Promise<Index<StoredDocument>> | null = null;
  let lastWrite: Promise<unknown> = Promise.resolve();
  /** Changes that arrive during a rebuild, to be done again on the index that replaces this one. */
  let meanwhile: Change[] | null = null;

  /** Runs on the prepared index; after a failure, the index is prepared again at the next call. */
  async function use<T>(action: (index: Index<StoredDocument>) => Promise<T>): Promise<T> {
    try {
      prepared ??= prepareIndex(server, name);
      return await action(await prepared);
    } catch (error) {
      prepared = null;
      throw asUnavailable(error);
    }
  }

  function inTurn<T>(write: () => Promise<T>): Promise<T> {
    const turn = lastWrite.then(write);
    lastWrite = turn.catch(() => undefined);
    return turn;
  }

  const change = (each: Change): Promise<void> =>
    inTurn(async () => {
      await use((index) => apply(server, index, each));
      meanwhile?.push(each);
    });

  const ask = <T>(structureId: string, question: (target: Target) => Promise<T>): Promise<T> =>
    use((index) => question({ client, index, structureId }));

  return {
    engine: 'meilisearch',

    upsert: async (structureId, documents) =>
      change({ kind: 'upsert', structureId, documents: documents.map((each) => checkDocument(structureId, each)) }),

    remove: async (structureId, ids) => change({ kind: 'remove', structureId, ids: ids.filter(isId) }),

    async search(structureId, query) {
      checkQuery(query);
      return ask(structureId, (target) => searchIndex(target, query));
    },

    async facets(structureId, query) {
      checkFacetQuery(query);
      return ask(structureId, (target) => facetsOfIndex(target, query));
    },

    count: (structureId) => ask(structureId, countIndex),

    rebuild: (documents) =>
      use(async () => {
        if (meanwhile) throw rebuildUnderWay();
        meanwhile = [];
        try {
          const asideName = `${name}_rebuild`;
          await done(client.deleteIndex(asideName), 'index_not_found');
          const aside = await prepareIndex(server, asideName);
          const expected = await fill(server, aside, checkDocuments(documents));
          const { numberOfDocuments } = await aside.getStats();
          if (numberOfDocuments !== expected) throw rebuildMismatch(expected, numberOfDocuments);
          return await inTurn(async () => {
            for (const each of meanwhile ?? []) await apply(server, aside, each);
            await done(client.swapIndexes([{ indexes: [name, asideName], rename: false }]));
            await done(client.deleteIndex(asideName));
            return { documents: (await client.index(name).getStats()).numberOfDocuments };
          });
        } finally {
          meanwhile = null;
        }
      }),

    async health() {
      try {
        const { numberOfDocuments } = await use((index) => index.getStats());
        return { available: true, engine: 'meilisearch', documents: numberOfDocuments };
      } catch (error) {
        return { available: false, engine: 'meilisearch', cause: causeOf(error) };
      }
    },

    async close() {
      await lastWrite;
    },
  };
}

const causeOf = (error: unknown): string =>
  error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
