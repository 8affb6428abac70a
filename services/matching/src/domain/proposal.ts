import { emit, type NewEvent } from '@passerelle/contracts';
import {
  proposalAccepted,
  proposalCallAsked,
  proposalConsentAsked,
  proposalConsentRevoked,
  proposalDeclined,
  proposalExpired,
  proposalHireDeclared,
  proposalHireDenied,
  proposalHired,
  proposalInterview,
  proposalNotSelected,
  proposalOffer,
  proposalSent,
  proposalShortlisted,
  proposalSuggested,
  proposalWithdrawn,
} from '@passerelle/contracts/matching/events';
import { DomainError, refuseTransition } from '@passerelle/kernel';
import {
  askedConsent,
  type Consent,
  type ConsentChannel,
  type ConsentLevel,
  closeConsent,
  expireConsent,
  giveConsent,
  refuseConsent,
} from './consent.ts';

/** Days a young person has to answer [D]. */
export const CONSENT_DAYS = 7;
/** Days after which a hire that the young person has not confirmed becomes a task [D]. */
export const HIRE_ANSWER_DAYS = 3;

export interface NeedDimensions {
  readonly needId: string;
  readonly employerId: string;
  readonly establishmentId: string;
  readonly kind: string;
  readonly rome: string | null;
  readonly commune: string;
  readonly officerId: string | null;
  readonly posts: number;
}

export type ProposalStatus =
  | 'suggested'
  | 'consent_asked'
  | 'accepted'
  | 'declined'
  | 'expired'
  | 'sent'
  | 'shortlisted'
  | 'interview'
  | 'offer'
  | 'hire_declared'
  | 'hired'
  | 'not_selected'
  | 'withdrawn'
  | 'consent_revoked';

/** What the employer decides upon, and may still see, while it lives. */
export const visibleToEmployer = ['sent', 'shortlisted', 'interview', 'offer', 'hire_declared', 'hired'] as const;
const undecided = ['sent', 'shortlisted', 'interview', 'offer'] as const;
const beforeHired = ['suggested', 'consent_asked', 'accepted', ...undecided, 'hire_declared'] as const;

