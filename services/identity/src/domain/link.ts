import type { Claims, LinkPurpose, NewEvent } from '@passerelle/contracts';
import { DomainError, refuseTransition } from '@passerelle/kernel';
import { identityEvent } from './event.ts';

/** Wrong codes before a link is locked. */
const TRIES = 5;
/** Codes that may be asked for a link within an hour. */
const CODES_PER_HOUR = 5;
/** Real minutes that a code lives. */
export const CODE_MINUTES = 10;
/** Real hours that a browser which gave the code stays confirmed. */
const CONFIRMED_HOURS = 2;

export interface CodeAddress {
  email?: string;
  phone?: string;
}

export interface LinkState {
  id: string;
  structureId: string;
  status: 'open' | 'locked' | 'revoked';
  purpose: LinkPurpose;
  target: string;
  /** Whom it was given to. */
  subject: string;
  /** Domain time. */
  expiresAt: string;
  channel: 'email' | 'sms' | 'qr' | 'paper';
  codeTo: CodeAddress | null;
  tokenHash: string;
  /** Real time. */
  code?: { hash: string; expiresAt: string };
  /** Real instants of the codes asked within the last hour. */
  codesAskedAt: string[];
  wrongCodes: number;
  confirmation?: { hash: string; expiresAt: string };
}

type Outcome = { state: LinkState; events: NewEvent[] };

export const isExpired = (link: LinkState, now: Date): boolean => link.expiresAt <= now.toISOString();

const lockedError = () =>
  new DomainError(
    'LINK.LOCKED',
    'conflict',
    'Trop de codes faux : ce lien est bloqué. Votre conseillère ou votre conseiller est prévenu·e.',
  );

function requireUsable(link: LinkState, now: Date): void {
  if (link.status === 'locked') throw lockedError();
  if (link.status !== 'open') throw refuseTransition('link', link.status, 'ouvrir');
  if (isExpired(link, now))
    throw new DomainError('LINK.EXPIRED', 'conflict', 'Ce lien n’est plus valable : demandez-en un nouveau.');
}

/** Another way than the link's: a text message for a mailed link, a mail for a texted one; else a person reads it out. */
export function codeChannel({ channel, codeTo }: LinkState): 'sms' | 'email' | 'counsellor' {
  if (codeTo?.phone && channel !== 'sms') return 'sms';
  if (codeTo?.email && channel !== 'email') return 'email';
  return 'counsellor';
}

/** `now`: domain time, for the link; `at`: real time, for the code. */
export function askCode(link: LinkState, codeHash: string, now: Date, at: Date): Outcome {
  requireUsable(link, now);
  const hourAgo = new Date(at.getTime() - 3_600_000).toISOString();
  const recent = link.codesAskedAt.filter((asked) => asked > hourAgo);
  if (recent.length >= CODES_PER_HOUR)
    throw new DomainError('LINK.TOO_MANY_CODES', 'too-many', 'Trop de codes demandés : réessayez dans une heure.');
  const expiresAt = new Date(at.getTime() + CODE_MINUTES * 60_000).toISOString();
  return {
    state: { ...link, code: { hash: codeHash, expiresAt }, codesAskedAt: [...recent, at.toISOString()] },
    events: [],
  };
}

export type CodeVerdict = 'confirmed' | 'wrong' | 'locked' | 'no_code';

/** A wrong code is counted on the link, whatever the code: asking for a new one gives no more tries. */
export function tryCode(
  link: LinkState,
  given: { codeHash: string; confirmationHash: string },
  now: Date,
  at: Date,
): Outcome & { verdict: CodeVerdict } {
  requireUsable(link, now);
  const { code, ...rest } = link;
  if (!code || code.expiresAt <= at.toISOString()) return { state: rest, events: [], verdict: 'no_code' };
  if (code.hash === given.codeHash) {
    const expiresAt = new Date(at.getTime() + CONFIRMED_HOURS * 3_600_000).toISOString();
    const confirmation = { hash: given.confirmationHash, expiresAt };
    return { state: { ...rest, wrongCodes: 0, confirmation }, events: [], verdict: 'confirmed' };
  }
  const wrongCodes = link.wrongCodes + 1;
  if (wrongCodes < TRIES) return { state: { ...link, wrongCodes }, events: [], verdict: 'wrong' };
  const { purpose, target } = link;
  return {
    state: { ...rest, wrongCodes, status: 'locked' },
    events: [identityEvent('link.locked.v1', { purpose, target })],
    verdict: 'locked',
  };
}

export function refusalOf(verdict: Exclude<CodeVerdict, 'confirmed'>, wrongCodes: number): DomainError {
  if (verdict === 'locked') return lockedError();
  if (verdict === 'no_code')
    return new DomainError('LINK.CODE_EXPIRED', 'conflict', 'Ce code n’est plus valable : demandez-en un nouveau.');
  const left = TRIES - wrongCodes;
  const message = `Ce n’est pas le bon code : encore ${left} essai${left > 1 ? 's' : ''}.`;
  return new DomainError('LINK.CODE_WRONG', 'invalid', message, [{ pointer: '/code', code: 'wrong', message }]);
}

/** The owner sends a new link to the contact already known; the old one stays as it is. */
export const askRenewal = (link: LinkState): Outcome => {
  if (link.status === 'revoked') throw refuseTransition('link', link.status, 'renouveler');
  return {
    state: link,
    events: [identityEvent('link.renewal_asked.v1', { purpose: link.purpose, target: link.target })],
  };
};

export const revokeLink = ({ code: _code, confirmation: _confirmation, ...link }: LinkState): Outcome => ({
  state: { ...link, status: 'revoked', codeTo: null },
  events: [],
});

export function linkClaims(link: LinkState, confirmationHash: string | null, now: Date, at: Date): Claims {
  requireUsable(link, now);
  const { confirmation, subject: sub, structureId, target, purpose } = link;
  const confirmed =
    confirmationHash !== null && confirmation?.hash === confirmationHash && confirmation.expiresAt > at.toISOString();
  return { kind: 'link', sub, structureId, target, purpose, confirmed };
}
