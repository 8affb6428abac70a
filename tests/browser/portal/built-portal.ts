import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Builds the web shell into a folder of its own and answers with it. */
export function buildPortal(folder: string): string {
  const vite = ['services/portal/node_modules/vite/bin/vite.js', 'build', 'services/portal/web'];
  const { status, stderr } = spawnSync(process.execPath, [...vite, '--outDir', folder, '--logLevel', 'error'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the web shell does not build: ${stderr}`);
  return folder;
}
