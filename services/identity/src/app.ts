import { identityEvents } from '@passerelle/contracts/identity/events';
import { identityOperations } from '@passerelle/contracts/identity/http';
import { defineService } from '@passerelle/service-kit';
import type { IdentityDeps } from './deps.ts';
import { mailConsumer } from './events/mail.ts';
import { createPasswords } from './passwords.ts';
import { employerUserRoutes } from './routes/employer-users.ts';
import { linkRoutes } from './routes/links.ts';
import { sessionRoutes } from './routes/sessions.ts';
import { structureRoutes } from './routes/structures.ts';
import { userRoutes } from './routes/users.ts';
import { upkeep } from './schedules.ts';
import { createCredentialStore } from './store/credentials.store.ts';
import { createLinkStore } from './store/link.store.ts';
import { createOneTimeTokenStore } from './store/one-time-token.store.ts';
import { createStructureStore } from './store/structure.store.ts';
import { createThrottleStore } from './store/throttle.store.ts';
import { createUserStore } from './store/user.store.ts';

export const identity = defineService<IdentityDeps>({
  name: 'identity',
  operations: identityOperations,
  events: identityEvents,
  open: (kit) => ({
    kit,
    structures: createStructureStore(kit),
    users: createUserStore(kit),
    links: createLinkStore(kit),
    credentials: createCredentialStore(kit),
    oneTimeTokens: createOneTimeTokenStore(kit),
    throttle: createThrottleStore(kit),
    passwords: createPasswords(),
  }),
  routes: (route, deps) => {
    structureRoutes(route, deps);
    userRoutes(route, deps);
    employerUserRoutes(route, deps);
    sessionRoutes(route, deps);
    linkRoutes(route, deps);
  },
  consumers: () => [mailConsumer],
  schedules: upkeep,
});
