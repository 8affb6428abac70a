import helmet from '@fastify/helmet';
import { Ajv } from 'ajv';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Logger } from 'pino';
import { handleError, problem } from './problem.ts';

/** Bytes; only file uploads may ask for more, route by route. */
const BODY_LIMIT = 1_000_000;

// discriminator: of a union told apart by one field, only the faults of the chosen shape are reported.
const options = {
  allErrors: true,
  removeAdditional: false,
  useDefaults: false,
  strict: false,
  discriminator: true,
} as const;
/** A JSON body says what it means; a query string holds only text, so numbers in it are read as such. */
const bodies = new Ajv({ ...options, coerceTypes: false });
const texts = new Ajv({ ...options, coerceTypes: true });

/** Fastify as every service uses it: strict validation, problem+json, security headers, quiet logs. */
export async function createServer(logger: Logger): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: logger as never,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    requestIdHeader: 'x-request-id',
    genReqId: () => globalThis.crypto.randomUUID(),
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    forceCloseConnections: 'idle',
  });
  app.setValidatorCompiler(({ schema, httpPart }) => (httpPart === 'body' ? bodies : texts).compile(schema as object));
  app.addContentTypeParser('text/csv', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  app.setErrorHandler(handleError);
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(problem(404, 'NOT_FOUND', request.id, 'Introuvable.')),
  );
  // One line for each request: method, route (never the URL, which a person may have typed), status, time.
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      { method: request.method, route: request.routeOptions.url, status: reply.statusCode, ms: reply.elapsedTime },
      'request',
    );
    done();
  });
  await app.register(helmet, { global: true, contentSecurityPolicy: false, referrerPolicy: { policy: 'no-referrer' } });
  return app as unknown as FastifyInstance;
}
