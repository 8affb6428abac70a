import { employersEvents } from '@passerelle/contracts/employers/events';
import { employersOperations } from '@passerelle/contracts/employers/http';
import { communes } from '@passerelle/referentials';
import { defineService } from '@passerelle/service-kit';
import type { EmployersDeps } from './deps.ts';
import { accessConsumer } from './events/access.ts';
import { noticesConsumer } from './events/notices.ts';
import { registrationPurge } from './retention.ts';
import { employerRoutes } from './routes/employer.ts';
import { establishmentRoutes } from './routes/establishment.ts';
import { registrationRoutes } from './routes/registration.ts';
import { createEmployerStore } from './store/employer.store.ts';
import { createRegistrationStore } from './store/registration.store.ts';

export const employers = defineService<EmployersDeps>({
  name: 'employers',
  operations: employersOperations,
  events: employersEvents,
  open: (kit) => ({
    kit,
    employers: createEmployerStore(kit),
    registrations: createRegistrationStore(kit),
    communeName: (code) => communes().byCode(code)?.name ?? null,
  }),
  routes: (route, deps) => {
    registrationRoutes(route, deps);
    employerRoutes(route, deps);
    establishmentRoutes(route, deps);
  },
  consumers: () => [accessConsumer, noticesConsumer],
  schedules: (deps) => [registrationPurge(deps)],
});
