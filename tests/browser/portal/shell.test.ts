import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import t, { type Test } from 'tap';
import { chromiumMissing, launchChromium } from '../chromium.ts';
import { buildPortal } from './built-portal.ts';
import { linkToken, password, startMockPortal } from './mock-portal.ts';

const skip = chromiumMissing();
let portal: Awaited<ReturnType<typeof startMockPortal>>;
let browser: Browser;
t.setTimeout(200_000);
t.before(async () => {
  if (skip !== false) return;
  portal = await startMockPortal(buildPortal(t.testdir({})));
  browser = await launchChromium();
});
t.after(async () => {
  await browser?.close();
  await portal?.close();
});

/** A fresh visitor; anything the page says in the console, or its policy refuses, fails the test. */
async function visit(t: Test, path: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'fr-FR' });
  t.teardown(() => context.close());
  const page = await context.newPage();
  page.on('pageerror', (error) => t.fail(`the page broke: ${error.message}`));
  page.on('console', (message) => {
    // A refused request is told by the browser too; the screens say it themselves.
    if (message.type() === 'error' && !message.text().includes('status of 4')) t.fail(message.text());
  });
  await page.goto(portal.url + path);
  await page.waitForSelector('h1');
  return page;
}

const focused = (page: Page) => page.locator(':focus').getAttribute('id');
/** The reading position is the title of the new page. */
const titleFocused = (page: Page) => page.locator('h1:focus').waitFor();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

t.test('every page of arrival is sound for assistive tools and fits its screen', { skip }, async (t) => {
  const pages: [path: string, signedIn: boolean][] = [
    ['/connexion', false],
    ['/connexion?mdp=true&fin=true', false],
    ['/connexion/lien', false],
    [`/connexion/lien#${linkToken}`, false],
    ['/mot-de-passe-oublie', false],
    [`/mot-de-passe#${linkToken}`, false],
    [`/invitation#${linkToken}`, false],
    ['/charte', false],
    ['/nulle-part', true],
    ['/', true],
  ];
  for (const width of [1280, 390]) {
    const page = await visit(t, '/connexion', width);
    for (const [path, signedIn] of pages) {
      if (signedIn) portal.signIn();
      else portal.endSession();
      // Through an empty page: an address that differs by its fragment alone would not be loaded.
      await page.goto('about:blank');
      await page.goto(portal.url + path);
      await page.waitForSelector('h1');
      const { violations } = await new AxeBuilder({ page }).analyze();
      t.same(
        violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        [],
        `${path} at ${width} px`,
      );
      const beyond = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
      t.ok(beyond <= 0, `${path} does not scroll sideways at ${width} px`);
    }
  }
});

t.test('signing in by link: each error beside its field, and the focus where it helps', { skip }, async (t) => {
  portal.endSession();
  const page = await visit(t, '/connexion');
  await page.getByRole('button', { name: 'Recevoir un lien' }).click();
  t.equal(await focused(page), 'sign-in-email', 'the first field in error has the focus');
  await page.getByRole('heading', { name: '1 champ à corriger' }).waitFor();

  await page.getByLabel('Adresse e-mail').fill('claire@refuse.example');
  await page.keyboard.press('Enter');
  await page.locator('#sign-in-email-error', { hasText: 'ne reçoit pas de courrier' }).waitFor();
  t.equal(await focused(page), 'sign-in-email', 'a refusal of the service leads to its field too');

  await page.getByLabel('Adresse e-mail').fill('claire.martin@ml.example');
  await page.keyboard.press('Enter');
  await heading(page, 'Regardez votre messagerie');
  await titleFocused(page);
  const keys = portal.calls
    .filter(({ operation }) => operation === 'POST /api/portal/session/link')
    .map(({ headers }) => headers['idempotency-key']);
  t.equal(new Set(keys).size, 2, 'other words, another key');
});

t.test('a link is used by a press only, and its token leaves the address', { skip }, async (t) => {
  portal.endSession();
  const before = portal.calls.length;
  const page = await visit(t, `/connexion/lien#${linkToken}`);
  t.equal(new URL(page.url()).hash, '');
  t.notOk(portal.calls.slice(before).some(({ operation }) => operation.startsWith('POST')));
  await page.getByRole('button', { name: 'Ouvrir ma session' }).click();
  await heading(page, 'À faire aujourd’hui');
  await titleFocused(page);
  t.equal(await page.title(), 'À faire aujourd’hui · Passerelle');
});

