import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const root = new URL('../..', import.meta.url);
const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const flags = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'];
const silent = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The browser of this machine, or undefined. */
export function systemChromium(): LaunchOptions | undefined {
  const executablePath = systemPaths.find((path) => existsSync(path));
  return executablePath === undefined ? undefined : { executablePath, args: [...flags, ...silent] };
}

/**
 * Chromium out of the package @sparticuz/chromium (linux x64 only). It unpacks into the temporary folder: here into one
 * of its own, renamed when it is whole, so that test files may ask at once and a killed run leaves no half browser.
 */
export async function packagedChromium(): Promise<LaunchOptions> {
  const manifest = readFileSync(new URL('node_modules/@sparticuz/chromium/package.json', root), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(tmpdir(), `passerelle-chromium-${version}-${userInfo().uid}`);
  if (!existsSync(folder)) {
    const partial = await mkdtemp(`${folder}-`);
    const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
    // The first variable makes the package unpack its libraries too.
    const env = { ...process.env, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', TMPDIR: partial };
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpack], { cwd: root, env });
    // The package's own file names fixed folders: without a font, every text is empty.
    const fonts = [join(folder, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('');
    const cache = `<cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
    await writeFile(join(partial, 'fonts', 'fonts.conf'), `<fontconfig>${fonts}${cache}</fontconfig>\n`);
    // Somebody else was first: theirs is as good.
    await rename(partial, folder).catch(() => rm(partial, { recursive: true }));
  }
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    // Never the `args` of the package: they hold --single-process, where a second context crashes, and
    // --disable-web-security, under which a test of CSRF proves nothing.
    args: [...flags, '--headless=shell'],
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/** Why no browser can be had here, as the reason of a skipped test; false when one can. */
export function chromiumMissing(): string | false {
  const packaged = process.platform === 'linux' && process.arch === 'x64';
  return packaged || systemChromium() ? false : `no Chromium: install it as one of ${systemPaths.join(', ')}`;
}

/** A real browser without a window: the machine's, else the packaged one. The caller closes it. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(systemChromium() ?? (await packagedChromium()));
}
