import { plain } from '@passerelle/service-kit';

/** Fields of `Job`: ids, codes and the post's name say nothing of a person by themselves. */
export const jobFields = {
  structureId: plain(String),
  needId: plain(String),
  employerId: plain(String),
  establishmentId: plain(String),
  kind: plain(String),
  rome: plain(String),
  commune: plain(String),
  officerId: plain(String),
  posts: plain(Number),
  candidateId: plain(String),
  referentId: plain(String),
  title: plain(String),
  employerName: plain(String),
};

/** Words of a follow-up end with the accompaniment (CNIL, social referential: two years after the last contact). */
export const ofFollowUp = { purpose: 'follow a young person in the job', retention: 'P2Y' } as const;