t.test('a wrong password is said on the page; the right one opens the page asked for', { skip }, async (t) => {
  portal.endSession();
  const page = await visit(t, '/');
  await heading(page, 'Se connecter');
  await page.getByRole('link', { name: 'J’ai un mot de passe' }).click();
  await page.getByLabel('Adresse e-mail').fill('claire.martin@ml.example');
  await page.getByLabel('Mot de passe', { exact: true }).fill('autre chose');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('alert').getByText('Adresse ou mot de passe inconnus').waitFor();
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await heading(page, 'À faire aujourd’hui');
  t.equal(new URL(page.url()).pathname, '/');
});

t.test('signing out sends the session’s own token, and nothing is left', { skip }, async (t) => {
  portal.signIn();
  const page = await visit(t, '/');
  await page.evaluate(`sessionStorage.setItem('passerelle.draft.need', '{"title":"Vente"}')`);
  await page.getByRole('button', { name: 'Mon compte' }).click();
  await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
  await heading(page, 'Se connecter');
  const leaving = portal.calls.findLast(({ operation }) => operation === 'DELETE /api/portal/session');
  t.equal(leaving?.headers['x-csrf-token'], 'csrf-1');
  t.equal(await page.evaluate(`sessionStorage.getItem('passerelle.draft.need')`), null);
});

t.test('the keyboard reaches the content first, and the menu on a phone', { skip }, async (t) => {
  portal.signIn();
  const page = await visit(t, '/', 390);
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: 'Aller au contenu' }).press('Enter');
  t.equal(await focused(page), 'contenu');

  const burger = page.getByRole('button', { name: 'Ouvrir le menu' });
  await burger.press('Enter');
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('link', { name: 'Aujourd’hui' }).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  t.same(
    violations.map(({ id }) => id),
    [],
    'the open menu is sound',
  );
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  t.equal(await page.locator(':focus').getAttribute('aria-label'), 'Ouvrir le menu', 'the focus comes back');
});

t.test('what was typed is found again after a reload, and forgotten once sent', { skip }, async (t) => {
  const page = await visit(t, '/charte');
  await page.getByLabel('Intitulé du besoin').fill('Vente en boulangerie');
  await page.reload();
  await page.getByText('Nous avons retrouvé votre saisie').waitFor();
  t.equal(await page.getByLabel('Intitulé du besoin').inputValue(), 'Vente en boulangerie');
  await page.getByLabel('Adresse e-mail').fill('contact@fournil.example');
  await page.getByLabel('Contrat').selectOption('cdi');
  await page.getByRole('button', { name: 'Envoyer le formulaire' }).click();
  await page.getByText('Formulaire envoyé.').waitFor();
  await page.reload();
  await page.waitForSelector('h1');
  t.equal(await page.getByLabel('Intitulé du besoin').inputValue(), '');
});

t.test('an act that ends something is confirmed in its own words and can be taken back', { skip }, async (t) => {
  const page = await visit(t, '/charte', 390);
  await page.getByRole('button', { name: 'Fermer le besoin' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fermer le besoin' });
  await dialog.waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  t.same(
    violations.map(({ id }) => id),
    [],
  );
  await dialog.getByRole('button', { name: 'Fermer le besoin' }).click();
  await page.getByRole('button', { name: 'Annuler l’action' }).click();
  await page.getByRole('status').getByText('C’est annulé.').waitFor();
});

t.test('the portal speaks English to whoever asks, and remembers it', { skip }, async (t) => {
  portal.endSession();
  const page = await visit(t, '/connexion');
  await page.getByRole('button', { name: 'English' }).click();
  await heading(page, 'Sign in');
  t.equal(await page.locator('html').getAttribute('lang'), 'en');
  await page.reload();
  await heading(page, 'Sign in');
  t.equal(await page.title(), 'Sign in · Passerelle');
});

// The browser and the server keep the process alive until this end closes them.
t.end();
