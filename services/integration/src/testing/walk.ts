import { getStructureCard, issueYouthLink, listStaff } from '@passerelle/contracts/identity/http';
import { getPlacement } from '@passerelle/contracts/integration/http';
import { proposalHired } from '@passerelle/contracts/matching/events';
import { getCandidateContact, getProposalForPlacement } from '@passerelle/contracts/matching/http';
import { getNeedForMatching } from '@passerelle/contracts/needs/http';
import { notify } from '@passerelle/contracts/portal/http';
import { newId } from '@passerelle/kernel';
import { peer, startHouse } from '@passerelle/testing';
import { integration } from '../app.ts';

type Teardown = Parameters<typeof startHouse>[0];

/** A house where a young person was just hired: who plays, and what was written to whom. */
export async function hiredHouse(t: Teardown, { kind = 'cdi', endOn = null as string | null } = {}) {
  const ids = {
    structureId: newId(),
    candidateId: newId(),
    needId: newId(),
    proposalId: newId(),
    employerId: newId(),
    establishmentId: newId(),
    officerId: newId(),
    referentId: newId(),
    employerUserId: newId(),
    managerId: newId(),
  };
  const links: { purpose: string; target: string; subject: string }[] = [];
  const sent: { key: string; template: string; to: Record<string, string>; params: Record<string, string> }[] = [];
  const house = await startHouse(t, [integration], {
    peers: [
      peer(getProposalForPlacement, ({ params }) => ({
        id: params.id,
        candidateId: ids.candidateId,
        reference: 'C-1234',
        needTitle: 'Vendeuse ou vendeur en boulangerie',
        employerName: 'Boulangerie du Port',
        startOn: '2026-03-02',
        endOn,
      })),
      peer(getNeedForMatching, ({ params }) => ({
        id: params.id,
        terms: { kind, category: 'employee' },
        endsOn: null,
        durationMonths: null,
        requestedBy: ids.employerUserId,
      })),
      peer(getCandidateContact, () => ({ email: 'jeune@courriel.example', phone: null })),
      peer(issueYouthLink, ({ body }) => {
        links.push(body as (typeof links)[number]);
        return { linkId: newId(), token: 'T'.repeat(43), url: 'http://localhost/l' };
      }),
      peer(getStructureCard, () => ({ name: 'Mission Locale d’essai' })),
      peer(listStaff, () => ({ items: [{ id: ids.managerId }] })),
      peer(notify, ({ body }) => {
        sent.push(body as (typeof sent)[number]);
        return { messageId: newId() };
      }),
    ],
  });
  const { structureId, employerId, establishmentId, candidateId } = ids;
  const hire = () =>
    house.emit(proposalHired, {
      structureId,
      subject: ids.proposalId,
      data: {
        from: 'hire_declared',
        to: 'hired',
        needId: ids.needId,
        employerId,
        establishmentId,
        kind,
        rome: 'D1106',
        commune: '35238',
        officerId: ids.officerId,
        posts: 1,
        candidateId,
        referentId: ids.referentId,
        startOn: '2026-03-02',
        endOn,
      },
    });
  const { id: placementId } = await hire();
  await house.drain();
  const officer = house.staff({ sub: ids.officerId, structureId, roles: ['officer'] });
  const read = async (as = officer) => (await as.call(getPlacement, { params: { id: placementId } })).body;
  return {
    ids,
    house,
    links,
    sent,
    hire,
    placementId,
    params: { id: placementId },
    officer,
    counsellor: house.staff({ structureId, roles: ['counsellor'] }),
    manager: house.staff({ sub: ids.managerId, structureId, roles: ['manager'] }),
    employer: house.employer({ employerId, rights: { [establishmentId]: 'recruiter' } }),
    read,
    checkin: async (milestone: string, audience: string) => {
      const found = (await read()).checkins.find((it) => it.milestone === milestone && it.audience === audience);
      if (!found) throw new Error(`no check-in ${milestone} of ${audience}`);
      return found;
    },
  };
}
