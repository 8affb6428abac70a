import { DomainError } from '@passerelle/kernel';

/** Version of the words a young person reads before answering; a new wording takes a new version. */
export const CONSENT_TEXT_VERSION = '2026-11';

export type ConsentLevel = 'card_until_interview' | 'card_and_contact';
export type ConsentChannel = 'link' | 'oral' | 'paper';
type Trace = { readonly textVersion: string; readonly channel: ConsentChannel; readonly at: string };

/** Permission for one transmission to one employer; it lives in its proposal and changes in the same save. */
export type Consent = Trace &
  (
    | { readonly status: 'asked' | 'refused' | 'expired'; readonly level: null }
    | { readonly status: 'given' | 'revoked' | 'ended'; readonly level: ConsentLevel }
  );

export const askedConsent = (channel: ConsentChannel, now: Date): Consent => ({
  status: 'asked',
  level: null,
  textVersion: CONSENT_TEXT_VERSION,
  channel,
  at: now.toISOString(),
});

const refuse = () =>
  new DomainError('CONSENT.NOT_ASKED', 'conflict', 'L’accord n’est plus attendu : rechargez la page.');

export function giveConsent(consent: Consent | null, level: ConsentLevel, channel: ConsentChannel, now: Date): Consent {
  if (consent?.status !== 'asked') throw refuse();
  return { ...consent, status: 'given', level, channel, at: now.toISOString() };
}

export function refuseConsent(consent: Consent | null, channel: ConsentChannel, now: Date): Consent {
  if (consent?.status !== 'asked') throw refuse();
  return { ...consent, status: 'refused', level: null, channel, at: now.toISOString() };
}

export function expireConsent(consent: Consent | null, now: Date): Consent {
  if (consent?.status !== 'asked') throw refuse();
  return { ...consent, status: 'expired', level: null, at: now.toISOString() };
}

/** What was given ends: by the young person (`revoked`) or because the proposal is over (`ended`). */
export function closeConsent(consent: Consent | null, to: 'revoked' | 'ended', now: Date): Consent | null {
  if (consent?.status !== 'given') return consent;
  return { ...consent, status: to, at: now.toISOString() };
}

/** Whether name and contact pass, and when: at once, or from the interview on. */
export function sharesContact(consent: Consent | null, interviewReached: boolean): boolean {
  if (consent?.status !== 'given') return false;
  return consent.level === 'card_and_contact' || interviewReached;
}
