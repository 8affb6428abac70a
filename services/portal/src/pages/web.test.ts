import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from '@passerelle/service-kit';
import pino from 'pino';
import t from 'tap';
import { contentPolicy, registerWeb } from './web.ts';

t.test('the UI’s page answers every address a browser asks for; its files are kept for good', async (t) => {
  const root = t.testdir({ 'index.html': '<!doctype html><title>Passerelle</title>' });
  mkdirSync(join(root, 'assets'));
  writeFileSync(join(root, 'assets', 'main-abc123.js'), 'export {};');
  const app = await createServer(pino({ level: 'silent' }));
  await registerWeb(app, root);
  t.teardown(() => app.close());
  const get = (url: string, accept = 'text/html') => app.inject({ url, headers: { accept } });

  for (const url of ['/', '/connexion', '/besoins/42?onglet=grille', '/index.html']) {
    const reply = await get(url);
    t.match(
      reply,
      {
        statusCode: 200,
        headers: {
          'content-type': /text\/html/,
          'content-security-policy': contentPolicy,
          'cache-control': 'no-cache',
          'referrer-policy': 'no-referrer',
        },
      },
      url,
    );
  }
  const asset = await get('/assets/main-abc123.js', '*/*');
  t.match(asset, { statusCode: 200, headers: { 'content-type': /javascript/, 'cache-control': /immutable/ } });
  for (const url of ['/assets/old.js', '/api/nothing', '/internal/x', '/../package.json'])
    t.equal((await get(url, '*/*')).statusCode, 404, url);
  t.equal((await get('/api/nothing')).statusCode, 404, 'an API address is never a page');
});

t.test('without a built UI the address is unknown, not an error', async (t) => {
  const app = await createServer(pino({ level: 'silent' }));
  await registerWeb(app, join(t.testdir({}), 'nowhere'));
  t.teardown(() => app.close());
  t.equal((await app.inject({ url: '/', headers: { accept: 'text/html' } })).statusCode, 404);
});
