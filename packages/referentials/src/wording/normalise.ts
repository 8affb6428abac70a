/** A text made comparable, where each character knows the place in the original that it came from. */
export type NormalisedText = { text: string; startOf(index: number): number; endOf(index: number): number };

const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss' };
const apostrophes = /[’‘ʼ′`´]/u;
const dashes = /[‐‑‒–—−]/u;
/** Soft hyphen, zero-width characters and joiners: invisible, they would cut a word in two. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;

/** Lower case, no accent, œ as oe, straight apostrophes and hyphens, runs of blanks as one space. */
export function normalise(original: string): NormalisedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    const piece = comparable(character);
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

/** Without the places: for search terms and labels. */
export const fold = (original: string): string => normalise(original).text.trim();

function comparable(character: string): string {
  if (character >= 'a' && character <= 'z') return character;
  if (invisible.test(character)) return '';
  if (/\s/u.test(character)) return ' ';
  if (apostrophes.test(character)) return "'";
  if (dashes.test(character)) return '-';
  const lower = character.toLowerCase();
  return ligatures[lower] ?? lower.normalize('NFKD').replace(/\p{M}/gu, '');
}
