import {
  acceptByLink,
  askConsent,
  confirmHireByLink,
  declareHire,
  declineByLink,
  findMatches,
  getImport,
  listCards,
  planInterview,
  sendProposal,
  startImport,
  suggestCandidate,
} from '@passerelle/contracts/matching/http';
import { addDays } from '@passerelle/referentials';
import type { RunningHouse } from '../house.ts';
import type { Actors } from './actors.ts';
import cast from './cast.json' with { type: 'json' };
import type { DemoNeed } from './employers.ts';
import type { Staff } from './structure.ts';

const romes = ['D1106', 'N1103', 'G1803', 'K1303', 'F1606', 'N1105'];
const counsellors = cast.staff.filter(({ roles }) => roles.includes('counsellor'));

/** The candidates file a Mission Locale would export from its own software. */
function candidatesFile(today: string): string {
  const { territory } = cast.structure;
  const rows = cast.firstNames.map((firstName, index) => {
    const lastName = cast.lastNames[(index * 7) % cast.lastNames.length];
    return [
      `DEMO-${String(index + 1).padStart(4, '0')}`,
      firstName,
      lastName,
      `jeune${index + 1}@demo.passerelle.invalid`,
      `06 00 00 00 ${String(index).padStart(2, '0')}`,
      counsellors[index % counsellors.length]?.email,
      territory[index % territory.length],
      String(10 + (index % 4) * 10),
      addDays(today, index % 3 === 0 ? 30 : -10),
      [romes[index % romes.length], romes[(index + 2) % romes.length]].join('|'),
      index % 4 === 0 ? 'B' : '',
      index % 2 === 0 ? '' : 'cdd|cdi|apprentissage',
      'Stage de troisième et petits travaux.',
    ].join(';');
  });
  const header =
    'identifiant;prenom;nom;email;telephone;referent_email;commune;mobilite_km;disponible_le;metiers;permis;contrats;experience';
  return [header, ...rows].join('\n');
}

export async function importCandidates(house: RunningHouse, staff: Staff, today: string): Promise<void> {
  const { id } = await staff.counsellor(startImport, { body: candidatesFile(today) });
  await house.catchUp();
  const report = await staff.counsellor(getImport, { params: { id } });
  if (report.status !== 'completed' || report.created !== cast.firstNames.length)
    throw new Error(`the demo's candidates did not all enter: ${JSON.stringify(report.faults.slice(0, 3))}`);
}

export interface DemoProposal {
  readonly id: string;
  readonly version: number;
  readonly candidateId: string;
}

/** Counsellor picks the best ranked, asks; the young person answers by the link; `declines` of them say no. */
export async function propose(
  house: RunningHouse,
  actors: Actors,
  staff: Staff,
  need: DemoNeed,
  count: number,
  declines: number,
): Promise<DemoProposal[]> {
  const { items } = await staff.counsellor(findMatches, { params: { id: need.id }, body: { limit: count + declines } });
  const sent: DemoProposal[] = [];
  for (const [index, { candidateId }] of items.entries()) {
    const made = await staff.counsellor(suggestCandidate, { body: { needId: need.id, candidateId } });
    const asked = await staff.counsellor(askConsent, {
      params: { id: made.id },
      version: made.version,
      body: { by: 'email' },
    });
    await house.settle();
    const young = actors.as(
      actors.link({ purpose: 'consent', target: made.id, structureId: staff.structureId, sub: candidateId }),
    );
    if (index >= count) {
      await young(declineByLink, { version: asked.version, body: { reason: 'distance' } });
      continue;
    }
    const accepted = await young(acceptByLink, { version: asked.version, body: { level: 'card_until_interview' } });
    const { version } = await staff.counsellor(sendProposal, { params: { id: made.id }, version: accepted.version });
    sent.push({ id: made.id, version, candidateId });
  }
  return sent;
}

/** Interview, hire declared by the employer, confirmed by the young person: the placement is born of it. */
export async function hire(
  house: RunningHouse,
  actors: Actors,
  staff: Staff,
  need: DemoNeed,
  proposal: DemoProposal,
  startOn: string,
) {
  const { employer } = need;
  await employer.act(listCards, { params: { id: need.id } });
  const params = { id: proposal.id };
  const met = await employer.act(planInterview, { params, version: proposal.version, body: { at: null } });
  const declared = await employer.act(declareHire, {
    params,
    version: met.version,
    body: { startOn, endOn: addDays(startOn, 270) },
  });
  await house.settle();
  const young = actors.as(
    actors.link({ purpose: 'hire', target: proposal.id, structureId: staff.structureId, sub: proposal.candidateId }),
  );
  await young(confirmHireByLink, { version: declared.version });
  await house.settle();
}
