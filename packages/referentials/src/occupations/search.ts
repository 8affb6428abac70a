import type { Occupation, RomeCode } from './occupation.ts';
import { createVocabulary } from './vocabulary.ts';
import { joinedWordsOf, rootOf, wordsOf } from './words.ts';

/** `title` is the job title that matched best; `score`, from 0 to 1, ranks the hits of one search. */
export type OccupationHit = { code: RomeCode; label: string; title: string; score: number };

export type OccupationSearch = {
  /**
   * Occupations for a job title, also one being typed: best first, each once. Forgives accents, case, typos, gender and
   * number. Nothing for a text that holds no word.
   */
  search(text: string, limit?: number): OccupationHit[];
};

type Title = { text: string; occupation: Occupation; weight: number };

/** Half of what a title says beyond the words typed counts against it. */
const TITLE_SHARE = 0.4;

/** Indexes every label and job title: some milliseconds for the starter set, some hundred for the whole of ROME. */
export function createOccupationSearch(occupations: readonly Occupation[]): OccupationSearch {
  const titles: Title[] = [];
  const words = new Set<string>();
  const titlesOf = new Map<string, number[]>();

  for (const occupation of occupations)
    for (const text of new Set([occupation.label, ...occupation.titles])) {
      const said = [...wordsOf(text), ...joinedWordsOf(text)];
      for (const word of said) words.add(word);
      for (const root of new Set(said.map(rootOf))) {
        const known = titlesOf.get(root);
        if (known) known.push(titles.length);
        else titlesOf.set(root, [titles.length]);
      }
      titles.push({ text, occupation, weight: 0 });
    }

  const vocabulary = createVocabulary(words);
  /** A rare word says more about the job than « agent ». */
  const rarity = (root: string): number => Math.log(1 + titles.length / (titlesOf.get(root)?.length ?? 1));
  for (const title of titles) title.weight = sum([...new Set(wordsOf(title.text).map(rootOf))].map(rarity));

  function score(typed: readonly string[], unfinished: boolean): Map<number, number> {
    const asked = new Map<number, number>();
    const said = new Map<number, number>();
    let total = 0;
    for (const [position, word] of typed.entries()) {
      const candidates = vocabulary.candidates(word, unfinished && position === typed.length - 1);
      const weight = candidates.size > 0 ? Math.min(...[...candidates.keys()].map(rarity)) : rarity('');
      total += weight;
      const best = new Map<number, { likeness: number; root: string }>();
      for (const [root, likeness] of candidates)
        for (const title of titlesOf.get(root) ?? [])
          if (likeness > (best.get(title)?.likeness ?? 0)) best.set(title, { likeness, root });
      for (const [title, { likeness, root }] of best) {
        asked.set(title, (asked.get(title) ?? 0) + likeness * weight);
        said.set(title, (said.get(title) ?? 0) + likeness * rarity(root));
      }
    }
    for (const [title, gain] of asked) {
      const covered = Math.min(1, (said.get(title) ?? 0) / titles[title]!.weight);
      asked.set(title, (gain / total) * (1 - TITLE_SHARE + TITLE_SHARE * covered));
    }
    return asked;
  }

  return {
    search(text, limit = 8) {
      const typed = wordsOf(text);
      if (typed.length === 0) return [];
      const hits = new Map<RomeCode, OccupationHit>();
      for (const [at, value] of score(typed, !/\s$/.test(text))) {
        const { occupation, text: title } = titles[at]!;
        const known = hits.get(occupation.code);
        if (!known || value > known.score)
          hits.set(occupation.code, { code: occupation.code, label: occupation.label, title, score: value });
      }
      return [...hits.values()].sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1)).slice(0, limit);
    },
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
