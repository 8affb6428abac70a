import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** The portal's content policy, so that a page which needs more fails here. */
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export const password = 'une phrase facile à retenir';
export const linkToken = 'jeton-de-connexion-0001-abcdefghijklmnopqrs';

const session = {
  user: { id: 'user-1', email: 'claire.martin@ml.example', displayName: 'Claire Martin' },
  roles: ['officer', 'counsellor'],
  organisation: { id: 'structure-1', name: 'Mission Locale du Val d’Orge' },
  employerId: null,
  pendingEstablishmentIds: [],
  today: '2026-03-27',
  demo: true,
  csrfToken: 'csrf-1',
};

export interface Call {
  readonly operation: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Record<string, string>;
}

/** Files of the built shell and the few answers of the portal that its arrival needs. */
export async function startMockPortal(folder: string) {
  const calls: Call[] = [];
  let signedIn = false;

  const problem = (response: ServerResponse, status: number, code: string, title: string, errors?: unknown) =>
    json(response, status, { type: 'about:blank', title, status, code, requestId: 'req-42', errors }, 'problem+json');

  const answers: Record<string, (response: ServerResponse, body: Call['body']) => void> = {
    'GET /api/portal/session': (response) =>
      signedIn ? json(response, 200, session) : problem(response, 401, 'SESSION.NONE', 'Session absente'),
    'DELETE /api/portal/session': (response) => {
      signedIn = false;
      response.writeHead(204).end();
    },
    'POST /api/portal/session/link': (response, body) =>
      body.email?.endsWith('@refuse.example')
        ? problem(response, 400, 'REQUEST.INVALID', 'Adresse refusée', [
            { pointer: '/email', code: 'domain', message: 'Ce domaine ne reçoit pas de courrier.' },
          ])
        : json(response, 202, {}),
    'POST /api/portal/session/by-link': (response, body) => open(response, body.token === linkToken),
    'POST /api/portal/session/by-password': (response, body) => open(response, body.password === password),
    'POST /api/portal/session/password-reset': (response) => json(response, 202, {}),
    'POST /api/portal/session/password': (response) => response.writeHead(204).end(),
    'POST /api/portal/session/invitation': (response) =>
      json(response, 200, {
        email: 'nouvelle@ml.example',
        displayName: 'Inès Besnard',
        organisationName: 'Mission Locale du Val d’Orge',
        roles: ['officer'],
        expiresAt: '2026-04-03T10:00:00Z',
      }),
    'POST /api/portal/session/by-invitation': (response) => open(response, true),
  };

  function open(response: ServerResponse, right: boolean): void {
    signedIn = right;
    if (right) json(response, 200, session);
    else problem(response, 401, 'SESSION.REFUSED', 'Adresse ou mot de passe inconnus');
  }

  const server = createServer((request, response) => void handle(request, response));

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://portal.invalid').pathname;
    response.setHeader('content-security-policy', policy);
    if (!path.startsWith('/api/')) return file(response, path);
    const operation = `${request.method} ${path}`;
    const text = await read(request);
    const body = text === '' ? {} : JSON.parse(text);
    calls.push({ operation, headers: request.headers, body });
    const answer = answers[operation];
    if (answer) answer(response, body);
    else problem(response, 404, 'NOT_FOUND', 'Introuvable');
  }

  async function file(response: ServerResponse, path: string): Promise<void> {
    const name = extname(path) === '' ? '/index.html' : path;
    try {
      const content = await readFile(join(folder, name));
      response.writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    /** As when the session is ended elsewhere. */
    endSession: () => {
      signedIn = false;
    },
    signIn: () => {
      signedIn = true;
    },
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

function json(response: ServerResponse, status: number, body: unknown, kind = 'json'): void {
  response.writeHead(status, { 'content-type': `application/${kind}` }).end(JSON.stringify(body));
}

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
