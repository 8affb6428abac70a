import type { EventDefinition, NewEvent } from '@passerelle/contracts';
import type * as contracted from '@passerelle/contracts/employers/events';
import type { BelongingProof, EmployerContact, EmployerStatus } from '@passerelle/contracts/employers/http';
import { DomainError, dayOf, refuseTransition } from '@passerelle/kernel';
import { wordsOf } from './names.ts';

export interface Establishment {
  readonly id: string;
  readonly siret: string;
  readonly name: string;
  readonly commune: string;
  readonly address: string | null;
  /** Structure that leads its commune; null where no structure does. */
  readonly leadStructureId: string | null;
}
export type Contact = EmployerContact;
export type Proof = BelongingProof;
/** A structure that works no longer with the employer, for itself alone. */
export interface Block {
  readonly structureId: string;
  readonly reason: string;
  readonly at: string;
}

interface Facts {
  readonly id: string;
  readonly siren: string;
  readonly name: string;
  readonly naf: string | null;
  readonly registeredAt: string;
  readonly since: string;
  readonly establishments: readonly Establishment[];
  readonly contacts: readonly Contact[];
  readonly blocks: readonly Block[];
  /** Derived from the establishments, for the queries that need them. */
  readonly establishmentIds: readonly string[];
  readonly leadStructureIds: readonly string[];
  readonly words: readonly string[];
}
/** Life cycle of an employer, domain guide §2. */
export type Employer = Facts &
  (
    | { readonly status: 'registered' }
    | { readonly status: 'verified'; readonly proof: Proof; readonly verifiedBy: string }
    | { readonly status: 'rejected'; readonly reason: string }
    | {
        readonly status: 'suspended';
        readonly proof: Proof;
        readonly verifiedBy: string;
        readonly reason: string;
        readonly note?: string;
      }
    | { readonly status: 'closed' }
  );

type EventFor<E extends EventDefinition> = E extends EventDefinition ? NewEvent<E> : never;
type EmployerEvent = EventFor<(typeof contracted)['employersEvents'][number]>;
export interface Change {
  readonly state: Employer;
  readonly events: readonly EmployerEvent[];
}

type LifeEvent = 'registered' | 'verified' | 'rejected' | 'suspended' | 'reinstated' | 'closed';
const moved = (name: LifeEvent, from: EmployerStatus | null, to: Employer, reason?: string): EmployerEvent => ({
  type: `employer.${name}.v1`,
  data: {
    from,
    to: to.status,
    leadStructureId: to.establishments[0]?.leadStructureId ?? null,
    ...(to.naf ? { naf: to.naf } : {}),
    ...(reason ? { reason } : {}),
  },
});

const facts = (employer: Employer): Facts => {
  const { id, siren, name, naf, registeredAt, since, establishments, contacts, blocks } = employer;
  const { establishmentIds, leadStructureIds, words } = employer;
  return {
    ...{ id, siren, name, naf, registeredAt, since, establishments, contacts, blocks },
    ...{ establishmentIds, leadStructureIds, words },
  };
};

const derived = (name: string, establishments: readonly Establishment[]) => ({
  establishmentIds: establishments.map(({ id }) => id),
  leadStructureIds: [...new Set(establishments.flatMap(({ leadStructureId }) => leadStructureId ?? []))],
  words: wordsOf([name, ...establishments.flatMap((site) => [site.name, site.siret])]),
});

/** ∅ → registered (E|O). */
export function registerEmployer(
  command: { id: string; siren: string; name: string; naf: string | null; establishment: Establishment },
  now: Date,
): Change {
  const { id, siren, name, naf, establishment } = command;
  const at = now.toISOString();
  const establishments = [establishment];
  const state: Employer = {
    ...{ id, siren, name, naf, status: 'registered', registeredAt: at, since: at, establishments },
    ...{ contacts: [], blocks: [], ...derived(name, establishments) },
  };
  return { state, events: [moved('registered', null, state)] };
}

/** Verification and its consequences belong to a structure that leads one of the employer's communes. */
export function assertLead(employer: Employer, structureId: string): void {
  if (!employer.leadStructureIds.includes(structureId))
    throw new DomainError(
      'EMPLOYERS.NOT_LEAD',
      'forbidden',
      'Seule une structure dont dépend un établissement de cet employeur peut le faire. Vous pouvez le bloquer pour votre structure.',
    );
}

/** registered → verified (O: valid SIRET, proof of belonging). */
export function verify(employer: Employer, command: { proof: Proof; by: string }, now: Date): Change {
  if (employer.status !== 'registered') throw refuseTransition('employers', employer.status, 'vérifier');
  if (command.proof.checkedOn > dayOf(now))
    throw new DomainError('EMPLOYERS.PROOF_IN_FUTURE', 'unprocessable', 'La date du contrôle est à venir.', [
      { pointer: '/checkedOn', code: 'future', message: 'Indiquez le jour où le contrôle a été fait.' },
    ]);
  const state: Employer = {
    ...facts(employer),
    status: 'verified',
    since: now.toISOString(),
    proof: command.proof,
    verifiedBy: command.by,
  };
  return { state, events: [moved('verified', 'registered', state)] };
}

