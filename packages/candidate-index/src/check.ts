import type { CandidateDocument } from './document.ts';
import { invalidDocument, invalidQuery } from './errors.ts';
import type { MatchNeed } from './need.ts';
import type { CandidateQuery, FacetQuery } from './port.ts';

const MOST_RESULTS = 100;
const LONGEST_TEXT = 200;
const LONGEST_GRID = 200;

type Rule = (value: unknown) => boolean;
type Rules<T> = Record<keyof T, Rule>;

const isBetween =
  (low: number, high: number): Rule =>
  (value) =>
    typeof value === 'number' && value >= low && value <= high;
const isWholeNumber: Rule = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
export const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,128}$/.test(value);
/** Codes go into filters of a search server: no quote and no backslash in them. */
const isCode: Rule = (value) => typeof value === 'string' && /^[\p{L}\p{N} ._:+/-]{1,100}$/u.test(value);
const isDay: Rule = (value) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
const areAll =
  (rule: Rule): Rule =>
  (value) =>
    Array.isArray(value) && value.every(rule);
const orNull =
  (rule: Rule): Rule =>
  (value) =>
    value === null || rule(value);
const isObject =
  (rules: Record<string, Rule>): Rule =>
  (value) =>
    typeof value === 'object' && value !== null && refusedFields(rules, value).length === 0;

const isPosition = isObject({ lat: isBetween(-90, 90), lon: isBetween(-180, 180) });

const documentRules: Rules<CandidateDocument> = {
  id: isId,
  structureId: isId,
  version: isWholeNumber,
  occupations: areAll(
    isObject({ code: isCode, experienceMonths: (value) => value === undefined || isWholeNumber(value) }),
  ),
  skills: areAll(isCode),
  availableFrom: isDay,
  mobilityKm: isBetween(0, 20_000),
  position: orNull(isPosition),
  permits: areAll(isCode),
  contractKinds: areAll(isCode),
  hours: areAll(isCode),
  experienceWords: areAll((value) => typeof value === 'string' && /^[a-z0-9]{1,50}$/.test(value)),
};

const areLines = areAll(
  isObject({ skillId: isCode, level: (value) => value === 'essential' || value === 'trainable' }),
);

const needRules: Rules<MatchNeed> = {
  id: isId,
  romeCode: isCode,
  relatedRomeCodes: areAll(isCode),
  grid: (value) => areLines(value) && (value as unknown[]).length <= LONGEST_GRID,
  startDate: isDay,
  position: orNull(isPosition),
  radiusKm: orNull(isBetween(0, 20_000)),
  permitsRequired: areAll(isCode),
  contractKind: isCode,
  hours: areAll(isCode),
};

/** Fields that break their rule, and fields that no rule knows. */
function refusedFields(rules: Record<string, Rule>, value: object): string[] {
  const given = new Map<string, unknown>(Object.entries(value));
  const broken = Object.keys(rules).filter((name) => !rules[name]!(given.get(name)));
  return [...broken, ...[...given.keys()].filter((name) => !Object.hasOwn(rules, name))];
}

/**
 * The document, its lists without repeats. Refuses any field beside the declared ones, so that a name cannot slip
 * into an index, and a document of another structure.
 */
export function checkDocument(structureId: string, document: CandidateDocument): CandidateDocument {
  const refused = refusedFields(documentRules, document);
  if (document.structureId !== structureId) refused.push('structureId');
  if (refused.length > 0) throw invalidDocument(refused);
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

export async function* checkDocuments(documents: AsyncIterable<CandidateDocument>): AsyncGenerator<CandidateDocument> {
  for await (const document of documents) yield checkDocument(document.structureId, document);
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

export function checkQuery({ limit, need, text = '' }: CandidateQuery): void {
  const refused = refusedNeedFields(need);
  if (!isLimit(limit)) refused.push('limit');
  if (text.length > LONGEST_TEXT) refused.push('text');
  if (refused.length > 0) throw invalidQuery(refused);
}

export function checkFacetQuery({ limit, need }: FacetQuery): void {
  const refused = need ? refusedNeedFields(need) : [];
  if (!isLimit(limit)) refused.push('limit');
  if (refused.length > 0) throw invalidQuery(refused);
}

const refusedNeedFields = (need: MatchNeed): string[] => refusedFields(needRules, need).map((name) => `need/${name}`);

const isLimit = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= MOST_RESULTS;
