import { dayOf } from '@passerelle/kernel';
import { addDays } from '@passerelle/referentials';
import type { RunningHouse } from '../house.ts';
import { actorsOf } from './actors.ts';
import cast from './cast.json' with { type: 'json' };
import { makeNeed, registerEmployers } from './employers.ts';
import { follow } from './follow-up.ts';
import { DEMO_PASSWORD, foundDemo } from './structure.ts';
import { hire, importCandidates, propose } from './young-people.ts';

const DAY_MS = 86_400_000;
/** The story begins so many days ago, so that a placement has passed its third month today. */
const DAYS_AGO = 130;

/**
 * Makes the demonstration by the walk's own commands, under the demo's clock: each record has its events, and
 * nothing is written into a store behind the services' back. Invented people and companies only.
 */
export async function makeDemo(house: RunningHouse, say: (line: string) => void): Promise<void> {
  const actors = actorsOf(house);
  const today = () => dayOf(house.clock.now());
  const later = async (days: number) => {
    await house.clock.advance(days * DAY_MS);
    await house.catchUp();
  };
  await house.clock.advance(-DAYS_AGO * DAY_MS - house.clock.offset());

  say('  1/5  la structure et son équipe');
  const staff = await foundDemo(actors);
  await house.settle();
  say('  2/5  les employeurs, leur vérification');
  const employers = await registerEmployers(actors, staff, today());
  await house.settle();
  say('  3/5  les besoins, leur analyse, leur ouverture');
  const needs = [];
  for (const need of cast.needs) needs.push(await makeNeed(staff, employers, need, today()));
  await house.settle();
  say('  4/5  les jeunes, les accords, les mises en relation');
  await importCandidates(house, staff, today());
  const [followed] = needs.filter(({ goal }) => goal === 'followed');
  if (!followed) throw new Error('the demo has no followed need');
  const chosen = await propose(house, actors, staff, followed, 2, 1);
  for (const proposal of chosen) await hire(house, actors, staff, followed, proposal, addDays(today(), 7));
  say('  5/5  le suivi en emploi, jusqu’à aujourd’hui');
  await later(7);
  await follow(house, actors, staff, followed, later);
  await house.clock.advance(-house.clock.offset());
  await house.catchUp();
  for (const need of needs.filter(({ goal }) => goal === 'sent')) await propose(house, actors, staff, need, 2, 1);
  await house.settle();
}

export function printSignIns(say: (line: string) => void, url: string): void {
  say(`\nDémonstration : personnes et entreprises inventées. Mot de passe commun : ${DEMO_PASSWORD}`);
  for (const { displayName, email, roles } of cast.staff)
    say(`  ${roles.join(' + ').padEnd(16)} ${email}  (${displayName})`);
  for (const { email, name } of cast.employers.slice(0, 2)) say(`  ${'employer'.padEnd(16)} ${email}  (${name})`);
  say(`  ${'jeune'.padEnd(16)} par le lien reçu : ${url}/demo/courrier\n`);
}
