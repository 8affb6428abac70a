import type { BodyOf, Operation, ParamsOf, QueryOf, ReplyOf } from '@passerelle/contracts';
import { Problem } from '@passerelle/contracts';
import { DomainError, newId } from '@passerelle/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Scope } from '../scope.ts';
import type { Tokens } from '../tokens.ts';
import { authenticate, authorise, type ScopeFor } from './access.ts';
import type { DisclosureLog } from './disclosure.ts';
import { type Idempotency, idFor } from './idempotency.ts';

/** What a handler is given: everything checked, nothing of HTTP to read. */
export interface Call<O extends Operation> {
  readonly params: ParamsOf<O>;
  readonly query: QueryOf<O>;
  readonly body: BodyOf<O>;
  readonly scope: ScopeFor<O['access']>;
  /** Version the caller saw (`If-Match`), for operations with a precondition. */
  readonly version: number;
  /** Id for what this call creates: the same when the call is repeated with the same Idempotency-Key. */
  readonly newId: string;
  /** Says whose identity the answer shows; required of operations that disclose, even when nobody is shown. */
  disclose(candidateIds: readonly string[], motive?: string): void;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}
export type Handler<O extends Operation> = (call: Call<O>) => Promise<ReplyOf<O>>;
export type Route = <const O extends Operation>(operation: O, handler: Handler<O>) => void;

export interface RouteServices {
  readonly tokens: Tokens;
  readonly idempotency: Idempotency;
  readonly disclosures: DisclosureLog;
}

declare module 'fastify' {
  interface FastifyRequest {
    scope?: Scope;
  }
}

const subjectOf = (scope: Scope | undefined): string =>
  !scope ? '' : scope.kind === 'link' ? scope.subject : scope.kind === 'system' ? scope.consumer : scope.userId;

function versionOf(request: FastifyRequest): number {
  const header = request.headers['if-match'];
  if (!header)
    throw new DomainError('VERSION.REQUIRED', 'precondition-required', 'Indiquez la version modifiée (If-Match).');
  const version = Number(/^"(\d{1,15})"$/.exec(header)?.[1]);
  if (!version) throw new DomainError('VERSION.INVALID', 'invalid', 'La version (If-Match) est illisible.');
  return version;
}

/** An anonymous or internal call is guarded by its own token or by its event id. */
const needsKey = (operation: Operation) =>
  operation.method === 'POST' && !operation.safe && typeof operation.access !== 'string';

function keyOf(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\w-]{8,100}$/.test(key))
    throw new DomainError('IDEMPOTENCY.KEY_REQUIRED', 'invalid', 'L’en-tête Idempotency-Key est obligatoire.');
  return key;
}

export function schemaOf(operation: Operation) {
  const { params, query, body, responses, summary, id } = operation;
  const [, service] = operation.path.split('/').filter(Boolean);
  return {
    operationId: id,
    summary,
    tags: [service ?? 'passerelle'],
    ...(params ? { params } : {}),
    ...(query ? { querystring: query } : {}),
    ...(body && operation.consumes === undefined ? { body } : {}),
    ...(operation.consumes ? { consumes: [operation.consumes] } : {}),
    response: { ...responses, '4xx': Problem, '5xx': Problem },
    ...(operation.access === 'public' ? { security: [] } : {}),
  };
}

/** Binds contracts to handlers. Refusals come in this order: 401, 400 shape, 403 role, 404 scope, 428/412 version, 409 state. */
export function createRoute(app: FastifyInstance, kit: RouteServices): Route {
  return (operation, handler) => {
    const status = Number(Object.keys(operation.responses)[0]);
    app.route({
      method: operation.method,
      url: operation.path,
      schema: schemaOf(operation),
      ...(operation.bodyLimit ? { bodyLimit: operation.bodyLimit } : {}),
      onRequest: async (request) => {
        const scope = authenticate(operation, kit.tokens, request);
        if (scope) request.scope = scope;
      },
      preHandler: async (request) => authorise(operation, request.scope),
      handler: async (request, reply) => {
        let disclosed: { candidateIds: readonly string[]; motive?: string } | undefined;
        const keyed = needsKey(operation) ? idFor(subjectOf(request.scope), operation.id, keyOf(request)) : undefined;
        const call = {
          params: request.params,
          query: request.query,
          body: request.body,
          scope: request.scope,
          version: operation.precondition ? versionOf(request) : 0,
          newId: keyed ?? newId(),
          disclose: (candidateIds: readonly string[], motive?: string) => {
            disclosed = { candidateIds, ...(motive ? { motive } : {}) };
          },
          request,
          reply,
        } as unknown as Call<typeof operation>;

        const earlier = keyed && (await kit.idempotency.begin(keyed, [request.params, request.body]));
        if (earlier)
          return reply
            .code(earlier.status)
            .header('idempotent-replayed', 'true')
            .serializer(JSON.stringify)
            .type('application/json')
            .send(earlier.reply);
        const body = await handler(call).catch(async (error: unknown) => {
          if (keyed && error instanceof DomainError) await kit.idempotency.abandon(keyed);
          throw error;
        });
        if (keyed) await kit.idempotency.done(keyed, status, body);
        if (operation.discloses) {
          if (!disclosed) throw new Error(`${operation.id} discloses without saying whom`);
          await kit.disclosures.record(request.scope as Scope, operation.id, disclosed.candidateIds, disclosed.motive);
        }
        const version = (body as { version?: unknown } | undefined)?.version;
        if (typeof version === 'number') reply.header('etag', `"${version}"`);
        return reply.code(status).send(body);
      },
    });
  };
}
