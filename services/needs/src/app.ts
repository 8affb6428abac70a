import { needsEvents } from '@passerelle/contracts/needs/events';
import { needsOperations } from '@passerelle/contracts/needs/http';
import { defineService } from '@passerelle/service-kit';
import type { NeedsDeps } from './deps.ts';
import { createEmployerCopies } from './employer-copies.ts';
import { employersConsumer } from './events/employers.ts';
import { noticesConsumer } from './events/notices.ts';
import { placementsConsumer } from './events/placements.ts';
import { registrationsConsumer } from './events/registrations.ts';
import { openReferences } from './references.ts';
import { lifeRoutes } from './routes/life.ts';
import { readingRoutes } from './routes/reading.ts';
import { referenceRoutes } from './routes/references.ts';
import { studyRoutes } from './routes/study.ts';
import { writingRoutes } from './routes/writing.ts';
import { createEmployerCopyStore } from './store/employer-copy.store.ts';
import { createNeedStore } from './store/need.store.ts';

export const needs = defineService<NeedsDeps>({
  name: 'needs',
  operations: needsOperations,
  events: needsEvents,
  open: (kit) => ({
    kit,
    needs: createNeedStore(kit),
    employers: createEmployerCopies(kit, createEmployerCopyStore(kit)),
    references: openReferences(),
  }),
  routes: (route, deps) => {
    referenceRoutes(route, deps);
    writingRoutes(route, deps);
    readingRoutes(route, deps);
    studyRoutes(route, deps);
    lifeRoutes(route, deps);
  },
  consumers: () => [employersConsumer, registrationsConsumer, placementsConsumer, noticesConsumer],
});
