import type { Settings } from 'meilisearch';
import { oneTypoFrom, twoTyposFrom } from '../text/spelling.ts';

/** The most hits that one query brings back for ranking. */
export const MOST_HITS = 1000;
/** The most values of one facet that are counted or looked through. */
export const MOST_FACET_VALUES = 1000;

const features = (facetSearch: boolean, equality: boolean, comparison: boolean) => ({
  facetSearch,
  filter: { equality, comparison },
});

/** Applied at first use and at each rebuild. Free-text relevance is not used: ranking is `explainMatch`'s. */
export const settings: Settings = {
  searchableAttributes: ['experienceWords'],
  displayedAttributes: [
    'key',
    'id',
    'structureId',
    'version',
    'occupations',
    'skills',
    'availableFrom',
    'mobilityKm',
    'position',
    'permits',
    'contractKinds',
    'hours',
  ],
  filterableAttributes: [
    {
      attributePatterns: [
        'key',
        'tenant',
        'occupations.code',
        'skills',
        'permits',
        'contractKinds',
        'stems',
        'mobilityClass',
        'located',
      ],
      features: features(false, true, false),
    },
    { attributePatterns: ['availableDay'], features: features(false, false, true) },
    { attributePatterns: ['experienceWords'], features: features(true, true, false) },
    '_geo',
  ],
  sortableAttributes: ['_geo'],
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: oneTypoFrom, twoTypos: twoTyposFrom } },
  faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: MOST_HITS },
};
