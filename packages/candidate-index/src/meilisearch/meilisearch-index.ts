import { checkDocument, checkDocuments, checkFacetQuery, checkQuery, isId } from '../check.ts';
import { rebuildMismatch, rebuildUnderWay } from '../errors.ts';
import type { CandidateIndex } from '../port.ts';
import type { Target } from './recall.ts';
import { countIndex, facetsOfIndex, searchIndex } from './search.ts';
import { asUnavailable, connect, isUnprepared, type MeilisearchOptions } from './server.ts';
import type { StoredDocument } from './stored-document.ts';
import { apply, type Change, fill, prepareIndex } from './writes.ts';

/**
 * The index kept by a Meilisearch server (1.18 or later), shared by all structures.
 * Nothing is asked of the server before first use: a service starts while search is down, and finds it again later.
 * Settings are applied at the first write, and whenever a request shows that they are missing.
 * Writes of this process are done one after the other; one process at a time should write.
 */
export function createMeilisearchIndex(options: MeilisearchOptions): CandidateIndex {
  const name = options.indexName ?? 'candidates';
  const server = connect(options);
  const { client, done } = server;
  const index = client.index<StoredDocument>(name);
  const asideName = `${name}_rebuild`;
  const aside = client.index<StoredDocument>(asideName);
  let prepared: Promise<void> | null = null;
  let lastWrite: Promise<unknown> = Promise.resolve();
  /** Changes that arrive during a rebuild, to be done again on the index that replaces this one. */
  let meanwhile: Change[] | null = null;

  function prepare(): Promise<void> {
    prepared ??= prepareIndex(server, name).catch((error) => {
      prepared = null;
      throw error;
    });
    return prepared;
  }

  /** Runs the action; when the server lacks the index or its settings, as after a loss of its disk, remakes them first. */
  async function use<T>(action: () => Promise<T>): Promise<T> {
    try {
      return await action().catch(async (error) => {
        if (!isUnprepared(error)) throw error;
        prepared = null;
        await prepare();
        return action();
      });
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  function inTurn<T>(write: () => Promise<T>): Promise<T> {
    const turn = lastWrite.then(write);
    lastWrite = turn.catch(() => undefined);
    return turn;
  }

  /** In turn with the writes, so that none falls between the last one done again and the swap. */
  async function replaceByAside(): Promise<{ documents: number }> {
    for (const each of meanwhile ?? []) await apply(server, aside, each);
    await done(client.swapIndexes([{ indexes: [name, asideName], rename: false }]));
    await done(client.deleteIndex(asideName));
    return { documents: (await index.getStats()).numberOfDocuments };
  }

  const change = (each: Change): Promise<void> =>
    inTurn(async () => {
      await use(async () => {
        await prepare();
        await apply(server, index, each);
      });
      meanwhile?.push(each);
    });

  const ask = <T>(structureId: string, question: (target: Target) => Promise<T>): Promise<T> =>
    use(() => question({ client, index, structureId }));

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

    async rebuild(documents) {
      if (meanwhile) throw rebuildUnderWay();
      meanwhile = [];
      prepared = null;
      try {
        await prepare();
        await done(client.deleteIndex(asideName), 'index_not_found');
        await prepareIndex(server, asideName);
        const expected = await fill(server, aside, checkDocuments(documents));
        const { numberOfDocuments } = await aside.getStats();
        if (numberOfDocuments !== expected) throw rebuildMismatch(expected, numberOfDocuments);
        return await inTurn(replaceByAside);
      } catch (error) {
        throw asUnavailable(error);
      } finally {
        meanwhile = null;
      }
    },

    async health() {
      try {
        const { numberOfDocuments } = await use(() => index.getStats());
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
