import { createHash, randomBytes } from 'node:crypto';
import { confirmRegistration, getRegistrationNeed, register } from '@passerelle/contracts/employers/http';
import { notify } from '@passerelle/contracts/portal/http';
import { DomainError, notFound } from '@passerelle/kernel';
import type { Route } from '@passerelle/service-kit';
import { ensureAccount, ensureUser, house, leadOf, noStructure } from '../accounts.ts';
import type { EmployersDeps } from '../deps.ts';
import { confirm, type Registration, siteOf } from '../domain/registration.ts';
import { addRegistrant } from '../registrant.ts';

/** Life of the confirming link. Real time, as every token. */
const LINK_DAYS = 7;
/** Registrations in an hour, by e-mail and by network address. */
const LIMITS = { email: 5, addressHash: 30 };
const HOUR_MS = 3_600_000;

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** The portal is the only door: it says from which machine the request came. */
const addressOf = (headers: Record<string, unknown>, ip: string): string =>
  typeof headers['x-client-address'] === 'string' ? headers['x-client-address'] : ip;

async function throttle({ registrations }: EmployersDeps, keys: Record<keyof typeof LIMITS, string>): Promise<void> {
  const since = new Date(Date.now() - HOUR_MS).toISOString();
  for (const name of ['email', 'addressHash'] as const) {
    const recent = await registrations.count(house, { [name]: keys[name], createdAt: { $gte: since } });
    if (recent >= LIMITS[name])
      throw new DomainError(
        'EMPLOYERS.TOO_MANY_REGISTRATIONS',
        'too-many',
        'Trop de demandes\u00a0: réessayez dans une heure.',
      );
  }
}

const linkInvalid = () =>
  new DomainError(
    'EMPLOYERS.LINK_INVALID',
    'unprocessable',
    'Ce lien n’est plus valable. Recommencez le dépôt de votre besoin pour en recevoir un nouveau.',
    [{ pointer: '/token', code: 'invalid', message: 'Lien expiré ou incomplet.' }],
  );

export function registrationRoutes(route: Route, deps: EmployersDeps): void {
  const { kit, registrations } = deps;

  route(register, async ({ body, newId: id, request }) => {
    const { personName, need = null, phone = null, ...input } = body;
    const site = siteOf(input);
    const email = body.email.toLowerCase();
    const addressHash = hash(addressOf(request.headers, request.ip));
    await throttle(deps, { email, addressHash });
    const workplace = need?.commune ?? site.commune;
    const lead = await leadOf(kit, workplace);
    if (!lead.structureId) throw noStructure(need ? '/need/commune' : '/commune', lead.contact);
    const token = randomBytes(32).toString('base64url');
    const createdAt = new Date().toISOString();
    const expiresAt = new Date(Date.now() + LINK_DAYS * 24 * HOUR_MS).toISOString();
    const registration: Registration = {
      ...{ id, status: 'asked', tokenHash: hash(token), addressHash, createdAt, expiresAt },
      ...{ email, personName, phone, site, need },
    };
    await registrations.insert(house, registration, []);
    const params = { token, establishment: site.establishmentName ?? site.companyName };
    const message = { key: `${id}.confirm`, template: 'registration_confirm' as const, to: { email }, params };
    await kit.client.call(notify, { body: message }, { structureId: null });
    return { expiresAt, structureName: lead.structureName };
  });

  route(confirmRegistration, async ({ body }) => {
    const found = await registrations.findOne(house, { tokenHash: hash(body.token) });
    if (!found || found.expiresAt < new Date().toISOString()) throw linkInvalid();
    if (found.status !== 'asked') {
      const { employerId, establishmentId } = found;
      const status = found.status === 'completed' ? ('active' as const) : ('pending' as const);
      return { employerId, establishmentId, status, signInToken: null, withNeed: found.need !== null };
    }
    const account = await ensureAccount(deps, found.id, found.site);
    const { userId, status: access, signInToken } = await ensureUser(kit, found, account);
    const [employerId, establishmentId] = [account.employer.id, account.establishment.id];
    const status = access === 'active' ? ('active' as const) : ('pending' as const);
    if (status === 'active') await addRegistrant(deps, found, account.employer, establishmentId);
    const { state, events } = confirm(found, { employerId, establishmentId, userId }, status);
    await registrations.save(house, found, state, events);
    return { employerId, establishmentId, status, signInToken, withNeed: found.need !== null };
  });

  route(getRegistrationNeed, async ({ params, scope }) => {
    const registration = await registrations.get(scope, params.id);
    if (registration.status !== 'completed' || !registration.need) throw notFound();
    const { employerId, establishmentId, userId: requestedBy, need, personName: name, email, phone } = registration;
    return { employerId, establishmentId, requestedBy, contact: { name, email, phone }, need };
  });
}
