import { type EnqueuedTaskPromise, Meilisearch, MeilisearchApiError, MeilisearchError } from 'meilisearch';
import { searchUnavailable } from '../errors.ts';

export type MeilisearchOptions = {
  /** Address of the server, such as `http://127.0.0.1:7700`. */
  url: string;
  apiKey?: string;
  /** Name of the index; `<name>_rebuild` is used while remaking it. */
  indexName?: string;
  /** How long one request may take, in milliseconds. */
  requestTimeoutMs?: number;
  /** How long a queued write may take, in milliseconds. */
  taskTimeoutMs?: number;
};

export type Server = {
  client: Meilisearch;
  /** Waits until a queued write is done; throws if the server takes too long, or refuses it but for this reason. */
  done(task: EnqueuedTaskPromise, tolerated?: string): Promise<void>;
};

export function connect({
  url,
  apiKey,
  requestTimeoutMs = 10_000,
  taskTimeoutMs = 60_000,
}: MeilisearchOptions): Server {
  const client = new Meilisearch({ host: url, apiKey, timeout: requestTimeoutMs });
  return {
    client,
    async done(enqueued, tolerated) {
      const { status, error } = await enqueued.waitTask({ timeout: taskTimeoutMs, interval: 20 });
      const code = error?.code ?? status;
      if (status !== 'succeeded' && code !== tolerated) throw new TaskRefused(code);
    },
  };
}

/** A write that the server queued, then did not do. */
export class TaskRefused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`the search server refused a write: ${code}`);
    this.code = code;
  }
}

const codeOf = (error: unknown): string | undefined => {
  if (error instanceof TaskRefused) return error.code;
  return error instanceof MeilisearchApiError ? error.cause?.code : undefined;
};

/** What a server says that has no such index, or has it without our settings. */
const unpreparedCodes = new Set([
  'index_not_found',
  'invalid_search_filter',
  'invalid_search_sort',
  'invalid_document_filter',
  'invalid_facet_search_facet_name',
]);

export const isUnprepared = (error: unknown): boolean => unpreparedCodes.has(codeOf(error) ?? '');

/** What the server did not do becomes `SEARCH.UNAVAILABLE`; any other error is left as it is. */
export const asUnavailable = (error: unknown): unknown =>
  error instanceof MeilisearchError || error instanceof TaskRefused ? searchUnavailable(error) : error;
