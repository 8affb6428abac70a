import { readFileSync } from 'node:fs';
import type { Occupation, OccupationContext, RomeCode, Skill, SkillKind } from './occupation.ts';

type SkillRow = [id: string, label: string, kind: SkillKind];

/** data/occupations.json, whose `meta` explains it. */
type StarterFile = {
  domains: Record<string, string>;
  shared: SkillRow[];
  occupations: {
    code: RomeCode;
    label: string;
    titles: string[];
    skills: SkillRow[];
    shared: string[];
    related: RomeCode[];
    contexts: OccupationContext[];
  }[];
};

let loaded: readonly Occupation[] | undefined;

/** The occupations every installation starts with. Read once, at the first call. */
export function starterOccupations(): readonly Occupation[] {
  loaded ??= read();
  return loaded;
}

/** Imported cards with what people call the same jobs: ROME's titles know no « mécano » nor « femme de ménage ». */
export function withStarterTitles(imported: readonly Occupation[]): Occupation[] {
  const titlesOf = new Map(starterOccupations().map(({ code, titles }) => [code, titles]));
  return imported.map((occupation) => ({
    ...occupation,
    titles: [...new Set([...occupation.titles, ...(titlesOf.get(occupation.code) ?? [])])],
  }));
}

function read(): readonly Occupation[] {
  const path = new URL('../../data/occupations.json', import.meta.url);
  const file = JSON.parse(readFileSync(path, 'utf8')) as StarterFile;
  const shared = new Map(file.shared.map((row) => [row[0], skillOf(row)]));
  return file.occupations.map(({ shared: sharedIds, skills, ...occupation }) => ({
    ...occupation,
    domain: file.domains[occupation.code.charAt(0)] ?? '',
    skills: [...skills.map(skillOf), ...sharedIds.flatMap((id) => shared.get(id) ?? [])],
  }));
}

const skillOf = ([id, label, kind]: SkillRow): Skill => ({ id, label, kind });
