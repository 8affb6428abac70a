import { ofStructure, orByLink, orOfEmployer } from '@passerelle/access';
import { type AggregateStore, createAggregateStore, type Kit, Nested, personal, plain } from '@passerelle/service-kit';
import type { Need } from '../domain/need.ts';

/** What an employer or an officer writes freely may name a person, though nothing asks for one. */
const free = { purpose: 'describing the post', retention: 'P2Y after the need is closed' };

/** Needs of a structure, seen by its staff, by the users of the establishment, and by a link to agree the grid. */
export const createNeedStore = (kit: Kit): AggregateStore<Need> =>
  createAggregateStore<Need>(kit, {
    service: 'needs',
    entity: 'need',
    collection: 'needs',
    fields: {
      structureId: plain(String),
      employerId: plain(String),
      establishmentId: plain(String),
      status: plain(String),
      createdAt: plain(String),
      since: plain(String),
      requestedBy: plain(String),
      contact: personal(Nested, {
        purpose: 'agreeing the need with the employer',
        retention: 'P2Y after the need is closed',
      }),
      content: personal(Nested, free),
      returnedFor: plain([String]),
      analysis: personal(Nested, free),
      grid: plain([Nested]),
      agreement: plain(Nested),
      legalReasons: plain([Nested]),
      placements: plain([String]),
      ownerId: plain(String),
      holdReason: plain(String),
      closeReason: plain(String),
    },
    indexes: [
      { name: 'needs_of_structure', keys: { structureId: 1, createdAt: -1 } },
      { name: 'needs_to_do', keys: { structureId: 1, status: 1, since: 1 } },
      { name: 'needs_of_establishments', keys: { employerId: 1, establishmentId: 1, createdAt: -1 } },
      { name: 'needs_of_employer_by_status', keys: { employerId: 1, status: 1 } },
    ],
    visible: orByLink(orOfEmployer(ofStructure), ['grid']),
  });
