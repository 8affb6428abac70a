import createClient, { type ClientPathsWithMethod, type MethodResponse, type Middleware } from 'openapi-fetch';
import type { paths } from '../generated/api.d.ts';
import { noAnswer, problemFrom } from './problem.ts';

let csrfToken: string | null = null;
let signedOut: () => void = () => {};

/** The portal gives a token with the session; every change must carry it. */
export const setCsrfToken = (token: string | null): void => {
  csrfToken = token;
};

/** Called when a request is refused because the session is over. */
export const onSignedOut = (handler: () => void): void => {
  signedOut = handler;
};

const reads = new Set(['GET', 'HEAD']);
/** Opening a session is refused with 401 too: the form says so itself. */
const opensSession = (url: string): boolean => new URL(url).pathname.startsWith('/api/portal/session');

const headers: Middleware = {
  onRequest({ request }) {
    if (reads.has(request.method)) return;
    if (csrfToken !== null) request.headers.set('x-csrf-token', csrfToken);
    if (request.method === 'POST' && !request.headers.has('idempotency-key')) {
      request.headers.set('idempotency-key', crypto.randomUUID());
    }
  },
  onResponse({ request, response }) {
    if (response.status === 401 && !opensSession(request.url)) signedOut();
  },
  onError: ({ error }) => (error instanceof DOMException && error.name === 'AbortError' ? error : noAnswer()),
};

export const api = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });
api.use(headers);

type Methods = 'get' | 'post' | 'put' | 'patch' | 'delete';
/** What an operation answers: `Reply<'get', '/api/portal/session'>`. */
export type Reply<M extends Methods, P extends ClientPathsWithMethod<typeof api, M>> = MethodResponse<typeof api, M, P>;

type Answer<D> = Promise<{ data?: D; error?: unknown; response: Response }>;

/** Data of a success with the record's version, which the next change gives back by `ifMatch`; or `ApiProblem`. */
export async function askVersioned<D>(request: Answer<D>): Promise<{ data: D; etag: string | null }> {
  const { data, error, response } = await request;
  if (!response.ok) throw problemFrom(error, response);
  return { data: data as D, etag: response.headers.get('etag') };
}

/** Data of a success, or throws `ApiProblem`. */
export const ask = async <D>(request: Answer<D>): Promise<D> => (await askVersioned(request)).data;

export const ifMatch = (etag: string) => ({ 'if-match': etag });
/** The version that was read, for records whose view carries it. */
export const ifVersion = (version: number) => ifMatch(`"${version}"`);
export const idempotent = (key: string) => ({ 'idempotency-key': key });
