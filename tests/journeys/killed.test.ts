import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Operation } from '@passerelle/contracts';
import { listPlacements } from '@passerelle/contracts/integration/http';
import {
  createCandidate,
  declareHire,
  getProposal,
  listProposals,
  planInterview,
  recordConsent,
  recordHire,
  sendProposal,
  suggestCandidate,
} from '@passerelle/contracts/matching/http';
import { listNeeds } from '@passerelle/contracts/needs/http';
import t from 'tap';
import { DEMO_PASSWORD } from '../../infra/run/demo/structure.ts';
import { type Answer, type BrowserSession, type Step, signIn } from './browser-session.ts';
import { freePort, houseProcess } from './running-process.ts';

t.setTimeout(230_000);

const ROUNDS = 10;

const profile = {
  occupations: [{ romeCode: 'N1103', months: 0 }],
  skills: [],
  availableFrom: '2026-01-01',
  commune: '44109',
  mobilityKm: 30,
  permits: [],
  contractKinds: [],
  hours: [],
  experience: '',
};

/**
 * A command on a proposal, said again until the state it leads to is there: an answer lost with the process is found
 * done, and a version that moved meanwhile is read again.
 */
async function command<const O extends Operation>(
  [who, staff]: readonly [BrowserSession, BrowserSession],
  id: string,
  operation: O,
  to: string,
  step: Step<O> = {},
) {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const { version, status } = (await staff.do(getProposal, { params: { id } })).body;
    if (status === to) return;
    const answer: Answer<O> = await who.do(operation, { ...step, params: { id } as never, version });
    if (![200, 409, 412].includes(answer.status))
      throw new Error(`${operation.id}: ${answer.status} ${JSON.stringify(answer.problem)}`);
  }
  throw new Error(`${operation.id} never led to ${to}`);
}

t.test(
  'killed at ten random moments, the walk goes on: nothing lost, nothing twice',
  { timeout: 220_000 },
  async (t) => {
    const dir = mkdtempSync(join(tmpdir(), 'passerelle-'));
    const house = houseProcess(join(dir, 'data'), await freePort());
    t.teardown(async () => {
      await house.kill('SIGKILL');
      rmSync(dir, { recursive: true, force: true });
    });
    await house.start();
    const counsellor = await signIn(house.url, 'conseil@demo.passerelle.invalid', DEMO_PASSWORD);
    const officer = await signIn(house.url, 'relation-entreprise@demo.passerelle.invalid', DEMO_PASSWORD);
    const employer = await signIn(house.url, 'entrepot@demo.passerelle.invalid', DEMO_PASSWORD);
    const [need] = (await officer.do(listNeeds, { query: { status: 'open' } })).body.items.filter(({ title }) =>
      /commandes/.test(title),
    );
    const before = (await officer.do(listPlacements)).body.items.length;

    const seed = Math.floor(Math.random() * 1e9);
    t.comment(`seed ${seed}`);
    let kills = 0;
    let walking = true;
    const killer = (async () => {
      for (let state = seed; walking && kills < ROUNDS; ) {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        await sleep(200 + (state % 1_500));
        if (!walking) return;
        await house.kill('SIGKILL');
        kills += 1;
        await house.start();
      }
    })();

    const proposals: string[] = [];
    for (let round = 0; kills < ROUNDS; round += 1) {
      const identity = { firstName: 'Essai', lastName: `Numéro ${round}`, email: null, phone: null };
      const candidate = await counsellor.do(createCandidate, {
        body: { identifier: `KILL-${round}`, identity, profile },
      });
      t.equal(candidate.status, 201, JSON.stringify(candidate.problem));
      const made = await counsellor.do(suggestCandidate, {
        body: { needId: need?.id ?? '', candidateId: candidate.body.id },
      });
      t.equal(made.status, 201, JSON.stringify(made.problem));
      const { id } = made.body;
      proposals.push(id);
      const byStaff = [counsellor, counsellor] as const;
      const byEmployer = [employer, counsellor] as const;
      const answer = { channel: 'oral', answer: 'given', level: 'card_and_contact' } as const;
      await command(byStaff, id, recordConsent, 'accepted', { body: answer });
      await command(byStaff, id, sendProposal, 'sent');
      await command(byEmployer, id, planInterview, 'interview', { body: { at: null } });
      await command(byEmployer, id, declareHire, 'hire_declared', { body: { startOn: '2027-01-04' } });
      await command(byStaff, id, recordHire, 'hired', { body: { channel: 'phone', answer: 'confirmed' } });
    }
    walking = false;
    await killer;
    t.equal(kills, ROUNDS);
    t.ok(counsellor.retries() + employer.retries() > 0, 'the person noticed the restarts');

    const hired = (await counsellor.do(listProposals, { query: { status: 'hired', limit: 100 } })).body.items.map(
      ({ id }) => id,
    );
    t.same(
      proposals.filter((id) => !hired.includes(id)),
      [],
      'every hire that was acknowledged is there',
    );
    const expected = before + proposals.length;
    const placements = async () => (await officer.do(listPlacements, { query: { limit: 100 } })).body.items;
    for (let patience = 0; patience < 300 && (await placements()).length < expected; patience += 1) await sleep(100);
    const born = await placements();
    t.equal(born.length, expected, 'each hire made one placement');
    t.equal(new Set(born.map(({ candidateId }) => candidateId)).size, born.length, 'and nobody two');
  },
);
