import { noneExcluded } from '../explanation.ts';
import { countFacet, mostFrequent } from '../facets.ts';
import { createMatcher } from '../match.ts';
import type { CandidateQuery, FacetName, FacetQuery, Facets, RankedCandidate, SearchPage } from '../port.ts';
import { createRanking } from '../ranking.ts';
import { filterableConditions } from './filters.ts';
import { ask, countOf, recall, type Target } from './recall.ts';
import { mentioning } from './words.ts';

/** The server recalls and counts; ranking, explanation and each candidate's own radius are ours. */
export async function searchIndex(target: Target, query: CandidateQuery): Promise<SearchPage> {
  const { need, text = '', limit, cursor, excludedBy = null } = query;
  const ranking = createRanking<Omit<RankedCandidate, 'id'>>(need.id, limit, cursor);
  const words = await mentioning(target.index, target.structureId, text);
  const { left, near, candidates, others, complete } = await recall(target, need, words, excludedBy);

  const excluded = noneExcluded();
  filterableConditions.forEach((code, step) => {
    excluded[code] = left[step]! - left[step + 1]!;
  });
  excluded.beyond_mobility = left.at(-1)! - near;

  const { explain } = createMatcher(need);
  const explained = candidates.map((candidate) => ({ candidate, explanation: explain(candidate) }));
  let total = 0;
  for (const { explanation } of explained) {
    const [exclusion] = explanation.exclusions;
    if (exclusion) excluded[exclusion.code] += 1;
    else total += 1;
  }
  const asked = excludedBy ? others.map((candidate) => ({ candidate, explanation: explain(candidate) })) : explained;
  for (const { candidate, explanation } of asked) {
    if ((explanation.exclusions[0]?.code ?? null) !== excludedBy) continue;
    ranking.offer(candidate.id, explanation.score, { version: candidate.version, explanation });
  }
  const { entries, next } = ranking.page();
  return { candidates: entries.map(({ id, payload }) => ({ id, ...payload })), total, excluded, next, complete };
}

/** Where each facet is in a stored document. */
const facetAttributes: Record<FacetName, string> = {
  occupations: 'occupations.code',
  skills: 'skills',
  permits: 'permits',
  contractKinds: 'contractKinds',
};

export async function facetsOfIndex(target: Target, { facets, need, limit }: FacetQuery): Promise<Facets> {
  if (need) {
    const { candidates } = await recall(target, need, [], null);
    const matcher = createMatcher(need);
    const suited = candidates.filter((candidate) => matcher.explain(candidate).exclusions.length === 0);
    return Object.fromEntries(facets.map((name) => [name, countFacet(name, suited, limit)]));
  }
  const attributes = facets.map((name) => facetAttributes[name]);
  const [result] = await ask(target, [{ filters: [], limit: 0, facets: attributes }]);
  const counts = result?.facetDistribution ?? {};
  return Object.fromEntries(
    facets.map((name) => [name, mostFrequent(Object.entries(counts[facetAttributes[name]] ?? {}), limit)]),
  );
}

export async function countIndex(target: Target): Promise<number> {
  const [result] = await ask(target, [{ filters: [], limit: 0 }]);
  return result ? countOf(target, result) : 0;
}
