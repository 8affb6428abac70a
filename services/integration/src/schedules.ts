import { type AggregateStore, type Schedule, type Stored, scheduled, systemScope } from '@passerelle/service-kit';
import type { IntegrationDeps } from './deps.ts';
import { fallDue, fallOverdue } from './domain/checkin.ts';
import { breach, openInterventions } from './domain/intervention.ts';
import type { Decision } from './domain/job.ts';
import { leaveTrialToOfficer, type Placement, passTrial } from './domain/placement.ts';

const EVERY_MS = 30_000;

/** Work whose moment is the record's own `dueAt`. */
function atDueTime<State extends { id: string; structureId: string; dueAt?: Date }>(
  name: string,
  store: AggregateStore<State>,
  decide: (record: Stored<State>, now: Date) => Decision<State> | Promise<Decision<State>>,
): Schedule {
  return scheduled({
    name,
    everyMs: EVERY_MS,
    findDue: async (now, limit) => {
      const found = await store.find(systemScope(null, name), { dueAt: { $lte: now } }, { sort: { dueAt: 1 }, limit });
      return found.map((record) => ({ id: record.id, dueAt: record.dueAt as Date, record }));
    },
    run: async ({ record }, now) => {
      const { state, events } = await decide(record, now);
      await store.save(systemScope(record.structureId, name), record, state, events);
    },
  });
}

export const schedules = ({ placements, checkins, interventions }: IntegrationDeps): Schedule[] => [
  atDueTime('integration.checkins', checkins, (checkin) =>
    checkin.status === 'planned' ? fallDue(checkin) : fallOverdue(checkin),
  ),
  atDueTime('integration.late_interventions', interventions, breach),
  atDueTime('integration.trials', placements, async (placement: Stored<Placement>, now) => {
    const troubled = await interventions.count(systemScope(placement.structureId, 'integration.trials'), {
      placementId: placement.id,
      status: { $in: openInterventions },
    });
    return troubled ? leaveTrialToOfficer(placement) : passTrial(placement, now);
  }),
];
