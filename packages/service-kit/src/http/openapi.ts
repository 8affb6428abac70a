import swagger from '@fastify/swagger';
import type { Operation } from '@passerelle/contracts';
import Fastify, { type FastifyInstance } from 'fastify';
import { schemaOf } from './route.ts';

/** OpenAPI 3.1 of one service, from the same contracts that validate its requests. */
export async function registerOpenApi(app: FastifyInstance, title: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title, version: '1.0.0' },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-passerelle' } },
      },
      security: [{ session: [] }],
    },
  });
}

/** One document for the operations of any number of services: what people may call, nothing internal. */
export async function openApiOf(operations: readonly Operation[], title: string): Promise<object> {
  const app: FastifyInstance = Fastify();
  // Nothing is asked of these routes: only their description is read.
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => JSON.stringify);
  await registerOpenApi(app, title);
  await app.register(async (scope) => {
    for (const operation of operations) {
      if (operation.access === 'service') continue;
      const { method, path: url } = operation;
      scope.route({ method, url, schema: schemaOf(operation), handler: async () => undefined });
    }
  });
  await app.ready();
  const document = app.swagger();
  await app.close();
  return document;
}
