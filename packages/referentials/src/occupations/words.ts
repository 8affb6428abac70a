import { fold } from '../wording/normalise.ts';

/** Words that name no job. */
const empty = new Set('a au aux d de des du en et l la le les ou par pour sur un une'.split(' '));

/** `(se)`, `(trice)`: the other gender's ending, written against the word. */
const genderEnding = /(?<=\p{L})\([\p{L}-]{1,6}\)/gu;

/** The words of a job title as people type them: folded, without the empty ones, a hyphenated word in its parts. */
export function wordsOf(text: string): string[] {
  const words = fold(text.replace(genderEnding, '')).match(/[a-z0-9]+/g) ?? [];
  return words.filter((word) => !empty.has(word));
}

/** Hyphenated words written as one, as some type them: `aidesoignant`. */
export function joinedWordsOf(text: string): string[] {
  const words = fold(text.replace(genderEnding, '')).match(/[a-z0-9]+(-[a-z0-9]+)+/g) ?? [];
  return words.map((word) => word.replaceAll('-', ''));
}

/** Feminine ending and masculine one, longest first; what ends in a mute e loses it. */
const endings: readonly [feminine: string, masculine: string][] = [
  ['trice', 'teur'],
  ['euse', 'eur'],
  ['enne', 'en'],
  ['onne', 'on'],
  ['esse', ''],
  ['elle', 'el'],
  ['ette', 'et'],
  ['ere', 'er'],
  ['ive', 'if'],
  ['ee', ''],
  ['e', ''],
];

/** One form for masculine, feminine, singular and plural: `preparatrices` and `preparateur` give `preparateur`. */
export function rootOf(word: string): string {
  const singular = word.length > 3 ? word.replace(/(?<!s)s$|(?<=[ae]u)x$/, '') : word;
  const found = endings.find(([feminine]) => singular.length > feminine.length + 2 && singular.endsWith(feminine));
  return found ? singular.slice(0, -found[0].length) + found[1] : singular;
}
