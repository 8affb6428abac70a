export { type DistanceBand, distanceBand } from './distance.ts';
export type { CandidateDocument, IsoDay, Position, RomeCode, SkillId, WishedOccupation } from './document.ts';
export {
  type Exclusion,
  type ExclusionCode,
  exclusionCodes,
  type MatchExplanation,
  type Reason,
} from './explanation.ts';
export { createInProcessIndex } from './in-process/in-process-index.ts';
export { explainMatch } from './match.ts';
export { createMeilisearchIndex } from './meilisearch/meilisearch-index.ts';
export type { MeilisearchOptions } from './meilisearch/server.ts';
export type { MatchNeed, SkillLevel, SkillRequirement } from './need.ts';
export { maximumPoints } from './points.ts';
export type {
  CandidateIndex,
  CandidateQuery,
  FacetName,
  FacetQuery,
  Facets,
  FacetValue,
  IndexHealth,
  RankedCandidate,
  SearchPage,
} from './port.ts';
export { experienceWords, type TradeVocabulary, tradeVocabulary } from './text/trade-words.ts';
