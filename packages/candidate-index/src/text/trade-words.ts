import { stemOf, wordsOf } from './french.ts';

/** The stems that the words of a trade have. */
export type TradeVocabulary = ReadonlySet<string>;

/** The vocabulary of these labels: titles of occupations, names of skills, tools. */
export function tradeVocabulary(labels: Iterable<string>): TradeVocabulary {
  const stems = new Set<string>();
  for (const label of labels) for (const word of wordsOf(label)) stems.add(stemOf(word));
  return stems;
}

/**
 * The words of a free text that belong to the vocabulary, folded, in alphabetical order, each once. Nothing else of
 * the text enters an index: not the names of people and places, the numbers, or what health and family may have said.
 */
export function experienceWords(text: string, vocabulary: TradeVocabulary): string[] {
  return wordsOf(text)
    .filter((word) => vocabulary.has(stemOf(word)))
    .sort();
}
