import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigError } from '@passerelle/service-kit';

/** A folder holds a demonstration or a real structure, never both. */
export type Mark = 'demo' | 'real';

/** Opens `DATA_DIR` (0700); says in one sentence what to do when it cannot be used. */
export function openDataDir(path: string): string {
  const dir = resolve(path);
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    chmodSync(dir, 0o700);
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new ConfigError(`DATA_DIR: ${dir} ne peut pas être écrit ; choisissez un autre dossier (DATA_DIR=…).`);
  }
  return dir;
}

const markFile = (dir: string) => join(dir, 'mark.json');

export function readMark(dir: string): Mark | undefined {
  if (!existsSync(markFile(dir))) return undefined;
  return (JSON.parse(readFileSync(markFile(dir), 'utf8')) as { kind: Mark }).kind;
}

/** Refuses to put real data into a demonstration's folder, and the other way round. */
export function setMark(dir: string, kind: Mark): void {
  const found = readMark(dir);
  if (found && found !== kind)
    throw new ConfigError(
      found === 'demo'
        ? `DATA_DIR: ${dir} contient la démonstration ; choisissez un autre dossier pour une vraie structure.`
        : `DATA_DIR: ${dir} contient une vraie structure ; choisissez un autre dossier pour la démonstration.`,
    );
  if (!found) writeFileSync(markFile(dir), JSON.stringify({ kind, since: new Date().toISOString() }), { mode: 0o600 });
}

export const isEmpty = (dir: string): boolean => readdirSync(dir).length === 0;

const ours = new Set(['store', 'keys']);

/** A folder without a mark holds a demonstration cut short, or something that is not ours to touch. */
export function forgetUnfinishedDemo(dir: string): void {
  const strange = readdirSync(dir).find((name) => !ours.has(name));
  if (strange)
    throw new ConfigError(
      `DATA_DIR: ${dir} contient autre chose que Passerelle (${strange}) ; choisissez un dossier vide.`,
    );
  for (const name of ours) rmSync(join(dir, name), { recursive: true, force: true });
}
