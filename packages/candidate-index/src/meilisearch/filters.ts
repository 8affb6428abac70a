import { dayNumber } from '../day.ts';
import type { ExclusionCode } from '../explanation.ts';
import type { MatchNeed } from '../need.ts';
import { lowerCaseId, mobilityClasses } from './stored-document.ts';

/** The conditions a filter can express before distance, in the order of `exclusionCodes`. */
export const filterableConditions = [
  'occupation_unrelated',
  'contract_not_wished',
  'not_available',
  'permit_missing',
] as const satisfies readonly ExclusionCode[];

export type Conditions = Record<(typeof filterableConditions)[number], string>;

/** A condition that everybody meets. */
const anybody = 'located = true OR located = false';

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

export const oneOf = (attribute: string, values: readonly string[]): string =>
  `${attribute} IN [${values.map(quoted).join(', ')}]`;

/** Every query goes through here: no filter leaves without its structure. */
export const within = (structureId: string, ...filters: string[]): string[] => [
  `tenant = ${quoted(lowerCaseId(structureId))}`,
  ...filters,
];

export const not = (filter: string): string => `NOT (${filter})`;

export const wishes = (romeCode: string): string => `occupations.code = ${quoted(romeCode)}`;

/** What those whom each condition does not exclude have in common. */
export function conditionsOf(need: MatchNeed): Conditions {
  const permits = need.permitsRequired.map((permit) => `permits = ${quoted(permit)}`);
  return {
    occupation_unrelated: oneOf('occupations.code', [need.romeCode, ...need.relatedRomeCodes]),
    contract_not_wished: `contractKinds = ${quoted(need.contractKind)} OR contractKinds IS EMPTY`,
    not_available: `availableDay <= ${dayNumber(need.startDate)}`,
    permit_missing: permits.join(' AND ') || anybody,
  };
}

/**
 * Those who may reach the workplace: a filter can only name the class of a mobility, so it lets a few too many
 * through, never too few. The margin covers the difference between two spheres.
 */
export function mayReach(need: MatchNeed): string {
  if (!need.position) return anybody;
  const { lat, lon } = need.position;
  const classes = mobilityClasses.map((upTo) => {
    const metres = Math.ceil(upTo * 1000 * 1.01 + 100);
    return `(mobilityClass = ${upTo} AND _geoRadius(${lat}, ${lon}, ${metres}))`;
  });
  return ['located = false', ...classes].join(' OR ');
}
