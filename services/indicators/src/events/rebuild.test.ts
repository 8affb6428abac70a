import type { CloudEvent } from '@passerelle/contracts';
import { readFigures } from '@passerelle/contracts/indicators/http';
import {
  checkinDone,
  checkinDue,
  checkinOverdue,
  interventionAcknowledged,
  interventionRaised,
  interventionSlaBreached,
  placementPlanned,
  placementStarted,
  placementTrialPassed,
} from '@passerelle/contracts/integration/events';
import { proposalAccepted, proposalConsentAsked, proposalSuggested } from '@passerelle/contracts/matching/events';
import { needOnHold, needOpened, needSubmitted } from '@passerelle/contracts/needs/events';
import { newId } from '@passerelle/kernel';
import { createConsumer, openLog, rebuild } from '@passerelle/service-kit';
import { startHouse, type TestHouse } from '@passerelle/testing';
import fc from 'fast-check';
import t from 'tap';
import { indicators } from '../app.ts';
import type { IndicatorsDeps } from '../deps.ts';
import { readModelCollections } from '../store/read-model.ts';
import { tale } from '../testing/world.ts';
import { figuresConsumer } from './figures.ts';

const structureId = newId();
const checkin = { milestone: 'day_8', audience: 'youth' };
const help = { raisedBy: 'youth', urgent: false, withinDelay: null };

async function story(house: TestHouse): Promise<CloudEvent[]> {
  const { tell } = tale(house, structureId);
  const days = async (events: readonly (() => Promise<CloudEvent>)[]) => {
    const told: CloudEvent[] = [];
    for (const each of events) {
      told.push(await each());
      house.clock.advanceDays(1);
    }
    return told;
  };
  return days([
    () => tell(needSubmitted, 'draft', 'submitted'),
    () => tell(needOpened, 'formalising', 'open'),
    () => tell(needOnHold, 'open', 'on_hold'),
    () => tell(needOpened, 'on_hold', 'open'),
    () => tell(proposalSuggested, null, 'suggested'),
    () => tell(proposalConsentAsked, 'suggested', 'consent_asked'),
    () => tell(proposalAccepted, 'consent_asked', 'accepted'),
    () => tell(placementPlanned, null, 'planned'),
    () => tell(placementStarted, 'planned', 'started'),
    () => tell(checkinDue, 'planned', 'due', checkin),
    () => tell(checkinOverdue, 'due', 'overdue', checkin),
    () => tell(interventionRaised, null, 'raised', help),
    () => tell(interventionSlaBreached, 'raised', 'raised', help),
    () => tell(interventionAcknowledged, 'raised', 'acknowledged', { ...help, withinDelay: false }),
    () => tell(checkinDone, 'overdue', 'done', { ...checkin, level: 'green' }),
    () => tell(placementTrialPassed, 'started', 'confirmed'),
  ]);
}

async function told(t: Parameters<typeof startHouse>[0]) {
  const house = await startHouse(t, [indicators]);
  const running = house.services.get('indicators');
  if (!running) throw new Error('indicators are not started');
  const { connection } = running.kit;
  const events = await story(house);
  await house.drain();
  const manager = house.staff({ structureId, roles: ['manager'] });
  return {
    house,
    events,
    connection,
    deps: running.deps as IndicatorsDeps,
    logger: running.kit.logger,
    figures: async () => (await manager.call(readFigures, { query: { by: 'month' } })).body.items,
    empty: async () => {
      for (const name of readModelCollections) await connection.collection(name).deleteMany({});
    },
  };
}

t.test('rebuilt from the logs, the figures are the same', async (t) => {
  const { house, connection, deps, logger, figures, empty } = await told(t);
  const before = await figures();
  t.equal(before.find(({ id }) => id === 'needs_opened')?.value, 1, 'opened twice, counted once');
  await empty();
  t.equal((await figures()).find(({ id }) => id === 'needs')?.value, 0);
  const result = await rebuild({
    consumer: createConsumer({ consumer: figuresConsumer, connection, deps, logger }),
    logOf: (service) =>
      openLog(connection.useDb(connection.name.replace(/indicators$/, service), { useCache: true }), service),
    collections: readModelCollections,
  });
  t.same(result, { events: 16, givenUp: 0 });
  t.same(await figures(), before);
  await house.drain();
  t.same(await figures(), before, 'what the bus delivers again changes nothing');
});

t.test('in any order, with any event delivered again, the figures are the same', async (t) => {
  const { events, deps, figures, empty } = await told(t);
  const expected = await figures();
  const deliveries = fc
    .tuple(
      fc.shuffledSubarray(events, { minLength: events.length }),
      fc.array(fc.constantFrom(...events), { maxLength: 8 }),
    )
    .map(([order, again]) => [...again, ...order, ...again]);
  await fc.assert(
    fc.asyncProperty(deliveries, async (order) => {
      await empty();
      for (const event of order) await deps.rows.apply(event);
      t.same(await figures(), expected);
    }),
    { numRuns: 15 },
  );
});
