import type { NeedSummary, NeedView } from '@passerelle/contracts/needs/http';
import { contractRules } from '@passerelle/referentials';
import type { EmployerScope, LinkScope, Stored, StructureScope } from '@passerelle/service-kit';
import type { NeedsDeps } from '../deps.ts';
import { minorFlagsOf } from '../domain/minors.ts';
import { type Need, nextActionOf } from '../domain/need.ts';
import type { EmployerCopy } from '../store/employer-copy.store.ts';

const namesOf = (need: Need, copy: EmployerCopy | undefined) => ({
  employerName: copy?.name ?? '',
  establishmentName:
    copy?.establishments.find(({ establishmentId }) => establishmentId === need.establishmentId)?.establishmentName ??
    '',
});

export function summaryOf(need: Stored<Need>, copy: EmployerCopy | undefined, deps: NeedsDeps): NeedSummary {
  const { id, version, structureId, status, since, employerId, establishmentId, ownerId, content, placements } = need;
  return {
    ...{ id, version, structureId, status, since, nextAction: nextActionOf(need) },
    ...{ title: content.title, kind: content.terms.kind, rome: content.rome ?? null, commune: content.commune },
    communeName: deps.references.communeName(content.commune),
    ...{ posts: content.posts, filledPosts: placements.length, startsOn: content.startsOn ?? null },
    ...{ employerId, establishmentId, ...namesOf(need, copy), ownerId },
  };
}

/** What a person sees of a need: an officer's legal reasons are the staff's. */
export async function viewOf(
  need: Stored<Need>,
  scope: StructureScope | EmployerScope | LinkScope,
  deps: NeedsDeps,
): Promise<NeedView> {
  const { references, employers } = deps;
  const copy = await employers.get(need.employerId);
  const { id, version, structureId, status, since, createdAt, employerId, establishmentId, ownerId, contact } = need;
  const { content, returnedFor, analysis, grid, agreement, legalReasons, placements } = need;
  const { depth, maxSkillLines } = contractRules(content.terms.kind);
  return {
    ...{ id, version, structureId, status, since, createdAt, nextAction: nextActionOf(need) },
    ...{ employerId, establishmentId, ...namesOf(need, copy), employerStatus: copy?.status ?? null },
    ...{ ownerId, contact, need: content, depth, maxSkillLines },
    romeLabel: content.rome ? (references.occupation(content.rome)?.label ?? null) : null,
    communeName: references.communeName(content.commune),
    ...{ returnedFor: [...returnedFor], analysis, grid: [...grid], agreement },
    minorFlags: minorFlagsOf(need, references.occupation(content.rome ?? '')),
    legalReasons: scope.kind === 'structure' ? [...legalReasons] : [],
    holdReason: 'holdReason' in need ? need.holdReason : null,
    closeReason: 'closeReason' in need ? need.closeReason : null,
    filledPosts: placements.length,
  };
}
