import { proposalHired } from '@passerelle/contracts/matching/events';
import { getProposalForPlacement } from '@passerelle/contracts/matching/http';
import { getNeedForMatching } from '@passerelle/contracts/needs/http';
import { addDays, addMonths, isContractKind, type JobCategory } from '@passerelle/referentials';
import { consumer, on } from '@passerelle/service-kit';
import type { IntegrationDeps } from '../deps.ts';
import { plan } from '../domain/placement.ts';

/** A confirmed hire alone creates the placement, which takes the id of the event. */
export const hires = consumer<IntegrationDeps>('integration.hires', [
  on(proposalHired, async ({ id, subject: proposalId, structureid, data }, { placements, kit, scope }) => {
    if (!structureid || !isContractKind(data.kind)) return;
    const within = { structureId: structureid };
    const [proposal, need] = await Promise.all([
      kit.client.call(getProposalForPlacement, { params: { id: proposalId } }, within),
      kit.client.call(getNeedForMatching, { params: { id: data.needId } }, within),
    ]);
    const { terms, durationMonths } = need;
    const minimum = durationMonths ? addDays(addMonths(data.startOn, durationMonths), -1) : null;
    const { state, events } = plan({
      id,
      structureId: structureid,
      proposalId,
      needId: data.needId,
      employerId: data.employerId,
      establishmentId: data.establishmentId,
      kind: data.kind,
      rome: data.rome,
      commune: data.commune,
      officerId: data.officerId,
      posts: data.posts,
      candidateId: data.candidateId,
      referentId: data.referentId,
      reference: proposal.reference,
      title: proposal.needTitle,
      employerName: proposal.employerName,
      employerUserId: need.requestedBy,
      category: 'category' in terms ? ((terms.category ?? null) as JobCategory | null) : null,
      startsOn: data.startOn,
      endsOn: data.endOn ?? need.endsOn ?? minimum,
    });
    await placements.insert(scope, state, events);
  }),
]);
