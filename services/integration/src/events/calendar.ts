import type { CloudEvent } from '@passerelle/contracts';
import {
  placementCancelled,
  placementEnded,
  placementPlanned,
  placementStarted,
  placementTrialCorrected,
} from '@passerelle/contracts/integration/events';
import { consumer, type Handling, on } from '@passerelle/service-kit';
import type { IntegrationDeps } from '../deps.ts';
import { reconcile } from '../domain/calendar.ts';

/**
 * The check-ins follow the placement as it stands now, not as the event tells it: played twice or late, it comes to
 * the same calendar.
 */
async function followPlacement(event: CloudEvent, deps: Handling<IntegrationDeps>): Promise<void> {
  const { placements, checkins, scope } = deps;
  const placement = await placements.get(scope, event.subject);
  const known = await checkins.find(scope, { placementId: placement.id });
  for (const { from, decision } of reconcile(placement, known)) {
    const stored = from && known.find(({ id }) => id === from.id);
    if (stored) await checkins.save(scope, stored, decision.state, decision.events);
    else await checkins.insert(scope, decision.state, decision.events);
  }
}

export const calendar = consumer<IntegrationDeps>('integration.calendar', [
  on(placementPlanned, followPlacement),
  on(placementStarted, followPlacement),
  on(placementTrialCorrected, followPlacement),
  on(placementCancelled, followPlacement),
  on(placementEnded, followPlacement),
]);
