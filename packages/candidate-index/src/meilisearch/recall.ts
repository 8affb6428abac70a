import type { Index, Meilisearch, MultiSearchQuery, MultiSearchResult } from 'meilisearch';
import type { ExclusionCode } from '../explanation.ts';
import type { MatchNeed } from '../need.ts';
import { conditionsOf, filterableConditions, mayReach, not, wishes, within } from './filters.ts';
import { MOST_HITS } from './settings.ts';
import { lowerCaseId, type StoredDocument } from './stored-document.ts';

/** An index of the server and the one structure asked about. */
export type Target = { client: Meilisearch; index: Index<StoredDocument>; structureId: string };

export type Recall = {
  /** How many are left after each condition that a filter can express, the first being everybody. */
  left: number[];
  /** How many of those left may reach the workplace. */
  near: number;
  /** Those near: the need's own occupation first, since at most `MOST_HITS` come of each kind. */
  candidates: StoredDocument[];
  /** Those among whom a condition excludes some, when the caller asks to see them. */
  others: StoredDocument[];
  complete: boolean;
};

/** All that a search has to ask the server, in one request. */
export async function recall(
  target: Target,
  need: MatchNeed,
  words: readonly string[],
  excludedBy: ExclusionCode | null,
): Promise<Recall> {
  const conditions = conditionsOf(need);
  const stages = [[...words]];
  for (const code of filterableConditions) stages.push([...stages.at(-1)!, conditions[code]]);
  const last = stages.at(-1)!;
  const near = [...last, mayReach(need)];

  const counted = [...stages, near];
  const recalled = [
    [...near, wishes(need.romeCode)],
    [...near, not(wishes(need.romeCode))],
  ];
  if (excludedBy) {
    const step = (filterableConditions as readonly ExclusionCode[]).indexOf(excludedBy);
    recalled.push(step < 0 ? last : [...stages[step]!, not(conditions[filterableConditions[step]!])]);
  }

  const results = await ask(target, [
    ...counted.map((filters) => ({ filters, limit: 0 })),
    ...recalled.map((filters) => ({ filters, limit: MOST_HITS, near: need.position })),
  ]);
  const counts = results.slice(0, counted.length).map((result) => countOf(target, result));
  const [wished = [], related = [], others = []] = results.slice(counted.length).map(({ hits }) => hits);
  return {
    left: counts.slice(0, -1),
    near: counts.at(-1)!,
    candidates: [...wished, ...related],
    others,
    complete: [wished, related, others].every((hits) => hits.length < MOST_HITS),
  };
}

type Question = { filters: string[]; limit: number; near?: MatchNeed['position']; facets?: string[] };

/** Runs the queries in one request, each within the structure. */
export async function ask(target: Target, questions: Question[]): Promise<MultiSearchResult<StoredDocument>[]> {
  const queries = questions.map(({ filters, limit, near, facets = [] }): MultiSearchQuery => {
    const filter = within(target.structureId, ...filters);
    const sort = near ? { sort: [`_geoPoint(${near.lat}, ${near.lon}):asc`] } : {};
    return { indexUid: target.index.uid, q: '', filter, limit, facets: ['tenant', ...facets], ...sort };
  });
  const { results } = await target.client.multiSearch<{ queries: MultiSearchQuery[] }, StoredDocument>({ queries });
  return results;
}

/** Counted as a facet: the estimate of hits stops at `maxTotalHits`. */
export const countOf = (target: Target, { facetDistribution }: MultiSearchResult<StoredDocument>): number =>
  facetDistribution?.tenant?.[lowerCaseId(target.structureId)] ?? 0;
