import {
  addContact,
  addEstablishment,
  getEmployerFacts,
  getEstablishment,
  registerEmployer,
  removeContact,
} from '@passerelle/contracts/employers/http';
import { ensureEmployerUser, getUserContact } from '@passerelle/contracts/identity/http';
import { DomainError, notFound } from '@passerelle/kernel';
import type { EmployerScope, Kit, Route } from '@passerelle/service-kit';
import { ensureAccount, establishmentAt, leadOf } from '../accounts.ts';
import type { EmployersDeps } from '../deps.ts';
import * as rules from '../domain/employer.ts';
import { siteOf } from '../domain/registration.ts';
import { assertAdmin, assertMayAct } from './rights.ts';
import { viewOf } from './view.ts';

/** Who adds a site acts for it: their account is given the same right there. */
async function letAct(kit: Kit, scope: EmployerScope, establishment: rules.Establishment): Promise<void> {
  const within = { structureId: null };
  const { email, displayName } = await kit.client.call(getUserContact, { params: { userId: scope.userId } }, within);
  const { id: establishmentId, leadStructureId } = establishment;
  const granted = { right: 'admin' as const, status: 'active' as const };
  const body = { email, displayName, employerId: scope.employerId, establishmentId, leadStructureId, ...granted };
  await kit.client.call(ensureEmployerUser, { body }, within);
}

const factsOf = (employer: rules.Employer & { version: number }) => ({
  employerId: employer.id,
  version: employer.version,
  employerName: employer.name,
  siren: employer.siren,
  status: employer.status,
  blockedBy: employer.blocks.map(({ structureId }) => structureId),
});
const establishmentFactsOf = ({ id, name, siret, commune, leadStructureId }: rules.Establishment) => ({
  ...{ establishmentId: id, establishmentName: name, siret, commune, leadStructureId },
});

export function establishmentRoutes(route: Route, deps: EmployersDeps): void {
  const { kit, employers, communeName } = deps;

  route(registerEmployer, async ({ body, newId }) => {
    const site = siteOf(body);
    const { employer, establishment } = await ensureAccount(deps, newId, site);
    if (employer.id !== newId) {
      const message = 'Cet employeur est déjà inscrit\u00a0: cherchez-le par son SIREN.';
      const field = { pointer: '/siret', code: 'known', message };
      throw new DomainError('EMPLOYERS.KNOWN', 'conflict', message, [field]);
    }
    return { id: employer.id, version: employer.version, establishmentId: establishment.id };
  });

  route(addEstablishment, async ({ params, body, scope, version }) => {
    const employer = await employers.getVersion(scope, params.id, version);
    if (scope.kind === 'employer') assertAdmin(scope);
    const site = siteOf(body);
    const { structureId } = await leadOf(kit, site.commune);
    const { state, events } = rules.addEstablishment(employer, establishmentAt(site, structureId));
    const saved = events.length ? await employers.save(scope, employer, state, events) : employer;
    const added = rules.establishmentOf(saved, site.siret);
    if (scope.kind === 'employer' && added) await letAct(kit, scope, added);
    return viewOf(saved, scope, communeName);
  });

  route(addContact, async ({ params, body, scope, version, newId: id }) => {
    const employer = await employers.getVersion(scope, params.id, version);
    if (scope.kind === 'employer') assertMayAct(scope, body.establishmentId);
    const { establishmentId, name, role = null, email = null, phone = null } = body;
    const { state, events } = rules.addContact(employer, { id, establishmentId, name, role, email, phone });
    return viewOf(await employers.save(scope, employer, state, events), scope, communeName);
  });

  route(removeContact, async ({ params, scope, version }) => {
    const employer = await employers.getVersion(scope, params.id, version);
    const contact = employer.contacts.find(({ id }) => id === params.contactId);
    if (!contact) throw notFound();
    if (scope.kind === 'employer') assertMayAct(scope, contact.establishmentId);
    const { state, events } = rules.removeContact(employer, contact.id);
    return viewOf(await employers.save(scope, employer, state, events), scope, communeName);
  });

  route(getEstablishment, async ({ params, scope }) => {
    const employer = await employers.findOne(scope, { establishmentIds: params.establishmentId });
    const site = employer?.establishments.find(({ id }) => id === params.establishmentId);
    if (!employer || !site) throw notFound();
    return { ...factsOf(employer), ...establishmentFactsOf(site) };
  });

  route(getEmployerFacts, async ({ params, scope }) => {
    const employer = await employers.get(scope, params.employerId);
    return { ...factsOf(employer), establishments: employer.establishments.map(establishmentFactsOf) };
  });
}
