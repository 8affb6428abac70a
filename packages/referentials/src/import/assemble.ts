import data from '../../data/rome-contexts.json' with { type: 'json' };
import type { Occupation, OccupationContext, RomeCode, Skill } from '../occupations/occupation.ts';

/** Pieces of ROME cards as the files bring them, in any order. */
export type RomeParts = {
  cards: Map<RomeCode, { label: string; domain: string }>;
  /** Titles said first come first. */
  titles: Map<RomeCode, string[]>;
  /** Skills of a card, most important first. */
  skills: Map<RomeCode, Skill[]>;
  /** Numbers of work contexts. */
  contexts: Map<RomeCode, string[]>;
  related: Map<RomeCode, RomeCode[]>;
};

export const isRomeCode = (text: string): boolean => /^[A-N]\d{4}$/.test(text);

/** France Travail doubles some apostrophes. */
export const cleanLabel = (text: string): string => text.replaceAll("''", "'").trim();

export function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

export function assemble(parts: RomeParts): Occupation[] {
  return [...parts.cards]
    .map(([code, { label, domain }]) => ({
      code,
      label,
      domain,
      titles: [...new Set(parts.titles.get(code) ?? [])],
      skills: parts.skills.get(code) ?? [],
      related: (parts.related.get(code) ?? []).filter((other) => parts.cards.has(other)),
      contexts: contextsOf(parts.contexts.get(code) ?? []),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

const contexts = data.contexts as Record<string, OccupationContext>;

function contextsOf(numbers: readonly string[]): OccupationContext[] {
  return [...new Set(numbers.flatMap((number) => contexts[number] ?? []))].sort();
}
