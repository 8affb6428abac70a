import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '@passerelle/kernel';
import type { CsvLine, TextSource } from './csv.ts';
import type { RefusalReason } from './report.ts';

const required = [
  'referentiel_code_rome',
  'referentiel_appellation',
  'referentiel_competence',
  'liens_rome_referentiels',
] as const;

/** The others rank the skills of a card, give its neighbours, its knowledge and its domain. */
export type RomeFile =
  | (typeof required)[number]
  | 'coherence_item'
  | 'rubrique_mobilite'
  | 'referentiel_savoir'
  | 'cr_gd_dp_appellations';

/** Opens one of France Travail's open-data files, `unix_<name>_v<version>_utf8.csv`; null when there is none. */
export type OpenRomeFile = (name: RomeFile) => TextSource | null;

/** What each file is read with: its lines, none when there is no such file, and the report. */
export type RomeReading = {
  lines<Column extends string>(file: RomeFile, ...columns: Column[]): AsyncIterable<CsvLine<Column>>;
  refuse(file: RomeFile, line: number, column: string, reason: RefusalReason): void;
};

/** The files of a folder; of several versions, the last. Throws `REFERENTIALS.FILES` when a required one is missing. */
export async function romeFolder(folder: string): Promise<OpenRomeFile> {
  const names = (await readdir(folder)).sort();
  const pathOf = (file: RomeFile) => {
    const name = names.findLast((candidate) => new RegExp(`^unix_${file}_v\\d+_utf8\\.csv$`).test(candidate));
    return name === undefined ? null : join(folder, name);
  };
  const missing = required.filter((file) => pathOf(file) === null).map((file) => `unix_${file}_v…_utf8.csv`);
  if (missing.length > 0)
    throw new DomainError('REFERENTIALS.FILES', 'invalid', `Fichiers ROME absents\u00a0: ${missing.join(', ')}.`);
  return (file) => {
    const path = pathOf(file);
    return path === null ? null : createReadStream(path);
  };
}
