import type { Occupation, RomeCode } from '../occupations/occupation.ts';
import { append, assemble, cleanLabel, isRomeCode, type RomeParts } from './assemble.ts';
import { csvLines } from './csv.ts';
import type { ImportRefusal, ImportReport } from './report.ts';
import type { OpenRomeFile, RomeReading } from './rome-files.ts';
import { readLinks } from './rome-links.ts';

/** ROME cards from the open-data files, line by line; what cannot be read is reported and left out. */
export async function readRomeOpenData(open: OpenRomeFile): Promise<ImportReport<Occupation>> {
  const refusals: ImportRefusal[] = [];
  const reading: RomeReading = {
    async *lines(file, ...columns) {
      const source = open(file);
      if (source) yield* csvLines(file, source, columns, refusals);
    },
    refuse: (file, line, column, reason) => void refusals.push({ file, line, column, reason }),
  };
  const cards = await readCards(reading);
  const titles = await readTitles(reading, cards);
  const { skills, contexts } = await readLinks(reading, cards);
  const related = await readNeighbours(reading);
  return { rows: assemble({ cards, titles, skills, contexts, related }), refusals };
}

async function readCards({ lines, refuse }: RomeReading): Promise<RomeParts['cards']> {
  const domains = new Map<string, string>();
  const tree = lines(
    'cr_gd_dp_appellations',
    'code_grand_domaine',
    'code_domaine_professionnel',
    'numero_fiche_rome',
    'intitule',
  );
  for await (const { row } of tree)
    if (row.code_domaine_professionnel && !row.numero_fiche_rome)
      domains.set(row.code_grand_domaine + row.code_domaine_professionnel, cleanLabel(row.intitule));

  const cards: RomeParts['cards'] = new Map();
  const file = 'referentiel_code_rome';
  for await (const { line, row } of lines(file, 'code_rome', 'libelle_rome')) {
    const { code_rome: code, libelle_rome: label } = row;
    if (!isRomeCode(code)) refuse(file, line, 'code_rome', 'format');
    else if (cards.has(code)) refuse(file, line, 'code_rome', 'duplicate');
    else if (!label) refuse(file, line, 'libelle_rome', 'empty');
    else cards.set(code, { label: cleanLabel(label), domain: domains.get(code.slice(0, 3)) ?? '' });
  }
  return cards;
}

async function readTitles({ lines, refuse }: RomeReading, cards: RomeParts['cards']): Promise<RomeParts['titles']> {
  const principal = new Map<RomeCode, string[]>();
  const synonyms = new Map<RomeCode, string[]>();
  const file = 'referentiel_appellation';
  for await (const { line, row } of lines(file, 'libelle_appellation_long', 'code_rome', 'classification')) {
    const { code_rome: code, libelle_appellation_long: title } = row;
    if (!title) refuse(file, line, 'libelle_appellation_long', 'empty');
    else if (!cards.has(code)) refuse(file, line, 'code_rome', 'unknown-reference');
    else append(row.classification === 'PRINCIPALE' ? principal : synonyms, code, cleanLabel(title));
  }
  return new Map(
    [...cards.keys()].map((code) => [code, [...(principal.get(code) ?? []), ...(synonyms.get(code) ?? [])]]),
  );
}

/** Order is France Travail's own, 1 for the nearest. */
async function readNeighbours({ lines }: RomeReading): Promise<RomeParts['related']> {
  const ordered = new Map<RomeCode, { code: RomeCode; order: number }[]>();
  for await (const { row } of lines('rubrique_mobilite', 'code_rome', 'code_rome_cible', 'numero_ordre'))
    append(ordered, row.code_rome, { code: row.code_rome_cible, order: Number(row.numero_ordre) });
  const nearestFirst = (near: { code: RomeCode; order: number }[]) => near.sort((a, b) => a.order - b.order);
  return new Map([...ordered].map(([code, near]) => [code, nearestFirst(near).map((other) => other.code)]));
}
