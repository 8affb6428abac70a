import { type ExclusionCode, exclusionCodes, explainMatch, type RankedCandidate } from '@passerelle/candidate-index';
import { countMatches, findMatches } from '@passerelle/contracts/matching/http';
import { DomainError, dayOf } from '@passerelle/kernel';
import type { Route, Scope } from '@passerelle/service-kit';
import type { MatchingDeps } from '../deps.ts';
import { documentOf, matchNeedOf } from '../domain/index-document.ts';
import { visibleToEmployer } from '../domain/proposal.ts';
import type { NeedCopy } from '../store/need-copy.store.ts';

/** Candidates looked at from the store when the index does not answer. */
const DEGRADED_LIMIT = 500;

export function matchRoutes(route: Route, deps: MatchingDeps): void {
  const { kit, needs, candidates, identities, proposals, index, references } = deps;
  const today = () => dayOf(kit.clock.now());
  const needOf = (copy: NeedCopy, radiusKm: number | null) => matchNeedOf(copy.need, references, radiusKm, today());

  /** The same score, computed on what the store holds: slower, and on a bounded number. */
  const fromStore = async (
    scope: Scope & { structureId: string },
    copy: NeedCopy,
    radiusKm: number | null,
    excludedBy?: ExclusionCode,
  ) => {
    const need = needOf(copy, radiusKm);
    const found = await candidates.find(
      scope,
      { erasedAt: { $exists: false } },
      { sort: { updatedAt: -1 }, limit: DEGRADED_LIMIT },
    );
    const excluded = Object.fromEntries(exclusionCodes.map((code) => [code, 0])) as Record<ExclusionCode, number>;
    const ranked: RankedCandidate[] = [];
    for (const candidate of found) {
      const explanation = explainMatch(need, documentOf(candidate, references, deps.vocabulary));
      const [first] = explanation.exclusions;
      if (first) excluded[first.code] += 1;
      if (first?.code === excludedBy) ranked.push({ id: candidate.id, version: candidate.version, explanation });
    }
    ranked.sort((a, b) => b.explanation.score - a.explanation.score || (a.id < b.id ? -1 : 1));
    return {
      candidates: ranked,
      excluded,
      total: found.length - Object.values(excluded).reduce((a, b) => a + b, 0),
      next: null,
      complete: found.length < DEGRADED_LIMIT,
    };
  };

  route(findMatches, async ({ scope, params, body, disclose }) => {
    const copy = await needs.get(scope, params.id);
    if (!copy.need.rome)
      throw new DomainError('MATCH.OCCUPATION_MISSING', 'conflict', 'Choisissez d’abord le métier de ce besoin.');
    const excludedBy = exclusionCodes.find((code) => code === body.excludedBy);
    const radiusKm = body.radiusKm ?? null;
    const limit = body.limit ?? 20;
    const query = {
      need: needOf(copy, radiusKm),
      limit,
      ...(body.text ? { text: body.text } : {}),
      ...(excludedBy ? { excludedBy } : {}),
      ...(body.cursor ? { cursor: body.cursor } : {}),
    };
    let degraded = false;
    const page = await index.search(scope.structureId, query).catch((error: unknown) => {
      if (!(error instanceof DomainError) || error.kind !== 'unavailable') throw error;
      degraded = true;
      return fromStore(scope, copy, radiusKm, excludedBy);
    });
    const ids = page.candidates.slice(0, limit).map(({ id }) => id);
    const [found, names, made] = await Promise.all([
      candidates.find(scope, { _id: { $in: ids } }),
      identities.find(scope, { _id: { $in: ids } }),
      proposals.find(scope, { needId: params.id, candidateId: { $in: ids } }, { sort: { updatedAt: 1 } }),
    ]);
    const candidateOf = new Map(found.map((candidate) => [candidate.id, candidate]));
    const nameOf = new Map(names.map((identity) => [identity.id, identity]));
    const statusOf = new Map(made.map(({ candidateId, status }) => [candidateId, status]));
    const labelOf = new Map(copy.need.grid.map(({ skillId, label }) => [skillId, label]));
    const items = page.candidates.slice(0, limit).flatMap(({ id, explanation }) => {
      const candidate = candidateOf.get(id);
      const identity = nameOf.get(id);
      if (!candidate || !identity) return [];
      return [
        {
          candidateId: id,
          reference: candidate.reference,
          firstName: identity.firstName,
          lastName: identity.lastName,
          score: explanation.score,
          reasons: explanation.reasons,
          missing: explanation.missing.map(({ skillId, level }) => ({
            skillId,
            level,
            label: labelOf.get(skillId) ?? skillId,
          })),
          distance: explanation.distance,
          exclusions: explanation.exclusions,
          proposalStatus: statusOf.get(id) ?? null,
        },
      ];
    });
    disclose(items.map(({ candidateId }) => candidateId));
    return { items, total: page.total, excluded: page.excluded, next: page.next, degraded, complete: page.complete };
  });

  route(countMatches, async ({ scope, params }) => {
    const copy = await needs.get(scope, params.id);
    const within = deps.houseScope(copy.structureId);
    const [page, asked, sent] = await Promise.all([
      copy.need.rome ? index.search(copy.structureId, { need: needOf(copy, null), limit: 1 }) : undefined,
      proposals.count(within, { needId: params.id, status: { $in: ['consent_asked', 'accepted'] } }),
      proposals.count(within, { needId: params.id, status: { $in: [...visibleToEmployer] } }),
    ]);
    return { candidates: page?.total ?? 0, asked, sent };
  });
}
