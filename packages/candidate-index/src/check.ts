import { DomainError, type FieldError } from '@passerelle/kernel';
import type { CandidateDocument } from './document.ts';
import type { CandidateQuery, FacetQuery } from './port.ts';

const MOST_RESULTS = 100;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 200;
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isBetween = (low: number, high: number) => (value: unknown) =>
  typeof value === 'number' && value >= low && value <= high;
const isId = (value: unknown): boolean => typeof value === 'string' && /^[A-Za-z0-9_-]{1,128}$/.test(value);
const isDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
const isLatitude = isBetween(-90, 90);
const isLongitude = isBetween(-180, 180);
const isWholeNumber = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

function isPosition(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value !== 'object' || value === undefined) return false;
  const { lat, lon, ...rest } = value as Record<string, unknown>;
  return isLatitude(lat) && isLongitude(lon) && Object.keys(rest).length === 0;
}

function isWishedOccupation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { code, experienceMonths, ...rest } = value as Record<string, unknown>;
  const months = experienceMonths === undefined || isWholeNumber(experienceMonths);
  return isText(code) && months && Object.keys(rest).length === 0;
}

const rules: Record<keyof CandidateDocument, (value: unknown) => boolean> = {
  id: isId,
  structureId: isId,
  version: isWholeNumber,
  occupations: (value) => Array.isArray(value) && value.every(isWishedOccupation),
  skills: areTexts,
  availableFrom: isDay,
  mobilityKm: isBetween(0, 20_000),
  position: isPosition,
  permits: areTexts,
  contractKinds: areTexts,
  hours: areTexts,
  experienceWords: areTexts,
};

/**
 * The document, its lists without repeats. Refuses any field beside the declared ones, so that a name cannot slip
 * into an index, and a document of another structure. Messages name the field, never its value.
 */
export function checkDocument(structureId: string, document: CandidateDocument): CandidateDocument {
  const given: Record<string, unknown> = { ...document };
  const refused = Object.keys(rules).filter((name) => !rules[name as keyof CandidateDocument](given[name]));
  if (document.structureId !== structureId) refused.push('structureId');
  refused.push(...Object.keys(given).filter((name) => !Object.hasOwn(rules, name)));
  if (refused.length > 0) throw invalid('SEARCH.DOCUMENT_INVALID', 'Fiche de recherche refusée.', refused);
  return {
    ...document,
    occupations: [...new Map(document.occupations.map((wished) => [wished.code, wished])).values()],
    skills: unique(document.skills),
    permits: unique(document.permits),
    contractKinds: unique(document.contractKinds),
    hours: unique(document.hours),
    experienceWords: unique(document.experienceWords),
  };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

export function checkQuery({ limit, need, text = '' }: CandidateQuery): void {
  const refused: string[] = [];
  if (!isLimit(limit)) refused.push('limit');
  if (!isDay(need.startDate)) refused.push('need/startDate');
  if (!isPosition(need.position)) refused.push('need/position');
  if (text.length > 200) refused.push('text');
  if (refused.length > 0) throw invalidQuery(refused);
}

export function checkFacetQuery({ limit }: FacetQuery): void {
  if (!isLimit(limit)) throw invalidQuery(['limit']);
}

const isLimit = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= MOST_RESULTS;

export const invalidQuery = (refused: string[]): DomainError =>
  invalid('SEARCH.QUERY_INVALID', 'Recherche refusée.', refused);

function invalid(code: string, message: string, refused: string[]): DomainError {
  const fields: FieldError[] = [...new Set(refused)].map((name) => ({
    pointer: `/${name}`,
    code: 'refused',
    message: 'Valeur refusée.',
  }));
  return new DomainError(code, 'invalid', message, fields);
}
