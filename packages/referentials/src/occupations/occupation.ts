/** `N1103`: the job family of France Travail's ROME 4.0. */
export type RomeCode = string;

export type SkillKind = 'savoir-faire' | 'savoir-etre' | 'savoir';

/** `id` is stable: `N1103-03` or `S-equipe` in the starter set, France Travail's own number once ROME is imported. */
export type Skill = { id: string; label: string; kind: SkillKind };

/** Working times, and conditions that the law keeps people under 18 away from. */
export type OccupationContext =
  | 'alcohol_service'
  | 'biological_agents'
  | 'chemicals'
  | 'confined_space'
  | 'dangerous_animals'
  | 'dangerous_machine'
  | 'demolition'
  | 'extreme_cold'
  | 'extreme_heat'
  | 'heavy_loads'
  | 'height'
  | 'lifting_machine'
  | 'live_electricity'
  | 'night'
  | 'pressure'
  | 'self_driven_machine'
  | 'slaughter'
  | 'vibration'
  | 'weekend';

/** One shape for the starter set and for imported ROME cards. Skills come most specific first. */
export type Occupation = {
  code: RomeCode;
  label: string;
  /** Job titles people say, in ROME's double form: `Vendeur / Vendeuse en boulangerie`. */
  titles: readonly string[];
  domain: string;
  skills: readonly Skill[];
  /** Occupations one can move to, nearest first. */
  related: readonly RomeCode[];
  contexts: readonly OccupationContext[];
};
