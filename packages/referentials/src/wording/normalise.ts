/** A text made comparable, where each character knows the place in the original that it came from. */
export type NormalisedText = { text: string; startOf(index: number): number; endOf(index: number): number };

const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss' };
const apostrophes = /[’‘ʼ′`´]/gu;
const dashes = /[‐‑‒–—−]/u;
/** Soft hyphen, zero-width characters and joiners: invisible, they would cut a word in two. */
const invisible = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u;

/** Lower case, no accent, œ as oe, straight apostrophes and hyphens, runs of blanks as one space. */
export function normalise(original: string): NormalisedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    // The bars keep a blank from being trimmed away.
    const piece = isPlain(character) ? character : fold(`|${character}|`).slice(1, -1);
    if (piece !== '' && !(piece === ' ' && pieces.at(-1) === ' ')) {
      pieces.push(piece);
      for (let unit = 0; unit < piece.length; unit += 1) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { text: pieces.join(''), startOf: (index) => starts[index] ?? at, endOf: (index) => ends[index] ?? at };
}

/** The same text, trimmed, without its places: for search words and labels. */
export const fold = (original: string): string =>
  original
    .replace(apostrophes, "'")
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^ a-z0-9]/gu, comparable)
    .replace(/ +/g, ' ')
    .trim();

const isPlain = (character: string): boolean =>
  (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');

function comparable(character: string): string {
  if (invisible.test(character)) return '';
  if (/\s/u.test(character)) return ' ';
  if (dashes.test(character)) return '-';
  return ligatures[character] ?? character;
}
