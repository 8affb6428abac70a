import type { BodyOf, Operation, ParamsOf, QueryOf, ReplyOf, Service } from '@passerelle/contracts';
import { DomainError } from '@passerelle/kernel';
import type { FastifyInstance } from 'fastify';
import { Agent, request } from 'undici';
import { fromProblem } from './http/problem.ts';
import type { Tokens } from './tokens.ts';

export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body?: string | Buffer;
}
export interface WireReply {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}
/** How a service is reached: its Fastify instance in memory, or HTTP. Wiring chooses; nobody asks. */
export type Transport = (service: Service, request: WireRequest) => Promise<WireReply>;

const unavailable = (service: Service) =>
  new DomainError(
    'SERVICE.UNAVAILABLE',
    'unavailable',
    `Le service ${service} ne répond pas : réessayez dans quelques secondes.`,
  );

export function memoryTransport(apps: ReadonlyMap<Service, FastifyInstance>): Transport {
  return async (service, { method, url, headers, body }) => {
    const app = apps.get(service);
    if (!app) throw unavailable(service);
    const reply = await app.inject({
      method: method as 'GET',
      url,
      headers,
      ...(body === undefined ? {} : { payload: body }),
    });
    return { status: reply.statusCode, headers: reply.headers as WireReply['headers'], body: reply.rawPayload };
  };
}

/** Milliseconds; a caller would rather be told than wait. */
const TIMEOUT_MS = 15_000;

export function httpTransport(urls: Readonly<Partial<Record<Service, string>>>): Transport {
  const agent = new Agent({ connections: 64, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS });
  return async (service, { method, url, headers, body }) => {
    const base = urls[service];
    if (!base) throw unavailable(service);
    try {
      const reply = await request(base + url, {
        method: method as 'GET',
        headers,
        ...(body === undefined ? {} : { body }),
        dispatcher: agent,
      });
      return { status: reply.statusCode, headers: reply.headers, body: Buffer.from(await reply.body.arrayBuffer()) };
    } catch (error) {
      if (error instanceof DomainError) throw error;
      throw unavailable(service);
    }
  };
}

export interface CallInput<O extends Operation> {
  readonly params?: ParamsOf<O>;
  readonly query?: QueryOf<O>;
  readonly body?: BodyOf<O>;
}
/** Calls an internal operation of another service within one structure (null: the network's own data). */
export interface ServiceClient {
  call<const O extends Operation>(
    operation: O,
    input: CallInput<O>,
    within: { readonly structureId: string | null; readonly act?: string },
  ): Promise<ReplyOf<O>>;
}

export function urlOf(operation: Operation, params: object | undefined, query: object | undefined): string {
  const path = operation.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String((params as Record<string, unknown> | undefined)?.[name])),
  );
  const search = new URLSearchParams(
    Object.entries(query ?? {})
      .filter(([, value]) => value !== undefined)
      .map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return search ? `${path}?${search}` : path;
}

export const serviceOf = (operation: Operation): Service => operation.id.slice(0, operation.id.indexOf('.')) as Service;

export function createClient(self: Service, tokens: Tokens, transport: Transport): ServiceClient {
  return {
    async call(operation, input, { structureId, act }) {
      const service = serviceOf(operation);
      const token = tokens.sign(
        { kind: 'service', sub: `service:${self}`, structureId, ...(act ? { act } : {}) },
        service,
      );
      const reply = await transport(service, {
        method: operation.method,
        url: urlOf(operation, input.params as object | undefined, input.query as object | undefined),
        headers: {
          authorization: `Bearer ${token}`,
          ...(input.body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
      });
      const body: unknown = reply.body.length ? JSON.parse(reply.body.toString('utf8')) : undefined;
      if (reply.status >= 400) throw fromProblem(reply.status, body);
      return body as ReplyOf<typeof operation>;
    },
  };
}
