import { ofStructure, orOfEmployer, type Visibility } from '@passerelle/access';
import { createAggregateStore, type Kit, Nested, personal, plain } from '@passerelle/service-kit';
import type { Checkin } from '../domain/checkin.ts';
import { jobFields, ofFollowUp } from './job-fields.ts';

/** The two voices stay apart: each party's scope holds its own only, in the filter of every read. */
const ofOneVoice: Visibility = (viewer) => {
  if (viewer.kind === 'link') {
    const audience = { checkin: 'youth', employer_checkin: 'employer' }[viewer.purpose as string];
    return audience ? { structureId: viewer.structureId, _id: viewer.target, audience } : null;
  }
  const visible = orOfEmployer(ofStructure)(viewer);
  return visible && viewer.kind === 'employer' ? { ...visible, audience: 'employer' } : visible;
};

export const createCheckinStore = (kit: Kit) =>
  createAggregateStore<Checkin>(kit, {
    service: 'integration',
    entity: 'checkin',
    collection: 'checkins',
    fields: {
      ...jobFields,
      placementId: plain(String),
      milestone: plain(String),
      audience: plain(String),
      review: plain(Boolean),
      dueOn: plain(String),
      attempts: plain(Number),
      employerUserId: plain(String),
      dueAt: plain(Date),
      status: plain(String),
      answer: personal(Nested, ofFollowUp),
      answeredBy: plain(String),
      doneAt: plain(String),
    },
    indexes: [
      { name: 'checkins_of_placement', keys: { placementId: 1, dueOn: 1 } },
      { name: 'checkins_to_do', keys: { structureId: 1, status: 1, dueOn: 1 } },
      { name: 'checkins_due', keys: { dueAt: 1 }, sparse: true },
    ],
    visible: ofOneVoice,
  });
