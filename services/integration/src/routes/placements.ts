import {
  cancelPlacement,
  correctTrial,
  endPlacement,
  getPlacement,
  listIntegrationWork,
  listPlacements,
  logVisit,
  passTrial,
  recordSituation,
  startPlacement,
  sustainPlacement,
} from '@passerelle/contracts/integration/http';
import { DomainError, dayOf } from '@passerelle/kernel';
import { addDays } from '@passerelle/referentials';
import type { Route, Scope, Stored } from '@passerelle/service-kit';
import type { IntegrationDeps } from '../deps.ts';
import { openInterventions } from '../domain/intervention.ts';
import type { Decision } from '../domain/job.ts';
import * as rules from '../domain/placement.ts';
import { logVisit as visit } from '../domain/visit.ts';
import { checkinView, interventionView, placementView, visitView } from './views.ts';

/** Days before its start from which a placement waits in the queue. */
const STARTS_SOON_DAYS = 7;

/** A tutor answers and asks for help; the contract is the business of those who recruit. */
export function refuseTutor(scope: Scope, establishmentId: string): void {
  if (scope.kind === 'employer' && scope.rights[establishmentId] === 'tutor')
    throw new DomainError('FORBIDDEN', 'forbidden', 'Demandez à un responsable du recrutement de votre établissement.');
}

export const placementRoutes = (route: Route, deps: IntegrationDeps) => {
  const { placements, checkins, interventions, visits, kit } = deps;
  const change = async (
    { params, scope, version }: { params: { id: string }; scope: Scope; version: number },
    decide: (placement: Stored<rules.Placement>, now: Date) => Decision<rules.Placement>,
  ) => {
    const placement = await placements.getVersion(scope, params.id, version);
    refuseTutor(scope, placement.establishmentId);
    const { state, events } = decide(placement, kit.clock.now());
    return placementView(scope, await placements.save(scope, placement, state, events));
  };

  route(listPlacements, async ({ scope, query: { status, ...page } }) => {
    const order = { field: 'startsOn', direction: -1 } as const;
    const { items, next } = await placements.page(scope, status ? { status } : {}, order, page);
    return { items: items.map((placement) => placementView(scope, placement)), next };
  });
  route(getPlacement, async ({ scope, params }) => {
    const placement = await placements.get(scope, params.id);
    const of = { placementId: placement.id };
    return {
      ...placementView(scope, placement),
      checkins: (await checkins.find(scope, of, { sort: { dueOn: 1, _id: 1 } })).map((each) =>
        checkinView(scope, each),
      ),
      interventions: (await interventions.find(scope, of, { sort: { raisedAt: 1 } })).map((each) =>
        interventionView(scope, each),
      ),
      visits: (await visits.find(scope, of, { sort: { doneOn: -1 } })).map(visitView),
    };
  });
  route(startPlacement, (call) => change(call, (it, now) => rules.start(it, call.body.startsOn, now)));
  route(cancelPlacement, (call) => change(call, (it) => rules.cancel(it, call.body.reason)));
  route(correctTrial, (call) => change(call, (it) => rules.correctTrial(it, call.body.trialEndsOn)));
  route(passTrial, (call) => change(call, rules.passTrial));
  route(sustainPlacement, (call) =>
    change(call, (it, now) => rules.sustain(it, call.body.milestone, call.body.source, now)),
  );
  route(recordSituation, (call) =>
    change(call, (it, now) => rules.recordSituation(it, call.body.milestone, call.body.situation, now)),
  );
  route(endPlacement, (call) => change(call, (it, now) => rules.end(it, call.body.endedOn, call.body.reason, now)));
  route(logVisit, async ({ scope, params, body, newId }) => {
    const placement = await placements.get(scope, params.id);
    const { state, events } = visit(placement, body, { id: newId, by: scope.userId, now: kit.clock.now() });
    const { id, version } = await visits.insert(scope, state, events);
    return { id, version };
  });
  route(listIntegrationWork, async ({ scope }) => {
    const now = kit.clock.now();
    const soon = { status: 'planned', startsOn: { $lte: addDays(dayOf(now), STARTS_SOON_DAYS) } };
    const waiting = { status: { $in: ['due', 'overdue'] } };
    const open = { status: { $in: openInterventions } };
    return {
      at: now.toISOString(),
      toStart: (await placements.find(scope, soon, { sort: { startsOn: 1 } })).map((it) => placementView(scope, it)),
      checkins: (await checkins.find(scope, waiting, { sort: { dueOn: 1 } })).map((it) => checkinView(scope, it)),
      interventions: (await interventions.find(scope, open, { sort: { acknowledgeBy: 1 } })).map((it) =>
        interventionView(scope, it),
      ),
    };
  });
};
