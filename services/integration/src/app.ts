import { integrationEvents } from '@passerelle/contracts/integration/events';
import { integrationOperations } from '@passerelle/contracts/integration/http';
import { defineService } from '@passerelle/service-kit';
import type { IntegrationDeps } from './deps.ts';
import { alarms } from './events/alarms.ts';
import { calendar } from './events/calendar.ts';
import { hires } from './events/hires.ts';
import { messages } from './events/messages.ts';
import { checkinRoutes } from './routes/checkins.ts';
import { interventionRoutes } from './routes/interventions.ts';
import { placementRoutes } from './routes/placements.ts';
import { schedules } from './schedules.ts';
import { createCheckinStore } from './store/checkin.store.ts';
import { createInterventionStore } from './store/intervention.store.ts';
import { createPlacementStore } from './store/placement.store.ts';
import { createVisitStore } from './store/visit.store.ts';

export const integration = defineService<IntegrationDeps>({
  name: 'integration',
  operations: integrationOperations,
  events: integrationEvents,
  open: (kit) => ({
    kit,
    placements: createPlacementStore(kit),
    checkins: createCheckinStore(kit),
    interventions: createInterventionStore(kit),
    visits: createVisitStore(kit),
  }),
  routes: (route, deps) => {
    placementRoutes(route, deps);
    checkinRoutes(route, deps);
    interventionRoutes(route, deps);
  },
  consumers: () => [hires, calendar, alarms, messages],
  schedules,
});
