import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A file of public reference data that the project does not carry; `skip` says what is missing and how to get it. */
export function referenceData(name: string): { path: string; skip: string | false } {
  const folder = process.env.REFERENCE_DATA_DIR ?? '';
  const path = join(folder, name);
  const missing = folder === '' ? 'REFERENCE_DATA_DIR is not set' : `${name} is not in REFERENCE_DATA_DIR`;
  const skip = folder !== '' && existsSync(path) ? false : `${missing}: set it to a folder that holds ${name}`;
  return { path, skip };
}
