import { candidateErased, candidateRegistered, candidateUpdated } from '@passerelle/contracts/matching/events';
import { consumer, type Handling, on, systemScope } from '@passerelle/service-kit';
import type { MatchingDeps } from '../deps.ts';
import { documentOf } from '../domain/index-document.ts';

/** Candidates read at once. */
const BATCH = 1_000;

type Deps = Handling<MatchingDeps>;

async function put(deps: Deps, structureId: string | null, id: string): Promise<void> {
  const candidate = await deps.candidates.findOne(deps.scope, { _id: id });
  if (!candidate || structureId === null) return;
  if (candidate.erasedAt) await deps.index.remove(structureId, [id]);
  else await deps.index.upsert(structureId, [documentOf(candidate, deps.references, deps.vocabulary)]);
}

/** The index follows the facts; it is never a source. */
export const indexFeed = consumer<MatchingDeps>('matching.index', [
  on(candidateRegistered, (event, deps: Deps) => put(deps, event.structureid, event.subject)),
  on(candidateUpdated, (event, deps: Deps) => put(deps, event.structureid, event.subject)),
  on(candidateErased, (event, deps: Deps) => put(deps, event.structureid, event.subject)),
]);

/** Remakes the whole index from the store, in batches. */
export async function rebuildIndex(deps: MatchingDeps): Promise<number> {
  const scope = systemScope(null, 'matching.index');
  async function* documents() {
    let last = '';
    for (;;) {
      const batch = await deps.candidates.find(scope, { _id: { $gt: last } }, { limit: BATCH });
      for (const candidate of batch)
        if (!candidate.erasedAt) yield documentOf(candidate, deps.references, deps.vocabulary);
      if (batch.length < BATCH) return;
      last = batch.at(-1)?.id ?? '';
    }
  }
  return (await deps.index.rebuild(documents())).documents;
}