/** registered → rejected (O). */
export function reject(employer: Employer, command: { reason: string }, now: Date): Change {
  if (employer.status !== 'registered') throw refuseTransition('employers', employer.status, 'refuser');
  const { reason } = command;
  const state: Employer = { ...facts(employer), status: 'rejected', since: now.toISOString(), reason };
  return { state, events: [moved('rejected', 'registered', state, reason)] };
}

/** verified → suspended (O|M, motive): its open needs go on hold. */
export function suspend(employer: Employer, command: { motive: string; note?: string }, now: Date): Change {
  if (employer.status !== 'verified') throw refuseTransition('employers', employer.status, 'suspendre');
  const { proof, verifiedBy } = employer;
  const { motive: reason, note } = command;
  const state: Employer = {
    ...facts(employer),
    ...{ status: 'suspended', since: now.toISOString(), proof, verifiedBy, reason },
    ...(note ? { note } : {}),
  };
  return { state, events: [moved('suspended', 'verified', state, reason)] };
}

/** suspended → verified (M). */
export function reinstate(employer: Employer, now: Date): Change {
  if (employer.status !== 'suspended') throw refuseTransition('employers', employer.status, 'rétablir');
  const { proof, verifiedBy } = employer;
  const state: Employer = { ...facts(employer), status: 'verified', since: now.toISOString(), proof, verifiedBy };
  return { state, events: [moved('reinstated', 'suspended', state)] };
}

/** Any → closed (E|M). */
export function close(employer: Employer, now: Date): Change {
  if (employer.status === 'closed') throw refuseTransition('employers', employer.status, 'clore');
  const state: Employer = { ...facts(employer), status: 'closed', since: now.toISOString() };
  return { state, events: [moved('closed', employer.status, state)] };
}

/** Another structure than the lead may only block the employer for itself. */
export function block(employer: Employer, command: { structureId: string; reason: string }, now: Date): Change {
  const { structureId, reason } = command;
  if (employer.status === 'closed' || employer.blocks.some((known) => known.structureId === structureId))
    throw refuseTransition('employers', employer.status === 'closed' ? 'closed' : 'bloqué', 'bloquer');
  const blocks = [...employer.blocks, { structureId, reason, at: now.toISOString() }];
  return { state: { ...employer, blocks }, events: [{ type: 'employer.blocked.v1', data: { structureId, reason } }] };
}

export function unblock(employer: Employer, command: { structureId: string }): Change {
  const { structureId } = command;
  const blocks = employer.blocks.filter((known) => known.structureId !== structureId);
  if (blocks.length === employer.blocks.length) throw refuseTransition('employers', 'non bloqué', 'débloquer');
  return { state: { ...employer, blocks }, events: [{ type: 'employer.unblocked.v1', data: { structureId } }] };
}

/** Establishments in one account; one document holds them all. */
const MOST_ESTABLISHMENTS = 500;

/** Several sites are one account; a site already known changes nothing. */
export function addEstablishment(employer: Employer, establishment: Establishment): Change {
  if (employer.status === 'closed') throw refuseTransition('employers', 'closed', 'ajouter un établissement');
  if (!establishment.siret.startsWith(employer.siren))
    throw new DomainError('EMPLOYERS.OTHER_SIREN', 'unprocessable', 'Ce SIRET est celui d’une autre entreprise.', [
      { pointer: '/siret', code: 'other-siren', message: `Attendu : un SIRET commençant par ${employer.siren}.` },
    ]);
  if (establishmentOf(employer, establishment.siret)) return { state: employer, events: [] };
  if (employer.establishments.length >= MOST_ESTABLISHMENTS)
    throw new DomainError('EMPLOYERS.TOO_MANY_ESTABLISHMENTS', 'conflict', 'Ce compte compte déjà 500 établissements.');
  const establishments = [...employer.establishments, establishment];
  const { id: establishmentId, commune, leadStructureId } = establishment;
  return {
    state: { ...employer, establishments, ...derived(employer.name, establishments) },
    events: [{ type: 'employer.establishment_added.v1', data: { establishmentId, commune, leadStructureId } }],
  };
}

export const establishmentOf = (employer: Employer, siret: string): Establishment | undefined =>
  employer.establishments.find((site) => site.siret === siret);

/** Contacts are the employer's word to staff: nothing is told to other services. */
export function addContact(employer: Employer, contact: Contact): Change {
  if (!employer.establishmentIds.includes(contact.establishmentId))
    throw new DomainError('EMPLOYERS.ESTABLISHMENT_UNKNOWN', 'unprocessable', 'Choisissez un de ses établissements.', [
      { pointer: '/establishmentId', code: 'unknown', message: 'Cet établissement n’est pas connu.' },
    ]);
  const contacts = [...employer.contacts.filter(({ id }) => id !== contact.id), contact].slice(-MOST_ESTABLISHMENTS);
  return { state: { ...employer, contacts }, events: [] };
}

export const removeContact = (employer: Employer, contactId: string): Change => ({
  state: { ...employer, contacts: employer.contacts.filter(({ id }) => id !== contactId) },
  events: [],
});
