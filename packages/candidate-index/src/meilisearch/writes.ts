import type { Index } from 'meilisearch';
import type { CandidateDocument } from '../document.ts';
import { oneOf, within } from './filters.ts';
import type { Server } from './server.ts';
import { settings } from './settings.ts';
import { keyOf, type StoredDocument, storedDocument } from './stored-document.ts';

/** Documents in one task: the server has one queue for all its indexes, so writes go in batches. */
const BATCH = 500;

/** A change to the index, which can be done again on the one that replaces it. */
export type Change =
  | { kind: 'upsert'; structureId: string; documents: readonly CandidateDocument[] }
  | { kind: 'remove'; structureId: string; ids: readonly string[] };

/** The index, made if missing, with the settings of this code. */
export async function prepareIndex({ client, done }: Server, name: string): Promise<void> {
  await done(client.createIndex(name, { primaryKey: 'key' }), 'index_already_exists');
  await done(client.index(name).updateSettings(settings));
}

export async function apply(server: Server, index: Index<StoredDocument>, change: Change): Promise<void> {
  const { structureId } = change;
  if (change.kind === 'remove') {
    for (const ids of batches(change.ids)) {
      await server.done(index.deleteDocuments(ids.map((id) => keyOf(structureId, id))));
    }
    return;
  }
  for (const documents of batches(change.documents)) {
    const newer = await withoutOlder(index, structureId, documents.map(storedDocument));
    if (newer.length > 0) await server.done(index.addDocuments(newer));
  }
}

/** Drops the documents of which the index has a later version. */
async function withoutOlder(index: Index<StoredDocument>, structureId: string, documents: StoredDocument[]) {
  const keys = documents.map(({ key }) => key);
  const filter = within(structureId, oneOf('key', keys));
  const { results } = await index.getDocuments({ filter, fields: ['key', 'version'], limit: keys.length });
  const versions = new Map(results.map(({ key, version }) => [key, version]));
  return documents.filter(({ key, version }) => version >= (versions.get(key) ?? 0));
}

/** Fills an index that nobody searches yet; gives the number of candidates it must then hold. */
export async function fill(
  server: Server,
  index: Index<StoredDocument>,
  documents: AsyncIterable<CandidateDocument>,
): Promise<number> {
  const keys = new Set<string>();
  let batch: StoredDocument[] = [];
  const send = async () => {
    if (batch.length > 0) await server.done(index.addDocuments(batch));
    batch = [];
  };
  for await (const document of documents) {
    const stored = storedDocument(document);
    keys.add(stored.key);
    batch.push(stored);
    if (batch.length === BATCH) await send();
  }
  await send();
  return keys.size;
}

function* batches<T>(items: readonly T[]): Generator<T[]> {
  for (let from = 0; from < items.length; from += BATCH) yield items.slice(from, from + BATCH);
}
