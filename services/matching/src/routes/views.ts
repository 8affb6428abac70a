import { type DistanceBand, distanceBand } from '@passerelle/candidate-index';
import type { Stored } from '@passerelle/service-kit';
import type { Candidate, CandidateIdentity, Identity } from '../domain/candidate.ts';
import { sharesContact } from '../domain/consent.ts';
import type { Proposal } from '../domain/proposal.ts';
import type { References } from '../domain/references.ts';
import type { NeedCopy } from '../store/need-copy.store.ts';

/** As staff see it. */
export const proposalView = (proposal: Stored<Proposal>) => ({
  id: proposal.id,
  version: proposal.version,
  needId: proposal.needId,
  candidateId: proposal.candidateId,
  reference: proposal.reference,
  needTitle: proposal.needTitle,
  employerName: proposal.employerName,
  status: proposal.status,
  consent: proposal.consent,
  referentId: proposal.referentId,
  officerId: proposal.officerId,
  employerReason: (proposal.employerReason ?? null) as never,
  startOn: proposal.startOn ?? null,
  endOn: proposal.endOn ?? null,
  interviewOn: proposal.interviewOn ?? null,
  callAsked: proposal.callAskedAt !== undefined,
  updatedAt: proposal.updatedAt,
});

export const outcomeView = ({ id, version, status }: Stored<Proposal>) => ({ id, version, status });

export const identityView = ({ firstName, lastName, email, phone }: Identity) => ({
  firstName,
  lastName,
  email,
  phone,
});

export const candidateView = (candidate: Stored<Candidate>, identity: CandidateIdentity) => ({
  id: candidate.id,
  version: candidate.version,
  reference: candidate.reference,
  identifier: candidate.identifier,
  identity: identityView(identity),
  profile: candidate.profile as never,
  referentId: candidate.referentId,
  updatedAt: candidate.updatedAt,
});

const bandWords: Record<DistanceBand, string> = {
  under_5: 'Moins de 5 km',
  '5_to_10': 'De 5 à 10 km',
  '10_to_20': 'De 10 à 20 km',
  '20_to_30': 'De 20 à 30 km',
  '30_to_50': 'De 30 à 50 km',
  over_50: 'Plus de 50 km',
  unknown: 'Distance non connue',
};

/** What passes to the employer once consented, in words: nothing that is not on this list ever does. */
export function cardFields(candidate: Candidate, need: NeedCopy | undefined, references: References) {
  const here = references.position(candidate.profile.commune);
  const there = need && references.position(need.need.commune);
  const band = distanceBand(here && there ? references.distanceKm(here, there) : null);
  const asked = need?.need.grid ?? [];
  const held = asked.filter(({ skillId }) => skillId !== null && candidate.profile.skills.includes(skillId));
  const count = (level: string, lines: typeof asked) => lines.filter((line) => line.level === level).length;
  return {
    reference: candidate.reference,
    skills: asked.length ? held.map(({ label }) => label) : candidate.profile.skills.map(references.skillLabel),
    availableFrom: candidate.profile.availableFrom,
    mobility: bandWords[band],
    permits: [...candidate.profile.permits],
    experience: candidate.profile.experience,
    fit: {
      essentialHeld: count('essential', held),
      essentialAsked: count('essential', asked),
      trainableHeld: count('trainable', held),
      trainableAsked: count('trainable', asked),
    },
  };
}

/** Name and contact, or null: decided by the consent in the very document that is read. */
export const contactIfShared = (proposal: Proposal, identity: CandidateIdentity | undefined) =>
  identity && sharesContact(proposal.consent, proposal.contactSharedAt !== undefined) ? identityView(identity) : null;
