import type { FastifyInstance } from 'fastify';

/** Liveness touches no dependency; readiness does a real read of the store and asks the bus. */
export function registerHealth(app: FastifyInstance, ready: () => Promise<void>): void {
  app.get('/livez', { schema: { hide: true } as object, logLevel: 'warn' }, async () => ({ status: 'alive' }));
  app.get('/readyz', { schema: { hide: true } as object, logLevel: 'warn' }, async (_request, reply) => {
    try {
      await ready();
      return { status: 'ready' };
    } catch (error) {
      return reply
        .code(503)
        .header('retry-after', '5')
        .send({ status: 'unavailable', reason: (error as Error).name });
    }
  });
}
