import type { CandidateDocument } from './document.ts';
import type { ExclusionCode, MatchExplanation } from './explanation.ts';
import type { MatchNeed } from './need.ts';

export type CandidateQuery = {
  need: MatchNeed;
  /** Words that the candidate's experience must mention, all of them; accents, endings and typing errors forgiven. */
  text?: string;
  /** Show those whom this condition excludes, instead of those whom nothing excludes. */
  excludedBy?: ExclusionCode;
  /** 1 to 100. */
  limit: number;
  /** `next` of the page before. */
  cursor?: string;
};

export type RankedCandidate = { id: string; version: number; explanation: MatchExplanation };

export type SearchPage = {
  /** Best score first; ties in an order that depends on ids only. */
  candidates: RankedCandidate[];
  /** How many candidates no condition excludes. */
  total: number;
  /** How many each condition excludes; a candidate counts once, under the first condition that excludes. */
  excluded: Record<ExclusionCode, number>;
  next: string | null;
  /** False when the engine could only look at its most promising candidates: figures are then lower bounds. */
  complete: boolean;
};

export type FacetName = 'occupations' | 'skills' | 'permits' | 'contractKinds';

export type FacetQuery = {
  facets: readonly FacetName[];
  /** Count only the candidates whom nothing excludes for this need; without it, all of the structure's. */
  need?: MatchNeed;
  /** Values for each facet, 1 to 100. */
  limit: number;
};

export type FacetValue = { value: string; count: number };
/** Most frequent first, then by value. */
export type Facets = Partial<Record<FacetName, FacetValue[]>>;

export type IndexHealth =
  | { available: true; engine: CandidateIndex['engine']; documents: number }
  | { available: false; engine: CandidateIndex['engine']; cause: string };

/**
 * The search index of candidates. Derived data: the matching service's store is the truth, and `rebuild` remakes it.
 * When a promise of `upsert`, `remove` or `rebuild` is kept, the next search sees the change.
 *
 * Errors (DomainError): `SEARCH.DOCUMENT_INVALID`, `SEARCH.QUERY_INVALID` (invalid); `SEARCH.UNAVAILABLE` when the
 * engine does not answer; `SEARCH.REBUILD_MISMATCH` when the index made aside does not hold what was given: the
 * old one then stays in use; `SEARCH.REBUILD_UNDER_WAY` (conflict).
 */
export type CandidateIndex = {
  readonly engine: 'in-process' | 'meilisearch';
  /** Some hundreds at a time: in process, a call holds the others up while it lasts. */
  upsert(structureId: string, documents: readonly CandidateDocument[]): Promise<void>;
  remove(structureId: string, ids: readonly string[]): Promise<void>;
  search(structureId: string, query: CandidateQuery): Promise<SearchPage>;
  facets(structureId: string, query: FacetQuery): Promise<Facets>;
  count(structureId: string): Promise<number>;
  /** Replaces the whole index, every structure, made aside then swapped; writes that arrive meanwhile are kept. */
  rebuild(documents: AsyncIterable<CandidateDocument>): Promise<{ documents: number }>;
  health(): Promise<IndexHealth>;
  close(): Promise<void>;
};
