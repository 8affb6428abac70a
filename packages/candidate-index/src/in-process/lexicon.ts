import SearchableMap from 'minisearch/SearchableMap';
import { closestWords, typosForgiven } from '../text/spelling.ts';

/** The surface words in use, counted, looked up with typing errors. */
export type Lexicon = {
  add(word: string): void;
  remove(word: string): void;
  /** Known words that a misspelt one most likely stands for. */
  closest(word: string): string[];
};

export function createLexicon(): Lexicon {
  const uses = new SearchableMap<number>();
  return {
    add: (word) => void uses.update(word, (count) => (count ?? 0) + 1),
    remove(word) {
      const count = uses.get(word) ?? 0;
      if (count > 1) uses.set(word, count - 1);
      else uses.delete(word);
    },
    closest(word) {
      const forgiven = typosForgiven(word);
      if (forgiven === 0) return [];
      // The tree counts a swap of neighbours as two errors, where `closestWords` counts one.
      return closestWords(word, uses.fuzzyGet(word, forgiven * 2).keys());
    },
  };
}
