import type { CloudEvent } from '@passerelle/contracts';
import { placementEnded, placementStarted } from '@passerelle/contracts/integration/events';
import { alreadySeen, consumer, type Handling, on } from '@passerelle/service-kit';
import type { NeedsDeps } from '../deps.ts';
import type { Change, Need } from '../domain/need.ts';
import * as posts from '../domain/posts.ts';

async function onNeed(
  event: CloudEvent,
  needId: string,
  { needs, scope }: Handling<NeedsDeps>,
  rule: (need: Need) => Change,
): Promise<void> {
  const need = await needs.get(scope, needId);
  if (alreadySeen(need, event)) return;
  const { state, events } = rule(need);
  await needs.save(scope, need, state, events, event);
}

/** Placements started against the posts fill a need; one that ends in trial gives its post back. */
export const placementsConsumer = consumer<NeedsDeps>('needs.placements', [
  on(placementStarted, (event, deps: Handling<NeedsDeps>) =>
    onNeed(event, event.data.needId, deps, (need) => posts.placementStarted(need, event.subject, deps.kit.clock.now())),
  ),
  on(placementEnded, (event, deps: Handling<NeedsDeps>) =>
    onNeed(event, event.data.needId, deps, (need) =>
      posts.placementEnded(need, event.subject, event.data.reason, deps.kit.clock.now()),
    ),
  ),
]);