/** The link between a young person and a need (mise en relation). */
export interface Proposal {
  readonly id: string;
  readonly structureId: string;
  readonly needId: string;
  readonly candidateId: string;
  readonly employerId: string;
  readonly establishmentId: string;
  readonly dimensions: NeedDimensions;
  readonly reference: string;
  readonly needTitle: string;
  readonly employerName: string;
  readonly referentId: string | null;
  readonly officerId: string | null;
  readonly status: ProposalStatus;
  readonly consent: Consent | null;
  /** How the link reaches the young person. */
  readonly askedBy?: 'email' | 'sms' | 'qr';
  readonly youthReason?: string;
  readonly employerReason?: string;
  readonly employerText?: string;
  readonly interviewOn?: string;
  readonly interviewPlace?: string;
  /** Name and contact passed to the employer, once and for all of this proposal. */
  readonly contactSharedAt?: string;
  readonly startOn?: string;
  readonly endOn?: string;
  /** How the young person's word about the hire came. */
  readonly hireChannel?: string;
  readonly hireDeniedAt?: string;
  readonly callAskedAt?: string;
  readonly undeliverableAt?: string;
  /** Next moment at which the house itself acts. */
  readonly dueAt?: Date;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface Decision {
  readonly state: Proposal;
  readonly events: readonly NewEvent[];
}

const DAY_MS = 86_400_000;
const inDays = (now: Date, days: number) => new Date(now.getTime() + days * DAY_MS);

function allow(proposal: Proposal, command: string, from: readonly ProposalStatus[]): void {
  if (!from.includes(proposal.status)) throw refuseTransition('proposal', proposal.status, command);
}

const dataOf = (proposal: Proposal, to: ProposalStatus, reason?: string) => ({
  from: proposal.status,
  to,
  ...(reason ? { reason } : {}),
  ...proposal.dimensions,
  candidateId: proposal.candidateId,
  referentId: proposal.referentId,
});

type Definition = Parameters<typeof emit>[0];

/** Moves to a state; a deadline of the state before does not outlive it. */
function move(
  proposal: Proposal,
  to: ProposalStatus,
  definition: Definition,
  now: Date,
  changes: Partial<Proposal> = {},
  reason?: string,
): Decision {
  const { dueAt: _dueAt, callAskedAt: _callAskedAt, ...rest } = proposal;
  return {
    state: { ...rest, ...changes, status: to, updatedAt: now.toISOString() },
    events: [emit(definition, dataOf(proposal, to, reason))],
  };
}

export interface Suggestion {
  readonly id: string;
  readonly structureId: string;
  readonly candidateId: string;
  readonly reference: string;
  readonly referentId: string | null;
  readonly needTitle: string;
  readonly employerName: string;
  readonly dimensions: NeedDimensions;
}

export function suggest(suggestion: Suggestion, now: Date): Decision {
  const { dimensions } = suggestion;
  const state: Proposal = {
    ...suggestion,
    needId: dimensions.needId,
    employerId: dimensions.employerId,
    establishmentId: dimensions.establishmentId,
    officerId: dimensions.officerId,
    status: 'suggested',
    consent: null,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  };
  return { state, events: [emit(proposalSuggested, { ...dataOf(state, 'suggested'), from: null })] };
}

/** Asking again while the answer is awaited sends the link again; the deadline starts anew. */
export function askConsent(proposal: Proposal, askedBy: 'email' | 'sms' | 'qr', now: Date): Decision {
  allow(proposal, 'demander l’accord', ['suggested', 'consent_asked']);
  const changes = { askedBy, consent: askedConsent('link', now), dueAt: inDays(now, CONSENT_DAYS) };
  const { undeliverableAt: _undeliverableAt, ...rest } = proposal;
  return move(rest, 'consent_asked', proposalConsentAsked, now, changes);
}

export function accept(proposal: Proposal, level: ConsentLevel, channel: ConsentChannel, now: Date): Decision {
  allow(proposal, 'accepter', ['consent_asked']);
  return move(proposal, 'accepted', proposalAccepted, now, {
    consent: giveConsent(proposal.consent, level, channel, now),
  });
}

/** Declining needs no reason and carries no penalty: the reason is never handed on. */
export function decline(proposal: Proposal, reason: string | undefined, channel: ConsentChannel, now: Date): Decision {
  allow(proposal, 'refuser', ['consent_asked']);
  const consent = refuseConsent(proposal.consent, channel, now);
  return move(
    proposal,
    'declined',
    proposalDeclined,
    now,
    { consent, ...(reason ? { youthReason: reason } : {}) },
    reason,
  );
}

export function expire(proposal: Proposal, now: Date): Decision {
  allow(proposal, 'expirer', ['consent_asked']);
  return move(proposal, 'expired', proposalExpired, now, { consent: expireConsent(proposal.consent, now) });
}

export function send(proposal: Proposal, now: Date): Decision {
  allow(proposal, 'envoyer', ['accepted']);
  const atOnce = proposal.consent?.level === 'card_and_contact';
  return move(proposal, 'sent', proposalSent, now, atOnce ? { contactSharedAt: now.toISOString() } : {});
}

export function shortlist(proposal: Proposal, now: Date): Decision {
  allow(proposal, 'retenir', ['sent']);
  return move(proposal, 'shortlisted', proposalShortlisted, now);
}

export function planInterview(proposal: Proposal, at: string | null, place: string | undefined, now: Date): Decision {
  allow(proposal, 'rencontrer', ['sent', 'shortlisted', 'interview']);
  return move(proposal, 'interview', proposalInterview, now, {
    contactSharedAt: proposal.contactSharedAt ?? now.toISOString(),
    ...(at ? { interviewOn: at } : {}),
    ...(place ? { interviewPlace: place } : {}),
  });
}

export function makeOffer(proposal: Proposal, now: Date): Decision {
  allow(proposal, 'proposer le poste', ['sent', 'shortlisted', 'interview']);
  return move(proposal, 'offer', proposalOffer, now, {
    contactSharedAt: proposal.contactSharedAt ?? now.toISOString(),
  });
}

export function declareHire(proposal: Proposal, startOn: string, endOn: string | undefined, now: Date): Decision {
  allow(proposal, 'déclarer l’embauche', undecided);
  if (endOn && endOn < startOn)
    throw new DomainError('PROPOSAL.END_BEFORE_START', 'invalid', 'La fin précède le début.', [
      { pointer: '/endOn', code: 'end_before_start', message: 'La fin précède le début.' },
    ]);
  const decided = move(proposal, 'hire_declared', proposalHireDeclared, now, {
    startOn,
    ...(endOn ? { endOn } : {}),
    contactSharedAt: proposal.contactSharedAt ?? now.toISOString(),
    dueAt: inDays(now, HIRE_ANSWER_DAYS),
  });
  return { ...decided, events: [emit(proposalHireDeclared, { ...dataOf(proposal, 'hire_declared'), startOn })] };
}

/** The young person's word, by link or recorded by staff with its channel: this alone creates the placement. */
export function confirmHire(proposal: Proposal, channel: string, now: Date): Decision {
  allow(proposal, 'confirmer l’embauche', ['hire_declared']);
  const startOn = proposal.startOn ?? now.toISOString().slice(0, 10);
  const { state } = move(proposal, 'hired', proposalHired, now, { hireChannel: channel });
  const data = { ...dataOf(proposal, 'hired'), startOn, endOn: proposal.endOn ?? null };
  return { state, events: [emit(proposalHired, data)] };
}

export function denyHire(proposal: Proposal, now: Date): Decision {
  allow(proposal, 'contester l’embauche', ['hire_declared']);
  return move(proposal, 'offer', proposalHireDenied, now, { hireDeniedAt: now.toISOString() });
}

export function notSelect(proposal: Proposal, reason: string, text: string | undefined, now: Date): Decision {
  allow(proposal, 'ne pas retenir', undecided);
  const changes = {
    employerReason: reason,
    ...(text ? { employerText: text } : {}),
    consent: closeConsent(proposal.consent, 'ended', now),
  };
  return move(proposal, 'not_selected', proposalNotSelected, now, changes, reason);
}

export function withdraw(proposal: Proposal, now: Date, reason?: string): Decision {
  allow(proposal, 'retirer', beforeHired);
  const consent =
    proposal.consent?.status === 'asked'
      ? expireConsent(proposal.consent, now)
      : closeConsent(proposal.consent, 'ended', now);
  return move(proposal, 'withdrawn', proposalWithdrawn, now, { consent }, reason);
}

/** The young person takes the agreement back: the employer's access ends with this very save. */
export function revoke(proposal: Proposal, now: Date): Decision {
  allow(proposal, 'retirer votre accord', ['accepted', ...undecided, 'hire_declared']);
  return move(proposal, 'consent_revoked', proposalConsentRevoked, now, {
    consent: closeConsent(proposal.consent, 'revoked', now),
  });
}

/** The employer wants to be called: a task of the officer, not a state. */
export function askCall(proposal: Proposal, now: Date): Decision {
  allow(proposal, 'demander un appel', [...undecided, 'hire_declared']);
  return {
    state: { ...proposal, callAskedAt: now.toISOString(), updatedAt: now.toISOString() },
    events: [emit(proposalCallAsked, dataOf(proposal, proposal.status))],
  };
}
