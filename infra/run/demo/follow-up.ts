import {
  acknowledgeIntervention,
  answerCheckin,
  answerLinkedCheckin,
  closeIntervention,
  getPlacement,
  listPlacements,
  logVisit,
  noteAction,
  passTrial,
  resolveIntervention,
  startPlacement,
  sustainPlacement,
} from '@passerelle/contracts/integration/http';
import { dayOf } from '@passerelle/kernel';
import type { RunningHouse } from '../house.ts';
import type { Actors } from './actors.ts';
import type { DemoNeed } from './employers.ts';
import type { Staff } from './structure.ts';

type Placement = { readonly id: string; readonly candidateId: string };

/** Everybody answers what is due, in green; the first answer of the second young person is red. */
async function answerDue(actors: Actors, staff: Staff, need: DemoNeed, placement: Placement, unhappy: boolean) {
  const { checkins } = await staff.officer(getPlacement, { params: { id: placement.id } });
  let red = unhappy;
  for (const { id, version, status, audience } of checkins) {
    if (status !== 'due' && status !== 'overdue') continue;
    if (audience === 'employer') {
      await need.employer.act(answerCheckin, { params: { id }, version, body: { mood: 'green', topics: [] } });
      continue;
    }
    const young = actors.as(
      actors.link({ purpose: 'checkin', target: id, structureId: staff.structureId, sub: placement.candidateId }),
    );
    await young(answerLinkedCheckin, {
      version,
      body: red ? { mood: 'red', topics: ['hours'] } : { mood: 'green', topics: [] },
    });
    red = false;
  }
}

/** The officer acknowledges, acts, resolves, closes. */
async function settleInterventions(house: RunningHouse, staff: Staff, placement: Placement) {
  await house.settle();
  const { interventions } = await staff.officer(getPlacement, { params: { id: placement.id } });
  for (const { id, version, status } of interventions) {
    if (status !== 'raised') continue;
    const params = { id };
    const taken = await staff.officer(acknowledgeIntervention, { params, version });
    const worked = await staff.officer(noteAction, {
      params,
      version: taken.version,
      body: { note: 'Point avec le jeune puis avec le tuteur : horaires revus.' },
    });
    const resolved = await staff.officer(resolveIntervention, { params, version: worked.version });
    await staff.officer(closeIntervention, {
      params,
      version: resolved.version,
      body: { outcome: 'hours_or_tasks_changed' },
    });
  }
}

/** From the first day to past the third month, two young people in the same shop. */
export async function follow(
  house: RunningHouse,
  actors: Actors,
  staff: Staff,
  need: DemoNeed,
  later: (days: number) => Promise<void>,
): Promise<void> {
  const { items: placements } = await staff.officer(listPlacements);
  const today = dayOf(house.clock.now());
  for (const { id, version } of placements)
    await staff.officer(startPlacement, { params: { id }, version, body: { startsOn: today } });
  for (const days of [3, 7, 20, 30, 35]) {
    await later(days);
    for (const [index, placement] of placements.entries()) {
      await answerDue(actors, staff, need, placement, index === 1 && days === 3);
      await settleInterventions(house, staff, placement);
    }
  }
  const [first] = placements;
  if (!first) throw new Error('no placement was born');
  const params = { id: first.id };
  await staff.officer(logVisit, {
    params,
    body: {
      doneOn: dayOf(house.clock.now()),
      channel: 'on_site',
      met: ['youth', 'tutor'],
      welcome: 'green',
      tasks: 'green',
      atmosphere: 'green',
    },
  });
  const started = await staff.officer(getPlacement, { params });
  const confirmed =
    started.status === 'started' ? await staff.officer(passTrial, { params, version: started.version }) : started;
  await staff.officer(sustainPlacement, {
    params,
    version: confirmed.version,
    body: { milestone: '3m', source: 'employer' },
  });
}
