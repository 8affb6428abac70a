import { distance } from 'fastest-levenshtein';
import { rootOf } from './words.ts';

/** The roots a typed word may stand for, each with its likeness: 1 when it is the word itself. */
export type Vocabulary = { candidates(word: string, unfinished: boolean): Map<string, number> };

const SWAPPED_LETTERS = 0.85;
const ONE_TYPO = 0.8;
const TWO_TYPOS = 0.6;
const TYPO_IN_BEGINNING = 0.5;
/** A beginning is worth more the nearer it is to the whole word. */
const beginningLikeness = (typed: number, whole: number): number => 0.7 + 0.25 * (typed / whole);

/**
 * Typos are looked for among the words as written, then taken to their root: on roots, too many letters are gone to
 * tell a typo from another word.
 */
export function createVocabulary(words: Iterable<string>): Vocabulary {
  const sorted = [...new Set(words)].sort();
  const rootOfWord = new Map(sorted.map((word) => [word, rootOf(word)]));
  const roots = new Set(rootOfWord.values());

  return {
    candidates(typed, unfinished) {
      const found = new Map<string, number>();
      const propose = (word: string, likeness: number) => {
        const root = rootOfWord.get(word) ?? word;
        if (likeness > (found.get(root) ?? 0)) found.set(root, likeness);
      };
      const root = rootOf(typed);
      if (roots.has(root)) found.set(root, 1);
      if (unfinished || (typed.length >= 4 && found.size === 0))
        for (const word of beginningWith(sorted, typed)) propose(word, beginningLikeness(typed.length, word.length));
      if (found.size > 0 || typed.length < 4) return found;

      for (const variant of swaps(typed)) if (rootOfWord.has(variant)) propose(variant, SWAPPED_LETTERS);
      const allowed = typed.length >= 7 ? 2 : 1;
      for (const word of sorted) {
        const lengthGap = word.length - typed.length;
        if (Math.abs(lengthGap) <= allowed) {
          const typos = distance(typed, word);
          if (typos <= allowed) propose(word, typos === 1 ? ONE_TYPO : TWO_TYPOS);
        } else if (unfinished && lengthGap > 0 && distance(typed, word.slice(0, typed.length)) <= 1)
          propose(word, TYPO_IN_BEGINNING);
      }
      return found;
    },
  };
}

/** Words of a sorted list that begin with `typed`: they stand together. */
function* beginningWith(sorted: readonly string[], typed: string): Generator<string> {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < typed) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < sorted.length && sorted[at]!.startsWith(typed); at += 1) yield sorted[at]!;
}

/** The word with each pair of neighbouring letters exchanged: the commonest slip, two edits for Levenshtein. */
function swaps(word: string): string[] {
  return [...word].slice(1).map((letter, at) => word.slice(0, at) + letter + word[at] + word.slice(at + 2));
}
