import type { CandidateDocument } from '../document.ts';
import { type ExclusionCode, noneExcluded } from '../explanation.ts';
import { explainMatch } from '../match.ts';
import type { MatchNeed } from '../need.ts';
import type { RankedCandidate, SearchPage } from '../port.ts';
import { tieBreak } from '../ranking.ts';

/** What a search must answer, found by looking at everybody; all on one page. */
export function exhaustiveSearch(
  candidates: readonly CandidateDocument[],
  need: MatchNeed,
  excludedBy: ExclusionCode | null = null,
): Pick<SearchPage, 'candidates' | 'total' | 'excluded'> {
  const excluded = noneExcluded();
  const ranked: RankedCandidate[] = [];
  let total = 0;
  for (const candidate of candidates) {
    const explanation = explainMatch(need, candidate);
    const first = explanation.exclusions[0]?.code ?? null;
    if (first) excluded[first] += 1;
    else total += 1;
    if (first === excludedBy) ranked.push({ id: candidate.id, version: candidate.version, explanation });
  }
  ranked.sort(
    (a, b) =>
      b.explanation.score - a.explanation.score ||
      tieBreak(need.id, a.id) - tieBreak(need.id, b.id) ||
      (a.id < b.id ? -1 : 1),
  );
  return { candidates: ranked, total, excluded };
}
