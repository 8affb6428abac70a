import type { IsoDay, Position, RomeCode, SkillId } from './document.ts';

export type SkillLevel = 'essential' | 'trainable';

/** One line of the skills grid. */
export type SkillRequirement = { skillId: SkillId; level: SkillLevel };

/** What candidate search knows of a job need. */
export type MatchNeed = {
  id: string;
  romeCode: RomeCode;
  /** Occupations near enough to be shown: ROME mobility. */
  relatedRomeCodes: readonly RomeCode[];
  grid: readonly SkillRequirement[];
  startDate: IsoDay;
  /** Centre of the workplace's commune; null when unknown: then nobody is excluded by distance. */
  position: Position | null;
  /** A bound the counsellor sets on distance, beside each candidate's own mobility. Kilometres; null for none. */
  radiusKm: number | null;
  permitsRequired: readonly string[];
  contractKind: string;
  /** Working hours of the post, same codes as the candidate's; empty when not said. */
  hours: readonly string[];
};
