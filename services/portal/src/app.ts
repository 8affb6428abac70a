import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import { portalOperations } from '@passerelle/contracts/portal/http';
import { DomainError } from '@passerelle/kernel';
import { defineService } from '@passerelle/service-kit';
import type { PortalDeps } from './deps.ts';
import { accessConsumer } from './events/access.ts';
import { secretOf } from './gateway/cookie.ts';
import { registerGateway } from './gateway/gateway.ts';
import { requireSameOrigin } from './gateway/guard.ts';
import { createSessions } from './gateway/sessions.ts';
import { createSender } from './messages/sender.ts';
import { mergedOpenApi } from './openapi.ts';
import { registerDemoMail } from './pages/demo-mail.ts';
import { registerWeb } from './pages/web.ts';
import { messageRoutes } from './routes/messages.ts';
import { sessionRoutes } from './routes/sessions.ts';
import { createMessageStore } from './store/message.store.ts';
import { createSessionStore } from './store/session.store.ts';

/** Requests a minute from one address without a session: a whole office may sit behind it. */
const ANONYMOUS_PER_MINUTE = 600;

export const portal = defineService<PortalDeps>({
  name: 'portal',
  operations: portalOperations,
  events: [],
  open: (kit) => {
    const messages = createMessageStore(kit);
    const { PUBLIC_URL, HOST, PORT } = kit.config;
    return {
      kit,
      messages,
      sessions: createSessions(kit, createSessionStore(kit)),
      sender: createSender(kit, messages),
      publicUrl: PUBLIC_URL ?? `http://${HOST}:${PORT}`,
    };
  },
  routes: (route, deps) => {
    sessionRoutes(route, deps);
    messageRoutes(route, deps);
  },
  plugin: async (app, deps) => {
    await app.register(cookie);
    await app.register(rateLimit, {
      max: ANONYMOUS_PER_MINUTE,
      timeWindow: '1 minute',
      allowList: (request) => request.method === 'GET' || secretOf(request) !== undefined,
      errorResponseBuilder: () =>
        new DomainError('TOO_MANY', 'too-many', 'Trop de demandes : réessayez dans une minute.'),
    });
    app.addHook('onRequest', async (request) => {
      // Forms of pages that tell no referrer send `Origin: null`: the young people's pages carry a token instead.
      if (request.url.startsWith('/api/')) requireSameOrigin(request, deps.publicUrl);
    });
    let document: Promise<object> | undefined;
    app.get('/api/openapi.json', { schema: { hide: true } as object }, async () => {
      document ??= mergedOpenApi();
      return document;
    });
    registerDemoMail(app, deps);
    await app.register((gateway) => registerGateway(gateway, deps));
    await registerWeb(app);
  },
  consumers: () => [accessConsumer],
  schedules: ({ sessions, messages, sender }) => [
    { name: 'portal.messages', everyMs: 5_000, sweep: () => sender.sweep() },
    {
      name: 'portal.purge',
      everyMs: 3_600_000,
      sweep: async () => {
        await sessions.purge();
        await messages.purge();
      },
    },
  ],
  close: ({ sender }) => sender.close(),
});
