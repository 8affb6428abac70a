import Fastify, { type FastifyReply } from 'fastify';
import type { MultiSearchQuery, SearchForFacetValuesParams, SearchParams, Settings } from 'meilisearch';
import { FilterError, type FilterParameter } from './filter.ts';
import { facetSearch, matching, search } from './queries.ts';
import { displayed, type StoredIndex, type StoredRecord } from './records.ts';
import {
  addRecords,
  createIndex,
  createQueue,
  existing,
  type Indexes,
  removeRecords,
  swapIndexes,
  TaskFailure,
  updateSettings,
} from './tasks.ts';

type Of<Body> = { Params: { uid: string }; Body: Body };

export type MeilisearchDouble = {
  url: string;
  apiKey: string;
  /** The documents of an index as the server keeps them. */
  records(uid: string): StoredRecord[];
  /** Every request body received, as text. */
  received: string[];
  /** Documents the server loses at their arrival, by their `id`. */
  losing: Set<string>;
  /** Forgets everything, as a server on a new disk. */
  wipe(): void;
  /** Forgets the settings of all indexes. */
  wipeSettings(): void;
  /** Refuses the next queued write with this code. */
  refuseNextTask(code: string): void;
  /** Time from a write's arrival to its being done. */
  taskDelayMs(delay: number): void;
  close(): Promise<void>;
};

/**
 * A server that does what Meilisearch's reference documents, for what the adapter asks of it, on a loopback port.
 * Writes are queued and done later; filters obey the settings; hits and facet values are bounded; errors have the
 * documented shape and codes. Reference: https://www.meilisearch.com/docs/reference/api
 */
export async function startMeilisearchDouble(): Promise<MeilisearchDouble> {
  const apiKey = 'a-key-for-tests';
  const app = Fastify({ bodyLimit: 100 * 1024 * 1024, forceCloseConnections: true });
  const indexes: Indexes = new Map();
  const received: string[] = [];
  const losing = new Set<string>();
  let refusal: string | null = null;
  let delay = 1;
  const queue = createQueue(() => delay);

  function later(reply: FastifyReply, type: string, uid: string | null, action: () => void) {
    const code = refusal;
    refusal = null;
    reply.code(202);
    return queue.enqueue(type, uid, () => {
      if (code) throw new TaskFailure(code);
      action();
    });
  }

  function indexOf(uid: string): StoredIndex {
    return existing(indexes, uid);
  }

  // The client says JSON even when it sends nothing.
  app.addContentTypeParser('application/json', { parseAs: 'string' }, async (_request: unknown, body: string) =>
    body === '' ? null : JSON.parse(body),
  );
  app.addHook('onRequest', async (request, reply) => {
    const { authorization } = request.headers;
    if (request.url === '/health' || authorization === `Bearer ${apiKey}`) return;
    const code = authorization ? 'invalid_api_key' : 'missing_authorization_header';
    await reply.code(authorization ? 403 : 401).send({ message: code, code, type: 'auth', link: '' });
  });
  app.addHook('preHandler', async (request) => {
    received.push(JSON.stringify(request.body ?? null));
  });
  app.setErrorHandler(async (error, _request, reply) => {
    const missing = error instanceof TaskFailure;
    if (!missing && !(error instanceof FilterError)) throw error;
    const code = missing ? error.code : 'invalid_search_filter';
    await reply.code(missing ? 404 : 400).send({ message: error.message, code, type: 'invalid_request', link: '' });
  });

  app.get('/health', async () => ({ status: 'available' }));
  app.get<{ Params: { uid: string } }>('/tasks/:uid', async ({ params }) => {
    const task = queue.find(Number(params.uid));
    if (!task) throw new TaskFailure('task_not_found');
    return task;
  });

  app.post<{ Body: { uid: string; primaryKey: string } }>('/indexes', async ({ body }, reply) =>
    later(reply, 'indexCreation', body.uid, () => createIndex(indexes, body.uid, body.primaryKey)),
  );
  app.delete<Of<null>>('/indexes/:uid', async ({ params: { uid } }, reply) =>
    later(reply, 'indexDeletion', uid, () => {
      existing(indexes, uid);
      indexes.delete(uid);
    }),
  );
  app.patch<Of<Settings>>('/indexes/:uid/settings', async ({ params: { uid }, body }, reply) =>
    later(reply, 'settingsUpdate', uid, () => updateSettings(indexes, uid, body)),
  );
  app.get<Of<null>>('/indexes/:uid/stats', async ({ params: { uid } }) => ({
    numberOfDocuments: indexOf(uid).records.size,
    isIndexing: false,
    fieldDistribution: {},
  }));
  app.post<{ Body: { indexes: [string, string]; rename: boolean }[] }>('/swap-indexes', async ({ body }, reply) =>
    later(reply, 'indexSwap', null, () => swapIndexes(indexes, body)),
  );

  app.post<Of<StoredRecord[]>>('/indexes/:uid/documents', async ({ params: { uid }, body }, reply) =>
    later(reply, 'documentAdditionOrUpdate', uid, () => {
      addRecords(
        indexes,
        uid,
        body.filter(({ id }) => !losing.has(String(id))),
      );
    }),
  );
  app.post<Of<string[]>>('/indexes/:uid/documents/delete-batch', async ({ params: { uid }, body }, reply) =>
    later(reply, 'documentDeletion', uid, () => removeRecords(indexes, uid, body)),
  );
  app.post<Of<{ filter?: FilterParameter; fields?: string[]; limit?: number; offset?: number }>>(
    '/indexes/:uid/documents/fetch',
    async ({ params: { uid }, body: { filter, fields, limit = 20, offset = 0 } }) => {
      const index = indexOf(uid);
      const found = matching(index, filter);
      const results = found.slice(offset, offset + limit).map((each) => displayed(index.settings, each, fields));
      return { results, limit, offset, total: found.length };
    },
  );

  app.post<Of<SearchParams>>('/indexes/:uid/search', async ({ params: { uid }, body }) => search(indexOf(uid), body));
  app.post<Of<SearchForFacetValuesParams>>('/indexes/:uid/facet-search', async ({ params: { uid }, body }) =>
    facetSearch(indexOf(uid), body),
  );
  app.post<{ Body: { queries: MultiSearchQuery[] } }>('/multi-search', async ({ body: { queries } }) => ({
    results: queries.map((query) => ({ indexUid: query.indexUid, ...search(indexOf(query.indexUid), query) })),
  }));

  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    apiKey,
    received,
    losing,
    records: (uid) => [...indexOf(uid).records.values()],
    wipe: () => indexes.clear(),
    wipeSettings() {
      for (const index of indexes.values()) index.settings = {};
    },
    refuseNextTask(code) {
      refusal = code;
    },
    taskDelayMs(value) {
      delay = value;
    },
    async close() {
      await app.close();
      await queue.idle();
    },
  };
}
