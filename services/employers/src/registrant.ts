import type { Stored } from '@passerelle/service-kit';
import { house } from './accounts.ts';
import type { EmployersDeps } from './deps.ts';
import { addContact, type Employer } from './domain/employer.ts';
import type { Registration } from './domain/registration.ts';

/** Who registered is whom to call, once they may act; the registration's id makes it once. */
export async function addRegistrant(
  { employers }: EmployersDeps,
  registration: Registration,
  employer: Stored<Employer>,
  establishmentId: string,
): Promise<void> {
  const { id, personName: name, email, phone } = registration;
  const known = employer.contacts.some((contact) => contact.id === id || contact.email === email);
  if (known) return;
  const { state, events } = addContact(employer, { id, establishmentId, name, role: null, email, phone });
  await employers.save(house, employer, state, events);
}
