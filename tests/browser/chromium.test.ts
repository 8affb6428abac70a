import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import t, { type Test } from 'tap';
import { chromiumMissing, launchChromium, packagedChromium, systemChromium } from './chromium.ts';

const cookie = '__Host-session=marker; Path=/; Secure; HttpOnly; SameSite=Strict';

/** Gives a cookie on `/`, and says on `/back` which one came back. */
async function serveCookie(t: Test): Promise<string> {
  const server = createServer((request, reply) => {
    reply.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.url === '/') reply.setHeader('set-cookie', cookie);
    reply.end(`<title>Passerelle</title><p>${request.headers.cookie ?? 'no cookie'}</p>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function keepsHostCookie(t: Test, browser: Browser): Promise<void> {
  t.teardown(() => browser.close());
  const origin = await serveCookie(t);
  const [first, second] = [await browser.newContext(), await browser.newContext()];
  const page = await first.newPage();
  await page.goto(origin);
  await page.goto(`${origin}/back`);
  t.equal(await page.locator('p').innerText(), '__Host-session=marker');
  const stranger = await second.newPage();
  await stranger.goto(`${origin}/back`);
  t.equal(await stranger.locator('p').innerText(), 'no cookie', 'contexts share nothing');
}

const system = systemChromium();
const packaged = process.platform === 'linux' && process.arch === 'x64';

t.test(
  'the browser of the machine keeps a __Host- cookie on loopback',
  {
    skip: system ? false : 'no Chromium on this machine: apt install chromium',
  },
  async (t) => keepsHostCookie(t, await chromium.launch(system)),
);

t.test(
  'the packaged browser keeps a __Host- cookie on loopback',
  {
    skip: packaged ? false : '@sparticuz/chromium is for linux x64 only',
  },
  async (t) => keepsHostCookie(t, await chromium.launch(await packagedChromium())),
);

t.test(
  'one or the other is launched',
  {
    skip: chromiumMissing(),
  },
  async (t) => keepsHostCookie(t, await launchChromium()),
);
