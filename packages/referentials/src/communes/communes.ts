import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type CommuneDirectory, createCommuneDirectory } from './directory.ts';
import type { CommuneTable } from './table.ts';

let loaded: CommuneDirectory | undefined;

/**
 * Every commune of France, read at the first call (about a second) and kept. Another process reads the packages' twenty
 * megabytes and hands back three: read here, they would leave fifty megabytes of garbage in this one.
 */
export function communes(): CommuneDirectory {
  loaded ??= load();
  return loaded;
}

function load(): CommuneDirectory {
  const reader = fileURLToPath(new URL('./print-communes.ts', import.meta.url));
  const text = execFileSync(process.execPath, [reader], { encoding: 'utf8', maxBuffer: 2 ** 26, stdio: 'pipe' });
  return createCommuneDirectory(JSON.parse(text) as CommuneTable);
}
