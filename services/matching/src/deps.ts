import type { CandidateIndex, TradeVocabulary } from '@passerelle/candidate-index';
import type { Kit, SystemScope } from '@passerelle/service-kit';
import type { References } from './domain/references.ts';
import type { createCandidateStore, createIdentityStore } from './store/candidate.store.ts';
import type { createImportStore, ImportTexts } from './store/import.store.ts';
import type { createNeedCopyStore } from './store/need-copy.store.ts';
import type { createProposalStore } from './store/proposal.store.ts';

export interface MatchingDeps {
  readonly kit: Kit;
  readonly candidates: ReturnType<typeof createCandidateStore>;
  readonly identities: ReturnType<typeof createIdentityStore>;
  readonly proposals: ReturnType<typeof createProposalStore>;
  readonly needs: ReturnType<typeof createNeedCopyStore>;
  readonly imports: ReturnType<typeof createImportStore>;
  readonly texts: ImportTexts;
  readonly index: CandidateIndex;
  readonly references: References;
  readonly vocabulary: TradeVocabulary;
  /** The house working within one structure, for what an employer may only see in part. */
  houseScope(structureId: string): SystemScope;
}
