import { getEmployerFacts, getEstablishment, getRegistrationNeed } from '@passerelle/contracts/employers/http';
import { getStructureCard, issueYouthLink, leadStructureOf } from '@passerelle/contracts/identity/http';
import {
  draftNeed,
  formaliseNeed,
  type NeedView,
  saveAnalysis,
  saveGrid,
  submitNeed,
} from '@passerelle/contracts/needs/http';
import { notify } from '@passerelle/contracts/portal/http';
import { newId } from '@passerelle/kernel';
import { peer, startHouse } from '@passerelle/testing';
import { needs } from '../app.ts';

export const lead = '11111111-1111-4111-8111-111111111111';
export const other = '22222222-2222-4222-8222-222222222222';
export const employerId = '33333333-3333-4333-8333-333333333333';
export const establishmentId = '44444444-4444-4444-8444-444444444444';
export const content = {
  title: 'Vendeur / Vendeuse H/F',
  commune: '59350',
  posts: 2,
  rome: 'D1106',
  startsOn: '2026-04-01',
  tasks: 'Accueillir les clients, tenir la caisse.',
  terms: {
    kind: 'cdi' as const,
    category: 'employee' as const,
    weeklyHours: 35,
    pay: { min: 1_900, per: 'month' as const },
    idcc: '1517',
  },
};
export const contact = { name: 'Camille Exemple', email: 'camille@exemple.test', phone: null };
export const analysis = { tasks: 'Vente', place: 'Boutique', hours: '9 h – 17 h', tools: 'Caisse' };
export const grid = [
  { skillId: null, label: 'Rendre la monnaie', level: 'essential' as const },
  { skillId: null, label: 'Tenir le stock', level: 'trainable' as const, training: { by: 'tutor' as const, days: 3 } },
];

interface Message {
  readonly key: string;
  readonly template: string;
  readonly to: Record<string, string>;
  readonly params: Record<string, string>;
}

/** The needs service with stand-ins: Lille is led by one structure, Roubaix by another, the rest by nobody. */
export async function needsHouse(t: Parameters<typeof startHouse>[0]) {
  const messages: Message[] = [];
  const links: { purpose: string; target: string }[] = [];
  const employer = { version: 1, status: 'verified', blockedBy: [] as string[] };
  const leads: Record<string, string> = { '59350': lead, '59512': other };
  const site = {
    ...{ establishmentId, establishmentName: 'Fournil du port', siret: '73282932000074' },
    ...{ commune: '59350', leadStructureId: lead },
  };
  const facts = () => ({ employerId, employerName: 'Fournil Exemple', siren: '732829320', ...employer });
  const house = await startHouse(t, [needs], {
    peers: [
      peer(leadStructureOf, ({ params: { commune = '' } }) => ({
        ...{
          structureId: leads[commune] ?? null,
          structureName: null,
          contact: { phone: '03 00 00 00 00', email: null },
        },
      })),
      peer(getStructureCard, ({ params: { structureId } }) =>
        structureId === lead || structureId === other
          ? { structureId, name: 'Mission Locale Exemple', contact: { phone: null, email: null } }
          : undefined,
      ),
      peer(getEstablishment, ({ params }) =>
        params.establishmentId === establishmentId ? { ...facts(), ...site } : undefined,
      ),
      peer(getEmployerFacts, () => ({ ...facts(), establishments: [site] })),
      peer(getRegistrationNeed, () => ({ employerId, establishmentId, requestedBy: newId(), contact, need: content })),
      peer(issueYouthLink, ({ body }) => {
        links.push(body as { purpose: string; target: string });
        return { linkId: newId(), token: 'A'.repeat(43), url: 'http://portail.invalid/j' };
      }),
      peer(notify, ({ body }) => {
        messages.push(body as Message);
        return { messageId: newId() };
      }),
    ],
  });
  const officer = house.staff({ structureId: lead, roles: ['officer'] });
  const user = house.employer({ employerId, rights: { [establishmentId]: 'recruiter' } });

  /** A need taken up by the officer, with its analysis and its grid; the employer has not agreed yet. */
  const studied = async (changed: object = {}): Promise<NeedView> => {
    const body = { establishmentId, contact, need: { ...content, ...changed } };
    const params = { id: (await user.call(draftNeed, { body })).body.id };
    await user.call(submitNeed, { params, version: 1 });
    await officer.call(formaliseNeed, { params, version: 2 });
    await officer.call(saveAnalysis, { params, version: 3, body: analysis });
    return (await officer.call(saveGrid, { params, version: 4, body: grid })).body;
  };
  return { house, messages, links, employer, officer, user, studied };
}
