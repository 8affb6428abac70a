import {
  getStructureCard,
  issueYouthLink,
  listEmployerUsers,
  listStaff,
  revokeLinks,
} from '@passerelle/contracts/identity/http';
import { needOpened } from '@passerelle/contracts/needs/events';
import { getNeedForLink, getNeedForMatching } from '@passerelle/contracts/needs/http';
import { notify } from '@passerelle/contracts/portal/http';
import { newId } from '@passerelle/kernel';
import { peer, startHouse } from '@passerelle/testing';
import { matching } from '../app.ts';

type Teardown = Parameters<typeof startHouse>[0];

/** The service with its neighbours' answers: one structure, one open need at a bakery in Nantes. */
export async function startMatching(t: Teardown) {
  const ids = {
    structureId: newId(),
    needId: newId(),
    employerId: newId(),
    establishmentId: newId(),
    officerId: newId(),
    referentId: newId(),
  };
  const { structureId, needId, employerId, establishmentId, officerId, referentId } = ids;
  const dimensions = {
    needId,
    employerId,
    establishmentId,
    kind: 'cdd',
    rome: 'D1106',
    commune: '44109',
    officerId,
    posts: 1,
  };
  const sent: { template: string; to: unknown; key: string }[] = [];
  const links: { purpose: string; target: string; channel: string }[] = [];
  const house = await startHouse(t, [matching], {
    peers: [
      peer(listStaff, () => ({
        items: [{ id: referentId, displayName: 'Conseil', email: 'conseil@ml.invalid', roles: ['counsellor'] }],
      })),
      peer(getStructureCard, () => ({
        id: structureId,
        name: 'Mission Locale d’essai',
        contact: { phone: null, email: null },
      })),
      peer(listEmployerUsers, () => ({ items: [{ id: newId(), displayName: 'Employeur', right: 'admin' }] })),
      peer(issueYouthLink, ({ body }) => {
        links.push(body as (typeof links)[number]);
        return { linkId: newId(), token: 'a'.repeat(43), url: 'http://127.0.0.1/j/#x' };
      }),
      peer(revokeLinks, () => ({ revoked: 0 })),
      peer(notify, ({ body }) => {
        sent.push(body as (typeof sent)[number]);
        return { messageId: newId() };
      }),
      peer(getNeedForMatching, () => ({
        id: needId,
        version: 1,
        structureId,
        status: 'open',
        title: 'Vente en boulangerie',
        kind: 'cdd',
        rome: 'D1106',
        commune: '44109',
        startsOn: '2026-04-01',
        endsOn: null,
        durationMonths: 6,
        weeklyHours: 35,
        terms: { kind: 'cdd' },
        permits: [],
        posts: 1,
        filledPosts: 0,
        grid: [{ skillId: 'D1106-01', label: 'Conseiller la clientèle', level: 'essential' }],
        employerName: 'Maison Exemple',
        establishmentName: 'Maison Exemple Centre',
        requestedBy: null,
        dimensions,
      })),
      peer(getNeedForLink, () => ({
        id: needId,
        status: 'open',
        title: 'Vente en boulangerie',
        employerName: 'Maison Exemple',
      })),
    ],
  });
  const open = async () => {
    await house.emit(needOpened, {
      structureId,
      subject: needId,
      data: { from: 'formalising', to: 'open', ...dimensions },
    });
    await house.drain();
  };
  return {
    ...ids,
    house,
    sent,
    links,
    open,
    counsellor: house.staff({ structureId, sub: referentId, roles: ['counsellor'] }),
    officer: house.staff({ structureId, sub: officerId, roles: ['officer'] }),
    employer: house.employer({ employerId, rights: { [establishmentId]: 'admin' } }),
  };
}

export const header = 'identifiant;prenom;nom;email;referent_email;commune;mobilite_km;disponible_le;metiers';
export const row = (n: number, first = 'Camille', last = `Exemple${n}`) =>
  `ML-${n};${first};${last};jeune${n}@exemple.invalid;conseil@ml.invalid;44109;20;2026-03-01;D1106`;
