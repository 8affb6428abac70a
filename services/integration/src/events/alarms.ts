import { checkinDone } from '@passerelle/contracts/integration/events';
import { consumer, on } from '@passerelle/service-kit';
import type { IntegrationDeps } from '../deps.ts';
import { isAlarming, isUrgent } from '../domain/checkin.ts';
import { raise } from '../domain/intervention.ts';

/** A red answer, or a danger told in any answer, raises an intervention, which takes the id of the event. */
export const alarms = consumer<IntegrationDeps>('integration.alarms', [
  on(checkinDone, async (event, { checkins, interventions, kit, scope }) => {
    const checkin = await checkins.get(scope, event.subject);
    if (checkin.status !== 'done' || !isAlarming(checkin.answer)) return;
    const { topics, note } = checkin.answer;
    const alarm = {
      id: event.id,
      raisedBy: checkin.audience,
      urgent: isUrgent(topics),
      topics,
      message: note,
      confidential: checkin.audience === 'youth',
    };
    const { state, events } = raise({ ...checkin, id: checkin.placementId }, alarm, kit.clock.now());
    await interventions.insert(scope, state, events);
  }),
]);
