import type { NewEvent } from '@passerelle/contracts';
import type { registrationCompleted } from '@passerelle/contracts/employers/events';
import type { RegistrationInput } from '@passerelle/contracts/employers/http';
import type { NeedDraft } from '@passerelle/contracts/needs/http';
import { DomainError, type FieldError } from '@passerelle/kernel';
import { type IdentifierRefusal, parseSiret } from '@passerelle/referentials';

interface Asked {
  readonly id: string;
  /** SHA-256 of the token in the confirming link. */
  readonly tokenHash: string;
  /** SHA-256 of the network address it came from: what throttling counts, beside the e-mail. */
  readonly addressHash: string;
  /** Real time: the link's life is no matter of the domain. */
  readonly createdAt: string;
  readonly expiresAt: string;
  /** Lower case. */
  readonly email: string;
  readonly personName: string;
  readonly phone: string | null;
  readonly site: RegistrationSite;
  readonly need: NeedDraft | null;
}
export interface RegistrationSite {
  readonly siret: string;
  readonly siren: string;
  readonly companyName: string;
  readonly establishmentName: string | null;
  readonly commune: string;
  readonly address: string | null;
  readonly naf: string | null;
}
interface Joined {
  readonly employerId: string;
  readonly establishmentId: string;
  readonly userId: string;
}
/** "Déposer un besoin": asked, confirmed by e-mail, then completed once its author may act. */
export type Registration = Asked &
  ({ readonly status: 'asked' } | ({ readonly status: 'awaiting_approval' | 'completed' | 'refused' } & Joined));
export interface RegistrationChange {
  readonly state: Registration;
  readonly events: readonly NewEvent<typeof registrationCompleted>[];
}

const siretMessages: Record<IdentifierRefusal, string> = {
  'not-digits': 'Un SIRET ne contient que des chiffres.',
  length: 'Un SIRET compte 14 chiffres.',
  'siren-key': 'Ce numéro n’est pas un SIRET : vérifiez les 9 premiers chiffres.',
  'siret-key': 'Ce numéro n’est pas un SIRET : vérifiez les 5 derniers chiffres.',
};

/** Digits of a valid SIRET; a bad one is refused beside its field. */
export function siretOf(text: string): { siret: string; siren: string } {
  const parsed = parseSiret(text);
  if (parsed.ok) return { siret: parsed.siret, siren: parsed.siren };
  const field: FieldError = { pointer: '/siret', code: parsed.error, message: siretMessages[parsed.error] };
  throw new DomainError('EMPLOYERS.SIRET_INVALID', 'invalid', field.message, [field]);
}

export function siteOf(input: Omit<RegistrationInput, 'personName' | 'email'>): RegistrationSite {
  const { companyName, establishmentName = null, commune, address = null, naf = null } = input;
  return { ...siretOf(input.siret), companyName, establishmentName, commune, address, naf };
}

/** The link was followed: its author acts now, or once an admin of the employer or an officer approves. */
export function confirm(registration: Registration, joined: Joined, access: 'active' | 'pending'): RegistrationChange {
  if (registration.status !== 'asked') return { state: registration, events: [] };
  const waiting: Registration = { ...registration, ...joined, status: 'awaiting_approval' };
  return access === 'active' ? complete(waiting) : { state: waiting, events: [] };
}

/** The author may act for the establishment: the drafted need can be born. */
export function complete(registration: Registration): RegistrationChange {
  if (registration.status !== 'awaiting_approval') return { state: registration, events: [] };
  const { employerId, establishmentId, userId, need } = registration;
  return {
    state: { ...registration, status: 'completed' },
    events: [
      { type: 'registration.completed.v1', data: { employerId, establishmentId, userId, withNeed: need !== null } },
    ],
  };
}

export const refuse = (registration: Registration): RegistrationChange =>
  registration.status === 'awaiting_approval'
    ? { state: { ...registration, status: 'refused', need: null }, events: [] }
    : { state: registration, events: [] };
