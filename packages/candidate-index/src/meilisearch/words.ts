import type { Index } from 'meilisearch';
import { stemOf, wordsOf } from '../text/french.ts';
import { closestWords, typosForgiven } from '../text/spelling.ts';
import { oneOf, within } from './filters.ts';
import type { StoredDocument } from './stored-document.ts';

/**
 * Filters for those whose experience has every word of the text. A word nobody has is taken for the nearest ones that
 * somebody of the structure has: the server proposes, and our own spelling rule, the same for both engines, decides.
 */
export async function mentioning(index: Index<StoredDocument>, structureId: string, text: string): Promise<string[]> {
  return Promise.all(
    wordsOf(text).map(async (word) => {
      const stem = stemOf(word);
      if (typosForgiven(word) === 0 || (await isKnown(index, structureId, stem))) return oneOf('stems', [stem]);
      const { facetHits } = await index.searchForFacetValues({
        facetName: 'experienceWords',
        facetQuery: word,
        filter: within(structureId),
      });
      const meant = closestWords(
        word,
        facetHits.map(({ value }) => value),
      );
      return oneOf('stems', [...new Set((meant.length > 0 ? meant : [word]).map(stemOf))]);
    }),
  );
}

async function isKnown(index: Index<StoredDocument>, structureId: string, stem: string): Promise<boolean> {
  const { hits } = await index.search('', { filter: within(structureId, oneOf('stems', [stem])), limit: 1 });
  return hits.length > 0;
}
