import stemmers from 'snowball-stemmers';

const french = stemmers.newStemmer('french');

/** A stem costs some 30 µs; the words of a trade are few and come back. Bounded, since queries feed it too. */
const knownStems = new Map<string, string>();
const KNOWN_STEMS = 50_000;

/** Endings as they are once accents are folded; snowball alone would give « cuisinier » and « cuisinière » two stems. */
const feminineEndings: readonly [RegExp, string][] = [
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/iere$/, 'ier'],
  [/gere$/, 'ger'],
  [/enne$/, 'en'],
];

const stopWords = new Set(
  (
    'au aux avec ce ces cet cette chez comme dans de des du elle elles en entre et etre eu il ils je la le les leur leurs ' +
    'lui ma mais me mes moi mon ne nos notre nous on ont ou par pas plus pour qu que qui sa sans se ses son sont sous ' +
    'sur ta te tes ton tu un une vos votre vous ai as avais avait ete etais etait est suis fait faire tres bien puis ' +
    'pendant depuis mois an ans annee annees'
  ).split(' '),
);

/** Lower case, no accent, no ligature: « Cœur d’Été » becomes `coeur d'ete`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/** Folded words, without the words that say nothing, in their order and each once. */
export function wordsOf(text: string): string[] {
  const words = fold(text).match(/[a-z0-9]+/g) ?? [];
  return [...new Set(words)].filter((word) => word.length > 1 && !stopWords.has(word));
}

/** Stem of a folded word. Accents are folded before stemming: the other way round, endings do not meet. */
export function stemOf(word: string): string {
  const known = knownStems.get(word);
  if (known !== undefined) return known;
  if (knownStems.size >= KNOWN_STEMS) knownStems.clear();
  const stem = french.stem(masculine(word.length > 3 ? word.replace(/s$/, '') : word));
  knownStems.set(word, stem);
  return stem;
}

function masculine(word: string): string {
  for (const [ending, replacement] of feminineEndings) {
    if (word.length > 5 && ending.test(word)) return word.replace(ending, replacement);
  }
  return word;
}
