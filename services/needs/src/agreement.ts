import { getStructureCard, issueYouthLink } from '@passerelle/contracts/identity/http';
import { notify } from '@passerelle/contracts/portal/http';
import { DomainError, refuseTransition } from '@passerelle/kernel';
import type { Kit, Stored } from '@passerelle/service-kit';
import type { Need } from './domain/need.ts';

/** Life of a link to agree a grid, in days of domain time. */
const LINK_DAYS = 14;

/** Where the employer's contact is reached without an account. */
const reachOf = ({ contact }: Need) => {
  if (contact?.email) return { sentBy: 'email', to: { email: contact.email } } as const;
  if (contact?.phone) return { sentBy: 'sms', to: { phone: contact.phone } } as const;
  return undefined;
};

const structureNameOf = async (kit: Kit, { structureId }: Need): Promise<string> =>
  (await kit.client.call(getStructureCard, { params: { structureId } }, { structureId })).name;

const keyOf = (need: Stored<Need>, what: string) => `${need.id}.${what}.${need.version}`;

/** Asks the employer to agree the grid: by signed link to the contact, else by pointing its user to the portal. */
export async function askAgreement(kit: Kit, need: Stored<Need>): Promise<'email' | 'sms'> {
  if (need.status !== 'formalising' || need.grid.length === 0)
    throw refuseTransition('needs', need.status, 'demander l’accord sur la grille');
  const { id, structureId, requestedBy, content } = need;
  const within = { structureId };
  const reach = reachOf(need);
  if (reach) {
    const expiresAt = new Date(kit.clock.now().getTime() + LINK_DAYS * 86_400_000).toISOString();
    const link = { purpose: 'grid' as const, target: id, structureId, subject: requestedBy ?? id, expiresAt };
    const { token } = await kit.client.call(issueYouthLink, { body: { ...link, channel: reach.sentBy } }, within);
    const params = { token, title: content.title, structure: await structureNameOf(kit, need) };
    const message = { key: keyOf(need, 'grid_ask'), template: 'grid_ask' as const, to: reach.to, params };
    await kit.client.call(notify, { body: message }, within);
    return reach.sentBy;
  }
  if (!requestedBy)
    throw new DomainError('NEEDS.NO_CONTACT', 'unprocessable', 'Indiquez l’adresse ou le téléphone du contact.', [
      { pointer: '/contact', code: 'missing', message: 'Adresse électronique ou téléphone.' },
    ]);
  const to = { userId: requestedBy };
  const message = { key: keyOf(need, 'grid_ready'), template: 'need_grid_ready' as const, to };
  await kit.client.call(notify, { body: { ...message, params: { title: content.title } } }, within);
  return 'email';
}

/** What an officer recorded in the employer's name is told to the employer, who can contest it. */
export async function sendReceipt(kit: Kit, need: Stored<Need>): Promise<void> {
  const { structureId, requestedBy, content } = need;
  const to = reachOf(need)?.to ?? (requestedBy ? { userId: requestedBy } : undefined);
  if (!to) return;
  const params = { title: content.title, structure: await structureNameOf(kit, need) };
  const message = { key: keyOf(need, 'grid_receipt'), template: 'grid_receipt' as const, to, params };
  await kit.client.call(notify, { body: message }, { structureId });
}
