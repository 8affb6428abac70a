import { ofStructure, orOfEmployer, type Visibility } from '@passerelle/access';
import { createAggregateStore, type Kit, Nested, personal, plain } from '@passerelle/service-kit';
import type { Intervention } from '../domain/intervention.ts';
import { jobFields, ofFollowUp } from './job-fields.ts';

/** A confidential request does not exist for the employer; a young person's link holds their own requests. */
const unlessConfidential: Visibility = (viewer) => {
  if (viewer.kind === 'link')
    return ['help', 'checkin'].includes(viewer.purpose)
      ? { structureId: viewer.structureId, candidateId: viewer.subject, raisedBy: 'youth' }
      : null;
  const visible = orOfEmployer(ofStructure)(viewer);
  return visible && viewer.kind === 'employer' ? { ...visible, confidential: false } : visible;
};

export const createInterventionStore = (kit: Kit) =>
  createAggregateStore<Intervention>(kit, {
    service: 'integration',
    entity: 'intervention',
    collection: 'interventions',
    fields: {
      ...jobFields,
      placementId: plain(String),
      raisedBy: plain(String),
      urgent: plain(Boolean),
      topics: personal([String], ofFollowUp),
      message: personal(String, ofFollowUp),
      raisedAt: plain(String),
      acknowledgeBy: plain(String),
      acknowledgedAt: plain(String),
      withinDelay: plain(Boolean),
      breached: plain(Boolean),
      confidential: plain(Boolean),
      actions: personal([Nested], ofFollowUp),
      outcome: plain(String),
      dueAt: plain(Date),
      status: plain(String),
    },
    indexes: [
      { name: 'interventions_of_placement', keys: { placementId: 1, raisedAt: 1 } },
      { name: 'interventions_open', keys: { structureId: 1, status: 1, acknowledgeBy: 1 } },
      { name: 'interventions_late', keys: { dueAt: 1 }, sparse: true },
    ],
    visible: unlessConfidential,
  });
