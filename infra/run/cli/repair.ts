import { readModelCollections } from '@passerelle/indicators';
import { rebuildIndex } from '@passerelle/matching';
import { openLog, type RunningService, rebuild, replayDeadLetters } from '@passerelle/service-kit';
import type { RunningHouse } from '../house.ts';

/** Remakes the index of candidates from the store. */
export const reindex = (house: RunningHouse): Promise<number> => {
  const { deps } = house.services.get('matching') as RunningService;
  return rebuildIndex(deps as Parameters<typeof rebuildIndex>[0]);
};

/** Empties the figures and replays every event of every log through the same handlers. */
export async function rebuildIndicators(house: RunningHouse): Promise<number> {
  const { consumers } = house.services.get('indicators') as RunningService;
  let events = 0;
  for (const consumer of consumers.filter(({ name }) => !name.endsWith('.revocations'))) {
    const logOf = (service: RunningService['name']) =>
      openLog((house.services.get(service) as RunningService).kit.connection, service);
    events += (await rebuild({ consumer, logOf, collections: readModelCollections })).events;
  }
  return events;
}

export async function replayAll(house: RunningHouse): Promise<{ done: number; left: number }> {
  const total = { done: 0, left: 0 };
  for (const { consumers } of house.services.values())
    for (const consumer of consumers) {
      const { handled, failed } = await replayDeadLetters(consumer);
      total.done += handled;
      total.left += failed;
    }
  return total;
}
