/** ROME occupation code, such as `N1103`. */
export type RomeCode = string;
/** Id of a skill of the shared vocabulary. */
export type SkillId = string;
/** Calendar day, `YYYY-MM-DD`. */
export type IsoDay = string;

/** Centre of a commune, WGS 84 degrees. */
export type Position = { lat: number; lon: number };

/** An occupation the young person wishes, with the months already worked in it, when told. */
export type WishedOccupation = { code: RomeCode; experienceMonths?: number };

/**
 * All that candidate search knows of a young person: what domain guide §3.5 allows, and nothing else.
 * No name, contact, age, sex, address, nationality, health or family; a document with any other field is refused.
 */
export type CandidateDocument = {
  /** Candidate id: letters, digits, `-` and `_`, at most 128. */
  id: string;
  structureId: string;
  /** Version of the candidate this was made from; an older one never replaces a newer one. */
  version: number;
  occupations: readonly WishedOccupation[];
  skills: readonly SkillId[];
  availableFrom: IsoDay;
  /** How far the young person can go from the home commune, in kilometres. */
  mobilityKm: number;
  /** Centre of the home commune; null when the commune has no known position. */
  position: Position | null;
  /** Driving permits and the like, such as `B`. */
  permits: readonly string[];
  /** Contract kinds wished; empty means no preference. */
  contractKinds: readonly string[];
  /** Working hours accepted, as codes (`full_time`, `night`…); empty means no preference. */
  hours: readonly string[];
  /** Words of the trade found in the free experience text: see `experienceWords`. */
  experienceWords: readonly string[];
};
