import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../services/portal/web', import.meta.url));

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(...readdirSync(path).map((name) => newest(join(path, name))), 0);
}

/** Builds the web UI when it was never built, or when its sources changed since. */
export async function buildWeb(): Promise<void> {
  const built = join(root, 'dist', 'index.html');
  const sources = ['src', 'index.html', 'vite.config.ts'].map((name) => join(root, name));
  if (existsSync(built) && sources.every((path) => newest(path) <= statSync(built).mtimeMs)) return;
  console.log('Construction de l’interface (une seule fois)…');
  // In a process of its own: the bundler's memory would stay with the server for as long as it lives.
  const vite = join(dirname(fileURLToPath(import.meta.resolve('vite/package.json'))), 'bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: root, stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('the web interface could not be built');
}
