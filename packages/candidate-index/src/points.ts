/** The most each criterion gives. Skills weigh most; together they make 100. */
export const maximumPoints = {
  occupation: 30,
  practice: 5,
  skills: 40,
  distance: 12,
  availability: 4,
  permits: 3,
  contract: 3,
  hours: 3,
} as const;

const RELATED_OCCUPATION = 15;

export const occupationPoints = (wished: boolean): number => (wished ? maximumPoints.occupation : RELATED_OCCUPATION);

/** Low on purpose: most of the young people are looking for a first job. */
export function practicePoints(months: number): number {
  if (months >= 6) return maximumPoints.practice;
  return months >= 1 ? 3 : 0;
}

const REACHABLE = 8;

/**
 * Being reachable counts for two thirds: nearness alone would favour those who live in town.
 * An unknown distance is taken as reachable, no nearer.
 */
export function distancePoints(km: number | null): number {
  if (km === null || km > 30) return REACHABLE;
  if (km <= 5) return maximumPoints.distance;
  if (km <= 10) return REACHABLE + 3;
  return km <= 20 ? REACHABLE + 2 : REACHABLE + 1;
}

export type SkillCounts = { essential: number; trainable: number };

/** What the essential and the trainable lines give together, for a grid of this many of each. */
export function skillMaxima({ essential, trainable }: SkillCounts): SkillCounts & { none: number } {
  const all = maximumPoints.skills;
  if (essential > 0 && trainable > 0) return { essential: all * 0.8, trainable: all * 0.2, none: 0 };
  return {
    essential: essential > 0 ? all : 0,
    trainable: trainable > 0 ? all : 0,
    none: essential + trainable > 0 ? 0 : all,
  };
}

/** The part of a maximum that `held` of `asked` lines give, as whole points. */
export const shareOf = (maximum: number, held: number, asked: number): number =>
  asked === 0 ? 0 : Math.round((maximum * held) / asked);
