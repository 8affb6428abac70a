import { ofStructure } from '@passerelle/access';
import { createAggregateStore, type Kit, personal, plain } from '@passerelle/service-kit';
import type { Visit } from '../domain/visit.ts';
import { ofFollowUp } from './job-fields.ts';

export const createVisitStore = (kit: Kit) =>
  createAggregateStore<Visit>(kit, {
    service: 'integration',
    entity: 'visit',
    collection: 'visits',
    fields: {
      structureId: plain(String),
      placementId: plain(String),
      by: plain(String),
      doneOn: plain(String),
      channel: plain(String),
      met: plain([String]),
      welcome: plain(String),
      tasks: plain(String),
      atmosphere: plain(String),
      note: personal(String, ofFollowUp),
      nextOn: plain(String),
    },
    indexes: [{ name: 'visits_of_placement', keys: { placementId: 1, doneOn: -1 } }],
    visible: ofStructure,
  });
