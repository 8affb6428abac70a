import { execFile, execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type CommuneDirectory, createCommuneDirectory } from './directory.ts';
import type { CommuneTable } from './table.ts';

/**
 * Another process reads the packages' twenty megabytes and hands back three of text: read here, they would leave fifty
 * megabytes of garbage behind.
 */
const reader = fileURLToPath(new URL('./print-communes.ts', import.meta.url));
const options = { encoding: 'utf8', maxBuffer: 2 ** 26 } as const;

let loaded: CommuneDirectory | undefined;

/** Every commune of France, kept after the first call, which takes a second unless `loadCommunes` came before. */
export function communes(): CommuneDirectory {
  loaded ??= directoryOf(execFileSync(process.execPath, [reader], { ...options, stdio: 'pipe' }));
  return loaded;
}

/** Reads the communes without holding up anything else: for a start. */
export async function loadCommunes(): Promise<void> {
  if (loaded) return;
  const { stdout } = await promisify(execFile)(process.execPath, [reader], options);
  loaded ??= directoryOf(stdout);
}

const directoryOf = (text: string): CommuneDirectory => createCommuneDirectory(JSON.parse(text) as CommuneTable);
