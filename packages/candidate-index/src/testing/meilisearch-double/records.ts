import type { Settings } from 'meilisearch';

/** A document as given to the server: any fields, and the position it understands. */
export type StoredRecord = Record<string, unknown> & { _geo?: { lat: number; lng: number } };

export type Features = { facetSearch: boolean; equality: boolean; comparison: boolean };

export type StoredIndex = {
  primaryKey: string;
  settings: Settings;
  records: Map<string, StoredRecord>;
};

/** Every scalar found at a dotted path, through lists. */
export function valuesAt(record: StoredRecord, attribute: string): unknown[] {
  let found: unknown[] = [record];
  for (const step of attribute.split('.')) {
    found = found.flatMap((value) => (isRecord(value) ? [value[step]] : [])).flat();
  }
  return found.filter((value) => value !== undefined && value !== null);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What filters may do with an attribute; null when it was not declared filterable. */
export function featuresOf({ filterableAttributes }: Settings, attribute: string): Features | null {
  for (const declared of filterableAttributes ?? []) {
    if (declared === attribute) return { facetSearch: true, equality: true, comparison: true };
    if (typeof declared === 'string' || !declared.attributePatterns.includes(attribute)) continue;
    const { facetSearch, filter } = declared.features;
    return { facetSearch, ...filter };
  }
  return null;
}

/** The fields that answers may show. */
export function displayed({ displayedAttributes }: Settings, record: StoredRecord, fields?: string[]): StoredRecord {
  const shown = displayedAttributes ?? ['*'];
  const kept = (name: string) =>
    (shown.includes('*') || shown.includes(name)) && (fields === undefined || fields.includes(name));
  return Object.fromEntries(Object.entries(record).filter(([name]) => kept(name)));
}
