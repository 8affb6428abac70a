import {
  type CandidateDocument,
  experienceWords,
  type MatchNeed,
  type TradeVocabulary,
} from '@passerelle/candidate-index';
import type { Candidate } from './candidate.ts';
import type { References } from './references.ts';

/** What the index is given of a candidate: ids, codes, words of the trade; never a name. */
export function documentOf(
  candidate: Candidate & { readonly version: number },
  references: References,
  vocabulary: TradeVocabulary,
): CandidateDocument {
  const { profile } = candidate;
  return {
    id: candidate.id,
    structureId: candidate.structureId,
    version: candidate.version,
    occupations: profile.occupations.map(({ romeCode, months }) => ({
      code: romeCode,
      ...(months ? { experienceMonths: months } : {}),
    })),
    skills: [...profile.skills],
    availableFrom: profile.availableFrom,
    mobilityKm: profile.mobilityKm,
    position: references.position(profile.commune),
    permits: [...profile.permits],
    contractKinds: [...profile.contractKinds],
    hours: [...profile.hours],
    experienceWords: experienceWords(profile.experience, vocabulary),
  };
}

export interface NeedFacts {
  readonly id: string;
  readonly kind: string;
  readonly rome: string | null;
  readonly commune: string;
  readonly startsOn: string | null;
  readonly permits: readonly string[];
  readonly grid: readonly { readonly skillId: string | null; readonly level: 'essential' | 'trainable' }[];
}

/** A need without an occupation matches nobody's wish: the screen says to complete it first. */
export function matchNeedOf(
  need: NeedFacts,
  references: References,
  radiusKm: number | null,
  today: string,
): MatchNeed {
  return {
    id: need.id,
    romeCode: need.rome ?? 'A0000',
    relatedRomeCodes: need.rome ? references.related(need.rome) : [],
    grid: need.grid.flatMap(({ skillId, level }) => (skillId === null ? [] : [{ skillId, level }])),
    startDate: need.startsOn ?? today,
    position: references.position(need.commune),
    radiusKm,
    permitsRequired: [...need.permits],
    contractKind: need.kind,
    hours: [],
  };
}
