import type { DistanceBand } from './distance.ts';
import type { IsoDay, RomeCode, SkillId } from './document.ts';
import type { SkillRequirement } from './need.ts';

/** Why a candidate suits a need: a code and its parameters, which the interface puts into words. */
export type Reason = { points: number } & (
  | { code: 'occupation_wished'; romeCode: RomeCode }
  | { code: 'occupation_related'; romeCode: RomeCode }
  | { code: 'occupation_practised'; romeCode: RomeCode; months: number }
  | { code: 'essential_skills'; held: SkillId[]; asked: number }
  | { code: 'trainable_skills'; held: SkillId[]; asked: number }
  | { code: 'no_skill_asked' }
  | { code: 'within_mobility'; band: DistanceBand }
  | { code: 'distance_unknown' }
  | { code: 'available'; from: IsoDay }
  | { code: 'permits_held'; permits: readonly string[] }
  | { code: 'no_permit_required' }
  | { code: 'contract_accepted'; contractKind: string; wished: boolean }
  | { code: 'hours_accepted'; hours: readonly string[] }
);

/** A condition that the candidate does not meet today: shown, never hidden, and never a rejection. */
export type Exclusion =
  | { code: 'occupation_unrelated' }
  | { code: 'contract_not_wished'; contractKind: string }
  | { code: 'not_available'; from: IsoDay }
  | { code: 'permit_missing'; permits: string[] }
  | { code: 'beyond_mobility'; band: DistanceBand; mobilityKm: number }
  | { code: 'beyond_radius'; band: DistanceBand; radiusKm: number };

export type ExclusionCode = Exclusion['code'];

/** In the order in which they are looked at: a candidate is counted under the first that applies. */
export const exclusionCodes = [
  'occupation_unrelated',
  'contract_not_wished',
  'not_available',
  'permit_missing',
  'beyond_mobility',
  'beyond_radius',
] as const satisfies readonly ExclusionCode[];

export type MatchExplanation = {
  /** 0 to 100: the sum of the reasons' points. */
  score: number;
  /** Only what gives points. */
  reasons: Reason[];
  /** Lines of the grid that the candidate does not hold, in the grid's order. */
  missing: SkillRequirement[];
  distance: DistanceBand;
  exclusions: Exclusion[];
};

export const noneExcluded = (): Record<ExclusionCode, number> =>
  Object.fromEntries(exclusionCodes.map((code) => [code, 0])) as Record<ExclusionCode, number>;
