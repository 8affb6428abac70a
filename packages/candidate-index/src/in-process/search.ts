import { type ExclusionCode, noneExcluded } from '../explanation.ts';
import { countFacet, mostFrequent } from '../facets.ts';
import { createMatcher, levelsOf } from '../match.ts';
import type { MatchNeed } from '../need.ts';
import type { SkillCounts } from '../points.ts';
import type { CandidateQuery, FacetQuery, Facets, SearchPage } from '../port.ts';
import { createRanking } from '../ranking.ts';
import type { Shard } from './shard.ts';

export function searchShard(shard: Shard, query: CandidateQuery): SearchPage {
  const { need, text = '', limit, cursor, excludedBy = null } = query;
  const matcher = createMatcher(need);
  const ranking = createRanking<number>(need.id, limit, cursor);
  const held = heldLines(shard, need);
  const excluded = noneExcluded();
  let total = 0;

  function rank(slot: number): void {
    const candidate = shard.at(slot)!;
    ranking.offer(candidate.id, matcher.score(candidate, held(slot)), slot);
  }

  const sifted = sift(shard, need, text, (slot, exclusion) => {
    if (exclusion) excluded[exclusion] += 1;
    else total += 1;
    if (exclusion === excludedBy) rank(slot);
  });
  excluded.occupation_unrelated = sifted.unrelated;
  if (excludedBy === 'occupation_unrelated') sifted.eachUnrelated(rank);

  const { entries, next } = ranking.page();
  const candidates = entries.map(({ id, payload }) => {
    const candidate = shard.at(payload)!;
    return { id, version: candidate.version, explanation: matcher.explain(candidate) };
  });
  return { candidates, total, excluded, next, complete: true };
}

export function facetsOfShard(shard: Shard, { facets, need, limit }: FacetQuery): Facets {
  if (!need) return Object.fromEntries(facets.map((name) => [name, mostFrequent(shard.counts[name], limit)]));
  const suited: number[] = [];
  sift(shard, need, '', (slot, exclusion) => {
    if (!exclusion) suited.push(slot);
  });
  const candidates = suited.map((slot) => shard.at(slot)!);
  return Object.fromEntries(facets.map((name) => [name, countFacet(name, candidates, limit)]));
}

/** How many lines of the grid each candidate holds, counted skill by skill: cheaper than candidate by candidate. */
function heldLines(shard: Shard, { grid }: MatchNeed): (slot: number) => SkillCounts {
  const counts = { essential: new Uint8Array(shard.slots()), trainable: new Uint8Array(shard.slots()) };
  for (const [skill, level] of levelsOf(grid)) {
    const held = counts[level];
    for (const slot of shard.skills.slotsOf(skill)) held[slot]! += 1;
  }
  return (slot) => ({ essential: counts.essential[slot]!, trainable: counts.trainable[slot]! });
}

/**
 * Tries the need's conditions on every candidate of a suiting occupation, and tells how many others there are: those
 * are counted, not visited, so the cost follows the occupation and not the structure's size.
 */
function sift(
  shard: Shard,
  need: MatchNeed,
  text: string,
  visit: (slot: number, exclusion: ExclusionCode | null) => void,
) {
  const mentioning = shard.mentioning(text);
  const population = mentioning ? mentioning.reduce((sum, mark) => sum + mark, 0) : shard.size();
  const conditions = shard.columns.conditionsOf(need);
  const seen = new Uint8Array(shard.slots());
  let visited = 0;
  for (const code of [need.romeCode, ...need.relatedRomeCodes]) {
    for (const slot of shard.occupations.slotsOf(code)) {
      if (seen[slot]) continue;
      seen[slot] = 1;
      if (mentioning && !mentioning[slot]) continue;
      visited += 1;
      visit(slot, conditions(slot));
    }
  }

  return {
    unrelated: population - visited,
    eachUnrelated(visitUnrelated: (slot: number) => void): void {
      for (let slot = 0; slot < seen.length; slot += 1) {
        if (!seen[slot] && shard.at(slot) && (!mentioning || mentioning[slot])) visitUnrelated(slot);
      }
    },
  };
}
