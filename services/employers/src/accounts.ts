import { ensureEmployerUser, leadStructureOf } from '@passerelle/contracts/identity/http';
import { DomainError, newId } from '@passerelle/kernel';
import { type Kit, type Stored, systemScope } from '@passerelle/service-kit';
import type { EmployersDeps } from './deps.ts';
import {
  addEstablishment,
  type Employer,
  type Establishment,
  establishmentOf,
  registerEmployer,
} from './domain/employer.ts';
import type { Registration, RegistrationSite } from './domain/registration.ts';
import { isKnownSiren } from './store/employer.store.ts';

/** Employers belong to the network: the house registers them outside any structure. */
export const house = systemScope(null, 'employers.registration');

export const leadOf = (kit: Kit, commune: string) =>
  kit.client.call(leadStructureOf, { params: { commune } }, { structureId: null });

/** No structure leads this commune: said beside the field, with whom to call instead. */
export function noStructure(
  pointer: string,
  contact: { phone: string | null; email: string | null } | null,
): DomainError {
  const whom = contact?.phone ?? contact?.email;
  const message = whom
    ? `Aucune structure ne couvre encore cette commune. Appelez\u00a0: ${whom}.`
    : 'Aucune structure ne couvre encore cette commune. Adressez-vous à la Mission Locale la plus proche.';
  return new DomainError('NEEDS.NO_STRUCTURE', 'unprocessable', message, [{ pointer, code: 'no-structure', message }]);
}

export const establishmentAt = (site: RegistrationSite, leadStructureId: string | null): Establishment => ({
  id: newId(),
  siret: site.siret,
  name: site.establishmentName ?? site.companyName,
  commune: site.commune,
  address: site.address,
  leadStructureId,
});

export interface Account {
  readonly employer: Stored<Employer>;
  readonly establishment: Establishment;
}

/**
 * The employer of this SIREN with this site, made when missing. `id` becomes the employer's when it is new, so that a
 * step taken up after a crash finds its own work.
 */
export async function ensureAccount(
  { kit, employers }: EmployersDeps,
  id: string,
  site: RegistrationSite,
): Promise<Account> {
  const { siren, companyName: name, naf } = site;
  const bySiren = () => employers.findOne(house, { siren });
  let employer = await bySiren();
  if (!employer || !establishmentOf(employer, site.siret)) {
    const establishment = establishmentAt(site, (await leadOf(kit, site.commune)).structureId);
    if (!employer) {
      const { state, events } = registerEmployer({ id, siren, name, naf, establishment }, kit.clock.now());
      employer = await employers.insert(house, state, events).catch((error: unknown) => {
        if (isKnownSiren(error)) return bySiren();
        throw error;
      });
    }
    if (employer && !establishmentOf(employer, site.siret)) {
      const { state, events } = addEstablishment(employer, establishment);
      employer = await employers.save(house, employer, state, events);
    }
  }
  const establishment = employer && establishmentOf(employer, site.siret);
  if (!employer || !establishment) throw new Error('an employer just registered is missing');
  return { employer, establishment };
}

/** The person's account; who joins a known employer waits until its admin or an officer approves. */
export async function ensureUser(kit: Kit, registration: Registration, { employer, establishment }: Account) {
  const { id, email, personName: displayName } = registration;
  const isNew = employer.id === id;
  const body = {
    ...{ email, displayName, employerId: employer.id, establishmentId: establishment.id },
    leadStructureId: establishment.leadStructureId,
    ...(isNew ? {} : { status: 'pending' as const }),
  };
  return kit.client.call(ensureEmployerUser, { body }, { structureId: null });
}
