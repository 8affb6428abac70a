import { Type } from 'typebox';
import { needDimensions, transition } from '../dimensions.ts';
import { event } from '../event.ts';
import { Nullable, Uuid } from '../schema.ts';

export const candidateRegistered = event('matching', 'candidate.registered.v1', { referentId: Uuid });
export const candidateUpdated = event('matching', 'candidate.updated.v1', { referentId: Uuid });
export const candidateErased = event('matching', 'candidate.erased.v1', {});
export const importCompleted = event('matching', 'import.completed.v1', {
  created: Type.Integer(),
  updated: Type.Integer(),
  unchanged: Type.Integer(),
  refused: Type.Integer(),
});

const proposal = {
  ...transition,
  ...needDimensions,
  candidateId: Uuid,
  referentId: Nullable(Uuid),
};
export const proposalSuggested = event('matching', 'proposal.suggested.v1', proposal);
export const proposalConsentAsked = event('matching', 'proposal.consent_asked.v1', proposal);
export const proposalAccepted = event('matching', 'proposal.accepted.v1', proposal);
export const proposalDeclined = event('matching', 'proposal.declined.v1', proposal);
export const proposalExpired = event('matching', 'proposal.expired.v1', proposal);
export const proposalSent = event('matching', 'proposal.sent.v1', proposal);
export const proposalShortlisted = event('matching', 'proposal.shortlisted.v1', proposal);
export const proposalInterview = event('matching', 'proposal.interview.v1', proposal);
export const proposalOffer = event('matching', 'proposal.offer.v1', proposal);
/** `startOn`: first day of the job, `YYYY-MM-DD`. */
export const proposalHireDeclared = event('matching', 'proposal.hire_declared.v1', {
  ...proposal,
  startOn: Type.String(),
});
/** This alone creates the placement. `endOn`: end of a fixed term. */
export const proposalHired = event('matching', 'proposal.hired.v1', {
  ...proposal,
  startOn: Type.String(),
  endOn: Nullable(Type.String()),
});
export const proposalNotSelected = event('matching', 'proposal.not_selected.v1', proposal);
export const proposalWithdrawn = event('matching', 'proposal.withdrawn.v1', proposal);
export const proposalConsentRevoked = event('matching', 'proposal.consent_revoked.v1', proposal);
export const proposalHireDenied = event('matching', 'proposal.hire_denied.v1', proposal);
export const proposalCallAsked = event('matching', 'proposal.call_asked.v1', proposal);
export const matchingEvents = [
  candidateRegistered,
  candidateUpdated,
  candidateErased,
  importCompleted,
  proposalSuggested,
  proposalConsentAsked,
  proposalAccepted,
  proposalDeclined,
  proposalExpired,
  proposalSent,
  proposalShortlisted,
  proposalInterview,
  proposalOffer,
  proposalHireDeclared,
  proposalHired,
  proposalNotSelected,
  proposalWithdrawn,
  proposalConsentRevoked,
  proposalHireDenied,
  proposalCallAsked,
] as const;
