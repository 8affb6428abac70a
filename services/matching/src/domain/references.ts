import { communes, starterOccupations } from '@passerelle/referentials';

export interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** Names and places that matching needs from the referentials. */
export interface References {
  skillLabel(id: string): string;
  hasOccupation(code: string): boolean;
  /** ROME codes one can move to, nearest first. */
  related(code: string): readonly string[];
  /** Code of an occupation known by its code or by one of its titles, accents and case forgiven. */
  occupationCode(text: string): string | undefined;
  /** Id of a skill known by its id or its label. */
  skillId(text: string): string | undefined;
  /** Labels of every occupation, title and skill: the words of the trades. */
  labels(): Iterable<string>;
  position(commune: string): Position | null;
  /** INSEE code of a commune known by its code or its exact name. */
  communeCode(text: string): string | undefined;
  distanceKm(a: Position, b: Position): number;
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

export function loadReferences(): References {
  const occupations = new Map(starterOccupations().map((occupation) => [occupation.code, occupation]));
  const codes = new Map<string, string>();
  const skills = new Map<string, string>();
  const skillIds = new Map<string, string>();
  for (const { code, label, titles, skills: lines } of occupations.values()) {
    for (const name of [label, ...titles]) if (!codes.has(fold(name))) codes.set(fold(name), code);
    for (const skill of lines) {
      skills.set(skill.id, skill.label);
      skillIds.set(fold(skill.label), skill.id);
    }
  }
  return {
    skillLabel: (id) => skills.get(id) ?? id,
    hasOccupation: (code) => occupations.has(code),
    related: (code) => occupations.get(code)?.related ?? [],
    occupationCode: (text) => (/^[A-N]\d{4}$/.test(text.trim()) ? text.trim() : codes.get(fold(text))),
    skillId: (text) => (skills.has(text.trim()) ? text.trim() : skillIds.get(fold(text))),
    *labels() {
      for (const { label, titles } of occupations.values()) {
        yield label;
        yield* titles;
      }
      yield* skills.values();
    },
    position: (commune) => communes().byCode(commune)?.position ?? null,
    communeCode: (text) => {
      const directory = communes();
      if (directory.byCode(text.trim())) return text.trim();
      const wanted = fold(text);
      return directory.search(text, 5).find(({ name }) => fold(name) === wanted)?.code;
    },
    distanceKm: (a, b) => communes().distanceKm(a, b),
  };
}
