import type { MultiSearchQuery, SearchForFacetValuesParams } from 'meilisearch';
import { greatCircleKm } from '../../distance.ts';
import { typosBetween } from '../../text/spelling.ts';
import { FilterError, type FilterParameter, parseFilter } from './filter.ts';
import { displayed, featuresOf, type StoredIndex, type StoredRecord, valuesAt } from './records.ts';

const DEFAULT_LIMIT = 20;
const DEFAULT_TOTAL_HITS = 1000;
const DEFAULT_FACET_VALUES = 100;

/** Search without words: filters, facets, sort by distance, bounds. Words in `q` are not part of the double. */
export function search(index: StoredIndex, query: Omit<MultiSearchQuery, 'indexUid'>) {
  const { q = '', filter, limit = DEFAULT_LIMIT, offset = 0, facets = [], sort = [] } = query;
  if (q) throw new FilterError('the double only searches without words');
  const found = sorted(index, matching(index, filter), sort);
  const most = index.settings.pagination?.maxTotalHits ?? DEFAULT_TOTAL_HITS;
  const reachable = found.slice(0, most);
  return {
    hits: reachable.slice(offset, offset + limit).map((record) => displayed(index.settings, record)),
    query: '',
    processingTimeMs: 0,
    limit,
    offset,
    estimatedTotalHits: reachable.length,
    ...(facets.length > 0 && { facetDistribution: distribution(index, found, facets), facetStats: {} }),
  };
}

export function matching(index: StoredIndex, filter: FilterParameter): StoredRecord[] {
  const matches = parseFilter(filter, (attribute) => featuresOf(index.settings, attribute));
  return [...index.records.values()].filter(matches);
}

function sorted(index: StoredIndex, records: StoredRecord[], sort: string[]): StoredRecord[] {
  const [rule] = sort;
  if (rule === undefined) return records;
  const point = /^_geoPoint\(([-\d.e]+), ([-\d.e]+)\):asc$/.exec(rule);
  if (!point || !index.settings.sortableAttributes?.includes('_geo')) throw new FilterError(`cannot sort by ${rule}`);
  const distance = ({ _geo: geo }: StoredRecord) =>
    geo ? greatCircleKm(Number(point[1]), Number(point[2]), geo.lat, geo.lng) : Number.POSITIVE_INFINITY;
  const ranked = records.map((record) => ({ record, km: distance(record) }));
  return ranked.sort((a, b) => (a.km === b.km ? 0 : a.km - b.km)).map(({ record }) => record);
}

function distribution(index: StoredIndex, records: StoredRecord[], facets: string[]) {
  const most = index.settings.faceting?.maxValuesPerFacet ?? DEFAULT_FACET_VALUES;
  // An attribute that is not filterable is left out without an error, as documented.
  const known = facets.filter((facet) => featuresOf(index.settings, facet));
  return Object.fromEntries(
    known.map((facet) => [facet, Object.fromEntries(mostUsed(tally(records, facet)).slice(0, most))]),
  );
}

const mostUsed = (counts: Map<string, number>): [string, number][] => [...counts].sort((a, b) => b[1] - a[1]);

function tally(records: StoredRecord[], attribute: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const value of new Set(valuesAt(record, attribute).map(String))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** Facet values that begin like the query, with the typing errors that the settings forgive. */
export function facetSearch(index: StoredIndex, { facetName, facetQuery, filter }: SearchForFacetValuesParams) {
  if (!featuresOf(index.settings, facetName)?.facetSearch) throw new FilterError(`no facet search on ${facetName}`);
  const asked = (facetQuery ?? '').toLowerCase();
  const { oneTypo, twoTypos } = index.settings.typoTolerance?.minWordSizeForTypos ?? {};
  const forgiven = Number(asked.length >= (oneTypo ?? 5)) + Number(asked.length >= (twoTypos ?? 9));
  const hits = mostUsed(tally(matching(index, filter), facetName))
    .filter(([value]) => beginsLike(value.toLowerCase(), asked, forgiven))
    .map(([value, count]) => ({ value, count }));
  const most = index.settings.faceting?.maxValuesPerFacet ?? DEFAULT_FACET_VALUES;
  return { facetHits: hits.slice(0, most), facetQuery: facetQuery ?? null, processingTimeMs: 0 };
}

function beginsLike(value: string, asked: string, forgiven: number): boolean {
  for (let length = asked.length - forgiven; length <= asked.length + forgiven; length += 1) {
    if (length >= 0 && typosBetween(value.slice(0, length), asked, forgiven) <= forgiven) return true;
  }
  return false;
}
