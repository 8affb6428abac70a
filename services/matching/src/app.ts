import { createInProcessIndex, createMeilisearchIndex, tradeVocabulary } from '@passerelle/candidate-index';
import { matchingEvents } from '@passerelle/contracts/matching/events';
import { matchingOperations } from '@passerelle/contracts/matching/http';
import { defineService, type Kit, scheduled, systemScope } from '@passerelle/service-kit';
import type { MatchingDeps } from './deps.ts';
import type { Import } from './domain/import.ts';
import { expire, type Proposal } from './domain/proposal.ts';
import { loadReferences } from './domain/references.ts';
import { indexFeed, rebuildIndex } from './events/index-feed.ts';
import { messages } from './events/messages.ts';
import { needCopies } from './events/needs.ts';
import { runImport } from './events/run-import.ts';
import { candidateRoutes } from './routes/candidates.ts';
import { cardRoutes } from './routes/cards.ts';
import { importRoutes } from './routes/imports.ts';
import { linkedRoutes } from './routes/linked.ts';
import { matchRoutes } from './routes/matches.ts';
import { proposalRoutes } from './routes/proposals.ts';
import { createCandidateStore, createIdentityStore } from './store/candidate.store.ts';
import { createImportStore, createImportTexts } from './store/import.store.ts';
import { createNeedCopyStore } from './store/need-copy.store.ts';
import { createProposalStore } from './store/proposal.store.ts';

const house = systemScope(null, 'matching.schedule');

function open(kit: Kit): MatchingDeps {
  const { MEILI_URL: url, MEILI_KEY: apiKey } = kit.config;
  const references = loadReferences();
  return {
    kit,
    candidates: createCandidateStore(kit),
    identities: createIdentityStore(kit),
    proposals: createProposalStore(kit),
    needs: createNeedCopyStore(kit),
    imports: createImportStore(kit),
    texts: createImportTexts(kit),
    index: url ? createMeilisearchIndex({ url, ...(apiKey ? { apiKey } : {}) }) : createInProcessIndex(),
    references,
    vocabulary: tradeVocabulary(references.labels()),
    houseScope: (structureId) => systemScope(structureId, 'matching'),
  };
}

export const matching = defineService<MatchingDeps>({
  name: 'matching',
  operations: matchingOperations,
  events: matchingEvents,
  open,
  routes(route, deps) {
    importRoutes(route, deps);
    candidateRoutes(route, deps);
    matchRoutes(route, deps);
    proposalRoutes(route, deps);
    cardRoutes(route, deps);
    linkedRoutes(route, deps);
  },
  consumers: () => [needCopies, indexFeed, messages],
  schedules: (deps) => [
    scheduled<{ id: string; dueAt: Date; proposal: Proposal & { version: number; eventCount: number } }>({
      name: 'matching.proposals_due',
      everyMs: 60_000,
      findDue: async (now, limit) => {
        const due = await deps.proposals.find(house, { dueAt: { $lte: now } }, { sort: { dueAt: 1 }, limit });
        return due.map((proposal) => ({ id: proposal.id, dueAt: proposal.dueAt ?? now, proposal }));
      },
      async run({ proposal }, now) {
        const scope = deps.houseScope(proposal.structureId);
        if (proposal.status === 'consent_asked') {
          const { state, events } = expire(proposal, now);
          await deps.proposals.save(scope, proposal, state, events);
          return;
        }
        // A hire without an answer is a task of its staff, never decided by a machine.
        const { dueAt: _dueAt, ...state } = proposal;
        await deps.proposals.save(scope, proposal, state, []);
      },
    }),
    scheduled<Import & { dueAt: Date }>({
      name: 'matching.imports_due',
      everyMs: 1_000,
      findDue: async (now, limit) =>
        (await deps.imports.find(house, { dueAt: { $lte: now } }, { sort: { dueAt: 1 }, limit })) as (Import & {
          dueAt: Date;
        })[],
      run: (item) => runImport(deps, item),
    }),
  ],
  ready: async (deps) => {
    await rebuildIndex(deps);
  },
  close: (deps) => deps.index.close(),
});
