import { deactivateUser, foundStructure, inviteUser, listUsers, me } from '@passerelle/contracts/identity/http';
import { identity } from '@passerelle/identity';
import { portal } from '@passerelle/portal';
import { startHouse } from '@passerelle/testing';
import t, { type Test } from 'tap';

const publicUrl = 'http://127.0.0.1:3000';
const password = 'trois chevaux verts nagent';
const founding = {
  name: 'Mission Locale du Val d’Ille',
  territory: ['35238'],
  contact: { phone: null, email: 'accueil@structure.example' },
  manager: { email: 'responsable@structure.example', displayName: 'Dominique Martin' },
};

/** A browser at the portal's door: keeps its cookie, sends the session's token with each change. */
function browserOf(app: Awaited<ReturnType<typeof openHouse>>['app']) {
  let cookie = '';
  let csrf = '';
  return {
    get cookie() {
      return cookie;
    },
    async send(
      method: 'GET' | 'POST' | 'PUT' | 'DELETE',
      url: string,
      body?: unknown,
      headers: Record<string, string> = {},
    ) {
      const reply = await app.inject({
        method,
        url,
        headers: {
          ...(cookie ? { cookie } : {}),
          ...(method === 'GET'
            ? {}
            : { 'x-csrf-token': csrf, 'idempotency-key': crypto.randomUUID(), origin: publicUrl }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
      });
      const [given] = [reply.headers['set-cookie'] ?? []].flat();
      if (given) cookie = /Max-Age=0|Expires=Thu, 01 Jan 1970/.test(given) ? '' : (given.split(';', 1)[0] ?? '');
      const answer = reply.body && /json/.test(String(reply.headers['content-type'])) ? reply.json() : undefined;
      if (answer?.csrfToken) csrf = answer.csrfToken;
      return { status: reply.statusCode, headers: reply.headers, given, body: answer };
    },
  };
}

async function openHouse(test: Test) {
  const house = await startHouse(test, [identity, portal], { demo: true, env: { PUBLIC_URL: publicUrl } });
  const app = house.services.get('portal')?.app;
  if (!app) throw new Error('no portal');
  const { body } = await house.service('portal', null).call(foundStructure, { body: founding });
  const { id: structureId, managerId, invitationToken } = body;
  return { house, app, structureId, managerId, invitationToken };
}

async function mailed(browser: ReturnType<typeof browserOf>, to: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const { body } = await browser.send('GET', `/api/portal/demo/messages?to=${encodeURIComponent(to)}`);
    const token = /#([\w-]{43})/.exec(body.items[0]?.text ?? '')?.[1];
    if (token) return token;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`nothing mailed to ${to}`);
}

t.test(
  'an invitation leads to a session, held by a host-only cookie, and to the services behind the portal',
  async (t) => {
    const { app, invitationToken, structureId } = await openHouse(t);
    const browser = browserOf(app);
    t.equal((await browser.send('GET', '/api/portal/session')).status, 401);
    t.match((await browser.send('POST', '/api/portal/session/invitation', { token: invitationToken })).body, {
      organisationName: founding.name,
    });
    const body = { token: invitationToken, displayName: 'Dominique Martin', password };
    const entered = await browser.send('POST', '/api/portal/session/by-invitation', body);
    t.equal(entered.status, 200);
    for (const rule of [/^__Host-passerelle=/, /; Path=\//, /; HttpOnly/, /; Secure/, /; SameSite=Lax/])
      t.match(entered.given, rule);
    t.notMatch(entered.given, /Domain/);
    t.match(entered.body, { roles: ['manager'], organisation: { id: structureId }, today: '2026-03-02', demo: true });

    const structure = await browser.send('GET', '/api/identity/structure');
    t.match(structure, { status: 200, headers: { etag: '"1"', 'cache-control': 'no-store' } });
    const change = { name: 'Mission Locale du Val', contact: founding.contact, sites: [] };
    t.equal((await browser.send('PUT', '/api/identity/structure', change)).status, 428);
    const changed = await browser.send('PUT', '/api/identity/structure', change, { 'if-match': '"1"' });
    t.match(changed, { status: 200, headers: { etag: '"2"' }, body: { name: 'Mission Locale du Val' } });

    t.equal((await browser.send('DELETE', '/api/portal/session')).status, 204);
    t.equal((await browser.send('GET', '/api/identity/structure')).status, 401);
  },
);

t.test('a change from another site, or without the session’s token, is refused', async (t) => {
  const { app, invitationToken } = await openHouse(t);
  const browser = browserOf(app);
  await browser.send('POST', '/api/portal/session/by-invitation', {
    token: invitationToken,
    displayName: 'D',
    password,
  });
  const change = { name: 'X', contact: founding.contact, sites: [] };
  const attempt = (headers: Record<string, string>) =>
    browser.send('PUT', '/api/identity/structure', change, { 'if-match': '"1"', ...headers });
  t.match(await attempt({ 'x-csrf-token': '' }), { status: 403, body: { code: 'CSRF.TOKEN' } });
  t.match(await attempt({ origin: 'https://elsewhere.example' }), { status: 403, body: { code: 'CSRF.OTHER_ORIGIN' } });
  t.equal((await attempt({})).status, 200);
  const signIn = { email: 'responsable@structure.example', password };
  const planted = await browser.send('POST', '/api/portal/session/by-password', signIn, {
    origin: 'https://elsewhere.example',
  });
  t.equal(planted.status, 403, 'nobody is signed in from elsewhere either');
});

t.test('internal operations and odd paths are never routed, whoever asks', async (t) => {
  const { app, invitationToken, managerId } = await openHouse(t);
  const browser = browserOf(app);
  await browser.send('POST', '/api/portal/session/by-invitation', {
    token: invitationToken,
    displayName: 'D',
    password,
  });
  for (const path of [
    `/internal/identity/users/${managerId}/contact`,
    `/api/identity/../../internal/identity/users/${managerId}/contact`,
    `/api/identity/%2e%2e/%2e%2e/internal/identity/users/${managerId}/contact`,
    `/api/identity//internal/identity/users/${managerId}/contact`,
    '/api/portal/nothing',
    '/api/unknown/me',
  ])
    t.equal((await browser.send('GET', path)).status, 404, path);
});

t.test('a mailed link opens a session once; the demonstration shows the mail', async (t) => {
  const { app, invitationToken } = await openHouse(t);
  const browser = browserOf(app);
  await browser.send('POST', '/api/portal/session/by-invitation', { token: invitationToken, displayName: 'D' });
  await browser.send('DELETE', '/api/portal/session');
  const email = 'responsable@structure.example';
  t.equal((await browser.send('POST', '/api/portal/session/link', { email })).status, 202);
  const token = await mailed(browser, email);
  const page = await app.inject({ url: '/demo/courrier' });
  t.match(page.body, `${publicUrl}/connexion/lien#${token}`);
  t.equal((await browser.send('POST', '/api/portal/session/by-link', { token })).status, 200);
  t.equal((await browserOf(app).send('POST', '/api/portal/session/by-link', { token })).status, 401);
});

t.test('deactivation ends open sessions at once', async (t) => {
  const { house, app, structureId, managerId } = await openHouse(t);
  const manager = house.staff({ structureId, sub: managerId, roles: ['manager'] });
  const email = 'camille@structure.example';
  const { body } = await manager.call(inviteUser, { body: { email, displayName: 'Camille', roles: ['officer'] } });
  await house.drain();
  const browser = browserOf(app);
  await browser.send('POST', '/api/portal/session/by-invitation', {
    token: await mailed(browser, email),
    displayName: 'Camille',
  });
  t.match((await browser.send('GET', me.path)).body, { roles: ['officer'] });
  const version = (await manager.call(listUsers)).body.items.find(({ id }) => id === body.id)?.version ?? 0;
  await manager.call(deactivateUser, { params: { id: body.id }, version });
  await house.drain();
  t.equal((await browser.send('GET', me.path)).status, 401);
  t.equal((await browser.send('GET', '/api/portal/session')).status, 401);
});
