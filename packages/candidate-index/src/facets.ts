import type { CandidateDocument } from './document.ts';
import type { FacetName, FacetValue } from './port.ts';

/** What each facet counts in a candidate. */
export const facetValues: Record<FacetName, (candidate: CandidateDocument) => readonly string[]> = {
  occupations: ({ occupations }) => occupations.map(({ code }) => code),
  skills: ({ skills }) => skills,
  permits: ({ permits }) => permits,
  contractKinds: ({ contractKinds }) => contractKinds,
};

export const facetNames = Object.keys(facetValues) as FacetName[];

export function mostFrequent(counts: Iterable<[string, number]>, limit: number): FacetValue[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, limit);
}

export function countFacet(name: FacetName, candidates: Iterable<CandidateDocument>, limit: number): FacetValue[] {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    for (const value of facetValues[name](candidate)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return mostFrequent(counts, limit);
}
