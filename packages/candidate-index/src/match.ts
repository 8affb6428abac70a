import { accepts, exclusionsOf, holdsAll } from './conditions.ts';
import { distanceBand, distanceKm } from './distance.ts';
import type { CandidateDocument, SkillId, WishedOccupation } from './document.ts';
import type { MatchExplanation, Reason } from './explanation.ts';
import type { MatchNeed, SkillLevel, SkillRequirement } from './need.ts';
import {
  distancePoints,
  maximumPoints,
  occupationPoints,
  practicePoints,
  type SkillCounts,
  shareOf,
  skillMaxima,
} from './points.ts';

/** One need, ready to be compared with many candidates. */
export type Matcher = {
  /** `explain(candidate).score`, without the cost of the words; `held` for who knows already which lines are held. */
  score(candidate: CandidateDocument, held?: SkillCounts): number;
  explain(candidate: CandidateDocument): MatchExplanation;
};

/**
 * How well a candidate suits a need and why. Pure and deterministic; it reads what domain guide §3.5 allows and
 * nothing else. Conditions of law (age for an apprenticeship, work of minors) are not its business.
 */
export function explainMatch(need: MatchNeed, candidate: CandidateDocument): MatchExplanation {
  return createMatcher(need).explain(candidate);
}

export function createMatcher(need: MatchNeed): Matcher {
  const compare = comparison(need);
  return {
    score: (candidate, held) => sum(compare(candidate, held).points),
    explain(candidate) {
      const compared = compare(candidate);
      return {
        score: sum(compared.points),
        reasons: reasonsOf(need, candidate, compared),
        missing: compared.grid.filter(({ skillId }) => !candidate.skills.includes(skillId)),
        distance: distanceBand(compared.km),
        exclusions: exclusionsOf(need, candidate, compared.occupation !== null, compared.km),
      };
    },
  };
}

type Points = Record<Exclude<keyof typeof maximumPoints, 'skills'> | 'essential' | 'trainable' | 'noSkill', number>;

type Comparison = {
  occupation: WishedOccupation | null;
  km: number | null;
  points: Points;
  grid: SkillRequirement[];
  asked: SkillCounts;
};

function comparison(need: MatchNeed): (candidate: CandidateDocument, held?: SkillCounts) => Comparison {
  const related = new Set(need.relatedRomeCodes);
  const levels = levelsOf(need.grid);
  const grid = [...levels].map(([skillId, level]) => ({ skillId, level }));
  const asked = countLevels(levels, levels.keys());
  const maxima = skillMaxima(asked);

  return (candidate, held = countLevels(levels, candidate.skills)) => {
    const occupation = nearestOccupation(candidate, need.romeCode, related);
    const km = distanceKm(need.position, candidate.position);
    const reachable = km === null || (km <= candidate.mobilityKm && km <= (need.radiusKm ?? km));
    const points = {
      occupation: occupation ? occupationPoints(occupation.code === need.romeCode) : 0,
      practice: practicePoints(occupation?.experienceMonths ?? 0),
      essential: shareOf(maxima.essential, held.essential, asked.essential),
      trainable: shareOf(maxima.trainable, held.trainable, asked.trainable),
      noSkill: maxima.none,
      distance: reachable ? distancePoints(km) : 0,
      availability: candidate.availableFrom <= need.startDate ? maximumPoints.availability : 0,
      permits: holdsAll(candidate.permits, need.permitsRequired) ? maximumPoints.permits : 0,
      contract: accepts(candidate.contractKinds, need.contractKind) ? maximumPoints.contract : 0,
      hours: need.hours.every((code) => accepts(candidate.hours, code)) ? maximumPoints.hours : 0,
    };
    return { occupation, km, points, grid, asked };
  };
}

/** A skill asked twice counts once; essential prevails. */
export function levelsOf(grid: readonly SkillRequirement[]): Map<SkillId, SkillLevel> {
  const levels = new Map<SkillId, SkillLevel>();
  for (const { skillId, level } of grid) if (levels.get(skillId) !== 'essential') levels.set(skillId, level);
  return levels;
}

function countLevels(levels: ReadonlyMap<SkillId, SkillLevel>, skills: Iterable<SkillId>): SkillCounts {
  const counts = { essential: 0, trainable: 0 };
  for (const skill of skills) {
    const level = levels.get(skill);
    if (level) counts[level] += 1;
  }
  return counts;
}

/** The need's own occupation if wished, else the related one most practised, else none. */
function nearestOccupation(
  { occupations }: CandidateDocument,
  romeCode: string,
  related: ReadonlySet<string>,
): WishedOccupation | null {
  let nearest: WishedOccupation | null = null;
  for (const wished of occupations) {
    if (wished.code === romeCode) return wished;
    if (related.has(wished.code) && (nearest === null || monthsIn(wished) > monthsIn(nearest))) nearest = wished;
  }
  return nearest;
}

const monthsIn = (wished: WishedOccupation): number => wished.experienceMonths ?? 0;

const sum = (p: Points): number =>
  p.occupation +
  p.practice +
  p.essential +
  p.trainable +
  p.noSkill +
  p.distance +
  p.availability +
  p.permits +
  p.contract +
  p.hours;

function reasonsOf(need: MatchNeed, candidate: CandidateDocument, compared: Comparison): Reason[] {
  const { asked, grid, km, occupation, points } = compared;
  const { contractKind, hours, permitsRequired: permits } = need;
  const romeCode = occupation?.code ?? need.romeCode;
  const held = (level: SkillLevel) =>
    grid.filter((line) => line.level === level && candidate.skills.includes(line.skillId)).map((line) => line.skillId);
  const reasons: Reason[] = [
    {
      code: romeCode === need.romeCode ? 'occupation_wished' : 'occupation_related',
      romeCode,
      points: points.occupation,
    },
    { code: 'occupation_practised', romeCode, months: occupation?.experienceMonths ?? 0, points: points.practice },
    { code: 'essential_skills', held: held('essential'), asked: asked.essential, points: points.essential },
    { code: 'trainable_skills', held: held('trainable'), asked: asked.trainable, points: points.trainable },
    { code: 'no_skill_asked', points: points.noSkill },
    km === null
      ? { code: 'distance_unknown', points: points.distance }
      : { code: 'within_mobility', band: distanceBand(km), points: points.distance },
    { code: 'available', from: candidate.availableFrom, points: points.availability },
    permits.length === 0
      ? { code: 'no_permit_required', points: points.permits }
      : { code: 'permits_held', permits, points: points.permits },
    {
      code: 'contract_accepted',
      contractKind,
      wished: candidate.contractKinds.includes(contractKind),
      points: points.contract,
    },
    { code: 'hours_accepted', hours, points: points.hours },
  ];
  return reasons.filter((reason) => reason.points > 0);
}
