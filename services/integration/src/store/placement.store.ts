import { ofStructure, orByLink, orOfEmployer } from '@passerelle/access';
import { createAggregateStore, type Kit, Nested, personal, plain } from '@passerelle/service-kit';
import type { Placement } from '../domain/placement.ts';
import { jobFields, ofFollowUp } from './job-fields.ts';

export const createPlacementStore = (kit: Kit) =>
  createAggregateStore<Placement>(kit, {
    service: 'integration',
    entity: 'placement',
    collection: 'placements',
    fields: {
      ...jobFields,
      proposalId: plain(String),
      reference: plain(String),
      employerUserId: plain(String),
      category: plain(String),
      startsOn: plain(String),
      endsOn: plain(String),
      trial: plain(Nested),
      trialCorrected: plain(Boolean),
      evidence: plain([Nested]),
      situations: personal([Nested], ofFollowUp),
      dueAt: plain(Date),
      status: plain(String),
      endedOn: plain(String),
      endReason: personal(String, ofFollowUp),
      cancelReason: plain(String),
    },
    indexes: [
      { name: 'placements_latest', keys: { structureId: 1, startsOn: -1, _id: 1 } },
      { name: 'placements_by_status', keys: { structureId: 1, status: 1, startsOn: -1 } },
      { name: 'placements_of_employer', keys: { employerId: 1, startsOn: -1, _id: 1 } },
      { name: 'placements_of_candidate', keys: { structureId: 1, candidateId: 1 } },
      { name: 'placements_due', keys: { dueAt: 1 }, sparse: true },
    ],
    visible: orByLink(orOfEmployer(ofStructure), ['help']),
  });
