import type { Service } from '@passerelle/contracts';
import { notFound } from '@passerelle/kernel';
import type { WireReply } from '@passerelle/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PortalDeps } from '../deps.ts';
import { secretOf, takeCookie } from './cookie.ts';
import { requireCsrfToken } from './guard.ts';

const services: ReadonlySet<string> = new Set<Service>([
  'identity',
  'employers',
  'needs',
  'matching',
  'integration',
  'indicators',
]);
/** Bytes of a CSV import; each operation states its own limit behind this one. */
const UPLOAD_LIMIT = 21_000_000;

/** All that passes; hop-by-hop headers, cookies and a caller's own Authorization never do. */
const inward = ['content-type', 'accept', 'accept-language', 'if-match', 'idempotency-key', 'traceparent'] as const;
const outward = [
  'content-type',
  'content-disposition',
  'etag',
  'location',
  'retry-after',
  'idempotent-replayed',
] as const;

/** The service that a URL names; a path that could mean another one once normalised names none. */
export function serviceIn(url: string): Service {
  const path = url.split('?', 1)[0] ?? '';
  const [, api, service = ''] = path.split('/');
  const plain = new URL(path, 'http://portal.invalid').pathname === path && !/%2e|%2f|%5c|\\|\/\//i.test(path);
  if (!plain || api !== 'api' || !services.has(service)) throw notFound();
  return service as Service;
}

function headersFor(request: FastifyRequest, token: string | undefined): Record<string, string> {
  const headers: Record<string, string> = {
    'x-request-id': request.id,
    'x-client-address': request.ip,
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  for (const name of inward) {
    const value = request.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  return headers;
}

function answer(reply: FastifyReply, { status, headers, body }: WireReply) {
  for (const name of outward) {
    const value = headers[name];
    if (value !== undefined) reply.header(name, value);
  }
  return reply.code(status).header('cache-control', 'no-store').send(body);
}

/** `/api/<service>/…` with the token of whoever is signed in; without session, what is public answers. */
export async function registerGateway(app: FastifyInstance, { kit, sessions }: PortalDeps): Promise<void> {
  app.removeAllContentTypeParsers();
  const asBuffer = { parseAs: 'buffer' } as const;
  app.addContentTypeParser('application/json', asBuffer, (_request, body, done) => done(null, body));
  app.addContentTypeParser('text/csv', { ...asBuffer, bodyLimit: UPLOAD_LIMIT }, (_request, body, done) =>
    done(null, body),
  );

  app.route({
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/api/:service/*',
    schema: { hide: true } as object,
    onRequest: async (request) => {
      requireCsrfToken(request);
    },
    handler: async (request, reply) => {
      const service = serviceIn(request.raw.url ?? '');
      const secret = secretOf(request);
      const session = await sessions.find(secret);
      if (secret && !session) takeCookie(reply);
      const body = request.body instanceof Buffer ? { body: request.body } : {};
      const wire = await kit.transport(service, {
        method: request.method,
        url: request.raw.url ?? '',
        headers: headersFor(request, session?.token),
        ...body,
      });
      return answer(reply, wire);
    },
  });
}
