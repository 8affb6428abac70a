import { readFileSync } from 'node:fs';
import t from 'tap';
import { referenceData } from '../testing/config.ts';
import type { Occupation } from './occupation.ts';
import { createOccupationSearch } from './search.ts';

const { path, skip } = referenceData('rome-titles.json');

/** [title, ROME code, …] of the 13,120 titles of ROME 4.0. */
type TitleRow = [title: string, code: string];

/** Both genders of a title written `Abatteur / Abatteuse de carrière`. */
function genders(title: string): string[] {
  const [, left = title, right = title] = /^(.+?) \/ (.+)$/.exec(title) ?? [];
  const tail = right.split(' ').slice(left.split(' ').length);
  return [[left, ...tail].join(' '), right];
}

/** A repeatable sequence of numbers under `bound` (a linear congruential generator). */
function sequence(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state % bound;
  };
}

/** One slip of the keyboard in the longest word. */
function withTypo(text: string, draw: (bound: number) => number): string {
  const longest = text.split(' ').reduce((best, word) => (word.length > best.length ? word : best));
  const at = 1 + draw(Math.max(1, longest.length - 2));
  const letter = String.fromCharCode(97 + draw(26));
  const before = longest.slice(0, at);
  const after = longest.slice(at + 1);
  const slips = [
    before + after,
    before + letter + longest.slice(at),
    before + letter + after,
    before + after.slice(0, 1) + longest.charAt(at) + after.slice(1),
  ];
  return text.replace(longest, slips[draw(slips.length)]!);
}

const unaccented = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

t.test('on the whole of ROME, a title typed with a slip finds its occupation among five', { skip }, async (t) => {
  const rows: TitleRow[] = JSON.parse(readFileSync(path, 'utf8')).titles;
  const titlesOf = Map.groupBy(rows, ([, code]) => code);
  const occupations = [...titlesOf].map(
    ([code, titles]): Occupation => ({
      code,
      label: titles[0]![0],
      titles: titles.map(([title]) => title),
      domain: '',
      skills: [],
      related: [],
      contexts: [],
    }),
  );
  t.equal(rows.length, 13_120);
  const { search } = createOccupationSearch(occupations);

  /** Share of 250 drawn titles whose occupation is among the first five. */
  const precisionAt5 = (perturb: (title: string, draw: (bound: number) => number) => string) => {
    const draw = sequence(20);
    const drawn = Array.from({ length: 250 }, () => {
      const [title, code] = rows[draw(rows.length)]!;
      const typed = perturb(genders(title)[draw(2)]!, draw);
      // A title said of several occupations is found with any of them.
      return search(typed, 5).some(
        (hit) => hit.code === code || titlesOf.get(hit.code)!.some(([said]) => said === title),
      );
    });
    return drawn.filter(Boolean).length / drawn.length;
  };

  const measured = {
    'as written': precisionAt5((title) => title),
    'no accent, small letters': precisionAt5(unaccented),
    'one slip': precisionAt5(withTypo),
    'no accent and one slip': precisionAt5((title, draw) => withTypo(unaccented(title), draw)),
    'three quarters typed': precisionAt5((title) => title.slice(0, Math.max(5, Math.ceil(title.length * 0.75)))),
  };
  const figures = Object.entries(measured).map(([what, precision]) => `${what} ${precision.toFixed(3)}`);
  t.comment(`precision at 5: ${figures.join(', ')}`);
  const floor = (what: string) => (what.includes('typed') ? 0.96 : 0.99);
  for (const [what, precision] of Object.entries(measured))
    t.ok(precision >= floor(what), `${what}: ${precision.toFixed(3)}`);
});
