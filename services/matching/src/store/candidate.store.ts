import { ofStructure } from '@passerelle/access';
import { createAggregateStore, type Kit, Nested, personal, plain } from '@passerelle/service-kit';
import type { Candidate, CandidateIdentity } from '../domain/candidate.ts';

/** Domain guide §3.7 [D]: an inactive profile is anonymised after 24 months. */
const forMatching = { purpose: 'find job offers for the person', retention: 'P24M' } as const;
const toReach = { purpose: 'reach the person about an offer or a job', retention: 'P24M' } as const;

export const createCandidateStore = (kit: Kit) =>
  createAggregateStore<Candidate>(kit, {
    service: 'matching',
    entity: 'candidate',
    collection: 'candidates',
    fields: {
      structureId: plain(String),
      identifier: personal(String, forMatching),
      reference: plain(String),
      referentId: plain(String),
      profile: personal(Nested, forMatching),
      contentHash: plain(String),
      imported: plain(Nested),
      erasedAt: plain(String),
      updatedAt: plain(String),
    },
    indexes: [
      { name: 'candidates_latest', keys: { structureId: 1, updatedAt: -1, _id: 1 } },
      { name: 'candidates_of_referent', keys: { structureId: 1, referentId: 1, updatedAt: -1 } },
    ],
    visible: ofStructure,
  });

/** Names and contacts, in a collection of their own: nothing else ever holds them. */
export const createIdentityStore = (kit: Kit) =>
  createAggregateStore<CandidateIdentity>(kit, {
    service: 'matching',
    entity: 'identity',
    collection: 'candidate_identities',
    fields: {
      structureId: plain(String),
      firstName: personal(String, toReach),
      lastName: personal(String, toReach),
      email: personal(String, toReach),
      phone: personal(String, toReach),
      words: personal([String], toReach),
    },
    indexes: [{ name: 'identities_by_word', keys: { structureId: 1, words: 1 } }],
    visible: ofStructure,
  });
