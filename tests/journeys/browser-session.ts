import { setTimeout as sleep } from 'node:timers/promises';
import type { BodyOf, Operation, ParamsOf, QueryOf, ReplyOf } from '@passerelle/contracts';
import { newId } from '@passerelle/kernel';
import { urlOf } from '@passerelle/service-kit';

export interface Step<O extends Operation> {
  readonly params?: ParamsOf<O>;
  readonly query?: QueryOf<O>;
  readonly body?: BodyOf<O>;
  readonly version?: number;
}
export interface Answer<O extends Operation> {
  readonly status: number;
  readonly body: ReplyOf<O>;
  readonly problem: { readonly code?: string };
}
/** A person at the portal: a cookie, the token that only our own pages can read, one key for each thing done. */
export interface BrowserSession {
  do<const O extends Operation>(operation: O, step?: Step<O>): Promise<Answer<O>>;
  /** Follows the person through a restart: the same request again, with the same key, until somebody answers. */
  readonly retries: () => number;
}

const PATIENCE_MS = 60_000;

export async function signIn(url: string, email: string, password: string): Promise<BrowserSession> {
  const headers: Record<string, string> = { origin: url };
  let cookie = '';
  let retries = 0;
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        const reply = await fetch(url + path, init);
        const { status } = reply;
        // 409 IDEMPOTENCY.RUNNING: the process died at it; 503: it is not up again yet.
        if (status !== 503 && !(status === 409 && (await reply.clone().text()).includes('IDEMPOTENCY.RUNNING')))
          return reply;
      } catch (error) {
        if (Date.now() > until) throw error;
      }
      if (Date.now() > until) throw new Error(`${path}: nobody answered in time`);
      retries += 1;
      await sleep(100);
    }
  };
  const opened = await send('/api/portal/session/by-password', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': newId() },
    body: JSON.stringify({ email, password }),
  });
  if (!opened.ok) throw new Error(`${email}: ${opened.status} ${await opened.text()}`);
  cookie = opened.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');

  headers['x-csrf-token'] = ((await opened.json()) as { csrfToken: string }).csrfToken;

  return {
    retries: () => retries,
    async do(operation, { params, query, body, version } = {}) {
      const csv = operation.consumes === 'text/csv';
      const reply = await send(urlOf(operation, params as object | undefined, query as object | undefined), {
        method: operation.method,
        headers: {
          ...headers,
          cookie,
          ...(operation.method === 'POST' ? { 'idempotency-key': newId() } : {}),
          ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
          ...(body === undefined ? {} : { 'content-type': csv ? 'text/csv' : 'application/json' }),
        },
        ...(body === undefined ? {} : { body: csv ? String(body) : JSON.stringify(body) }),
      });
      const text = await reply.text();
      const answer = text ? JSON.parse(text) : undefined;
      return { status: reply.status, body: answer, problem: answer ?? {} };
    },
  };
}
