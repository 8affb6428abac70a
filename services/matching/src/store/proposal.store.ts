import { ofStructure, orByLink, orOfEmployer } from '@passerelle/access';
import { createAggregateStore, type Kit, Nested, personal, plain } from '@passerelle/service-kit';
import type { Proposal } from '../domain/proposal.ts';

/** The agreement and its answers end with the proposal; a minimal trace stays for claims (L1134-5, 5 years). */
const ofProposal = { purpose: 'carry the agreement to one transmission', retention: 'P5Y' } as const;

export const createProposalStore = (kit: Kit) =>
  createAggregateStore<Proposal>(kit, {
    service: 'matching',
    entity: 'proposal',
    collection: 'proposals',
    fields: {
      structureId: plain(String),
      needId: plain(String),
      candidateId: plain(String),
      employerId: plain(String),
      establishmentId: plain(String),
      dimensions: plain(Nested),
      reference: plain(String),
      needTitle: plain(String),
      employerName: plain(String),
      referentId: plain(String),
      officerId: plain(String),
      status: plain(String),
      consent: personal(Nested, ofProposal),
      askedBy: plain(String),
      youthReason: personal(String, ofProposal),
      employerReason: personal(String, ofProposal),
      employerText: personal(String, ofProposal),
      interviewOn: plain(String),
      interviewPlace: plain(String),
      contactSharedAt: plain(String),
      startOn: plain(String),
      endOn: plain(String),
      hireChannel: plain(String),
      hireDeniedAt: plain(String),
      callAskedAt: plain(String),
      undeliverableAt: plain(String),
      dueAt: plain(Date),
      createdAt: plain(String),
      updatedAt: plain(String),
    },
    indexes: [
      { name: 'proposals_latest', keys: { structureId: 1, updatedAt: -1, _id: 1 } },
      { name: 'proposals_of_need', keys: { needId: 1, updatedAt: -1 } },
      { name: 'proposals_of_candidate', keys: { structureId: 1, candidateId: 1, updatedAt: -1 } },
      { name: 'proposals_by_status', keys: { structureId: 1, status: 1, updatedAt: -1 } },
      { name: 'proposals_due', keys: { dueAt: 1 }, sparse: true },
    ],
    visible: orByLink(orOfEmployer(ofStructure), ['consent', 'hire']),
  });
