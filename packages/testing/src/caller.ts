import type { BodyOf, Claims, Operation, ParamsOf, QueryOf, ReplyOf, Service } from '@passerelle/contracts';
import { newId } from '@passerelle/kernel';
import { serviceOf, type Tokens, urlOf } from '@passerelle/service-kit';
import type { FastifyInstance } from 'fastify';

export type CallerClaims<K extends Claims['kind']> = Omit<Extract<Claims, { kind: K }>, 'kind'>;

export interface CallOptions<O extends Operation> {
  readonly params?: ParamsOf<O>;
  readonly query?: QueryOf<O>;
  /** Any value: a refusal is worth a test too. */
  readonly body?: BodyOf<O> | unknown;
  /** Sent as `If-Match`. */
  readonly version?: number;
  /** Sent as `Idempotency-Key`; a fresh one when absent. */
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
export interface CallReply<O extends Operation> {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The success answer, or the problem: read `problem` when `status` is 400 or more. */
  readonly body: ReplyOf<O>;
  readonly problem: { code: string; detail?: string; errors?: { pointer: string; code: string; message: string }[] };
}

/** Somebody with a valid token, calling operations as HTTP would. */
export interface Caller {
  readonly claims: Claims | undefined;
  call<const O extends Operation>(operation: O, options?: CallOptions<O>): Promise<CallReply<O>>;
}

export function callers(tokens: Tokens, apps: ReadonlyMap<Service, FastifyInstance>) {
  const signed = new Map<string, { token: string; at: number }>();
  /** A person's token serves for some calls, as in a session; signed anew well before it ends. */
  const tokenOf = (claims: Claims, audience: string): string => {
    const key = `${audience} ${JSON.stringify(claims)}`;
    const known = signed.get(key);
    if (known && Date.now() - known.at < 20_000) return known.token;
    const token = tokens.sign(claims, audience);
    signed.set(key, { token, at: Date.now() });
    return token;
  };
  const caller = (claims: Claims | undefined): Caller => ({
    claims,
    async call(operation, { params, query, body, version, key = newId(), headers = {} } = {}) {
      const service = serviceOf(operation);
      const app = apps.get(service);
      if (!app) throw new Error(`${service} is not started in this house`);
      const csv = operation.consumes === 'text/csv';
      const reply = await app.inject({
        method: operation.method,
        url: urlOf(operation, params as object | undefined, query as object | undefined),
        headers: {
          ...(claims
            ? { authorization: `Bearer ${tokenOf(claims, claims.kind === 'service' ? service : 'passerelle')}` }
            : {}),
          ...(operation.method === 'POST' ? { 'idempotency-key': key } : {}),
          ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
          ...(body === undefined ? {} : { 'content-type': csv ? 'text/csv' : 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { payload: csv ? String(body) : JSON.stringify(body) }),
      });
      const text = reply.body;
      const answer = text && /json/.test(String(reply.headers['content-type'])) ? JSON.parse(text) : text;
      return { status: reply.statusCode, headers: reply.headers, body: answer, problem: answer };
    },
  });
  return {
    staff: (claims: Partial<CallerClaims<'structure'>> = {}) =>
      caller({ kind: 'structure', sub: newId(), structureId: newId(), roles: ['officer'], ...claims }),
    employer: (claims: Partial<CallerClaims<'employer'>> = {}) =>
      caller({ kind: 'employer', sub: newId(), employerId: newId(), rights: {}, ...claims }),
    link: (claims: Partial<CallerClaims<'link'>> & Pick<CallerClaims<'link'>, 'purpose' | 'target'>) =>
      caller({ kind: 'link', sub: newId(), structureId: newId(), confirmed: true, ...claims }),
    network: (claims: Partial<CallerClaims<'network'>> = {}) =>
      caller({ kind: 'network', sub: newId(), networkId: newId(), roles: ['network_reader'], ...claims }),
    platform: (claims: Partial<CallerClaims<'platform'>> = {}) =>
      caller({ kind: 'platform', sub: newId(), roles: ['platform_admin'], ...claims }),
    service: (name: Service, structureId: string | null) =>
      caller({ kind: 'service', sub: `service:${name}`, structureId }),
    anonymous: () => caller(undefined),
  };
}
