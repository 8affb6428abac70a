import type { Draft, Profile } from './candidate.ts';
import { type ColumnName, columns, refusedColumns } from './import-columns.ts';
import type { References } from './references.ts';

/** Where and why, never the value. Lines are those of the file, the header being line 1. */
export interface Fault {
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
}
export type Row = Readonly<Partial<Record<ColumnName, string>>>;
export type RowResult = { readonly draft: Draft } | { readonly faults: readonly Fault[] };

export interface RowContext {
  readonly structureId: string;
  readonly references: References;
  /** Staff of the structure: user id by lower-case e-mail. */
  readonly referents: ReadonlyMap<string, string>;
}

const contractKinds = [
  'cdi',
  'cdd',
  'interim',
  'apprentissage',
  'professionnalisation',
  'cui',
  'pmsmp',
  'stage',
  'service_civique',
];
const permits = ['AM', 'A1', 'A2', 'A', 'B', 'BE', 'C', 'CE', 'D'];

export const normaliseColumn = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** The header decides for the whole file: nothing is read when a column is missing, unknown or not to be known. */
export function headerFaults(header: readonly string[]): Fault[] {
  const names = header.map(normaliseColumn);
  const fault = (column: string, code: string, message: string): Fault => ({ line: 1, column, code, message });
  const known = new Set<string>(columns.map(({ name }) => name));
  const refused = new Map(refusedColumns.map(({ name, reason }) => [name, reason]));
  return [
    ...columns
      .filter(({ name, required }) => required && !names.includes(name))
      .map(({ name }) => fault(name, 'column_missing', `La colonne « ${name} » manque.`)),
    ...names.flatMap((name, index) => {
      const reason = refused.get(name);
      if (reason) return [fault(name, 'column_refused', `Retirez la colonne « ${name} » : ${reason}.`)];
      if (!known.has(name))
        return [fault(name, 'column_unknown', 'Cette colonne n’est pas connue : retirez-la ou renommez-la.')];
      return names.indexOf(name) === index ? [] : [fault(name, 'column_twice', 'Cette colonne figure deux fois.')];
    }),
  ];
}

const list = (cell: string | undefined) =>
  (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);

function dayIn(cell: string): string | undefined {
  const french = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(cell);
  const day = french ? `${french[3]}-${french[2]}-${french[1]}` : cell;
  const instant = new Date(`${day}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day)
    ? day
    : undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** A row enters whole or not at all. */
export function readRow(row: Row, line: number, { structureId, references, referents }: RowContext): RowResult {
  const faults: Fault[] = [];
  const refuse = (column: ColumnName, code: string, message: string) => {
    faults.push({ line, column, code, message });
    return undefined;
  };
  const cell = (column: ColumnName, max: number): string => {
    const text = (row[column] ?? '').normalize('NFC').trim();
    const { required } = columns.find(({ name }) => name === column) ?? { required: false };
    if (!text && required) refuse(column, 'required', 'Cette case est vide.');
    if (text.length > max) refuse(column, 'too_long', `Au plus ${max} caractères.`);
    if (control.test(text)) refuse(column, 'characters', 'Cette case contient des caractères illisibles.');
    return text;
  };
  const many = (column: ColumnName, read: (part: string) => string | undefined, message: string) => [
    ...new Set(list(cell(column, 2_000)).flatMap((part) => read(part) ?? refuse(column, 'unknown', message) ?? [])),
  ];

  const identifier = cell('identifiant', 60);
  const firstName = cell('prenom', 100);
  const lastName = cell('nom', 100);
  const email = cell('email', 254);
  if (email && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email))
    refuse('email', 'format', 'Cette adresse électronique est incorrecte.');
  const phone = cell('telephone', 20);
  if (phone && !/^\+?[0-9 .-]{6,20}$/.test(phone)) refuse('telephone', 'format', 'Ce numéro est incorrect.');
  const referentEmail = cell('referent_email', 254).toLowerCase();
  const referentId = referents.get(referentEmail);
  if (referentEmail && !referentId)
    refuse('referent_email', 'unknown', 'Cette adresse n’est celle d’aucun membre actif de l’équipe.');
  const place = cell('commune', 100);
  const commune = references.communeCode(place);
  if (place && !commune) refuse('commune', 'unknown', 'Cette commune n’est pas connue : utilisez son code INSEE.');
  const distance = cell('mobilite_km', 5);
  const mobilityKm = Number(distance);
  if (distance && !(/^\d+$/.test(distance) && mobilityKm <= 500))
    refuse('mobilite_km', 'format', 'Un nombre entier de 0 à 500.');
  const day = cell('disponible_le', 10);
  const availableFrom = dayIn(day);
  if (day && !availableFrom) refuse('disponible_le', 'format', 'Une date : AAAA-MM-JJ ou JJ/MM/AAAA.');
  const experience = cell('experience', 2_000);
  const occupation = (part: string) => {
    const code = references.occupationCode(part);
    return code && references.hasOccupation(code) ? code : undefined;
  };
  const occupations = many('metiers', occupation, 'Un métier n’est pas reconnu : utilisez son code ROME.');
  const skills = many('competences', references.skillId, 'Une compétence n’est pas reconnue.');
  const held = many(
    'permis',
    (part) => permits.find((permit) => permit === part.toUpperCase()),
    'Un permis n’est pas reconnu.',
  );
  const kinds = many(
    'contrats',
    (part) => contractKinds.find((kind) => kind === normaliseColumn(part)),
    'Un type de contrat n’est pas reconnu.',
  );
  if (occupations.length > 10) refuse('metiers', 'too_many', 'Dix métiers au plus.');
  if (skills.length > 60) refuse('competences', 'too_many', 'Soixante compétences au plus.');
  if (faults.length || !referentId || !commune || !availableFrom) return { faults };

  const profile: Profile = {
    occupations: occupations.map((romeCode) => ({ romeCode, months: 0 })),
    skills,
    availableFrom,
    commune,
    mobilityKm,
    permits: held,
    contractKinds: kinds,
    hours: [],
    experience,
  };
  const identity = { firstName, lastName, email: email || null, phone: phone || null };
  return { draft: { structureId, identifier, referentId, profile, identity } };
}
