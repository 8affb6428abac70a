/** Longest word kept of a name; more would only serve to fill an index. */
const LONGEST = 40;

/** Lower case, no accents, letters and digits only: how names are compared. */
export const foldWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word.slice(0, LONGEST));

/** The words a name is found by. */
export const wordsOf = (names: readonly string[]): string[] => [...new Set(names.flatMap(foldWords))].slice(0, 2_000);
