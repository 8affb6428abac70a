import { distance } from 'fastest-levenshtein';
import { type Commune, departmentOf, distanceKm, type Position } from './commune.ts';
import { type CommuneTable, keyOf } from './table.ts';
import { type Beginning, textColumn } from './text-column.ts';

export type CommuneDirectory = {
  /** By INSEE code, former codes and municipal arrondissements included. */
  byCode(code: string): Commune | null;
  /**
   * By the beginning of a name or of one of its words, by postcode, or both (`saint denis 93`): closest first, then
   * the most populated. Accents, hyphens, « St » and a slip in a long name are forgiven.
   */
  search(text: string, limit?: number): Commune[];
  all(): Iterable<Commune>;
  distanceKm(a: Position, b: Position): number;
};

/** The lower, the nearer to what was typed; a former name comes just after a present one. */
const ranks: Record<Beginning['at'], number> = { whole: 0, line: 1, word: 2 };
const FORMER_NAME = 0.5;

export function createCommuneDirectory(table: CommuneTable): CommuneDirectory {
  const codes = textColumn(table.codes);
  const names = textColumn(table.names);
  const postcodes = textColumn(table.postcodes);
  const epcis = textColumn(table.epcis);
  const keys = textColumn(table.keys);
  const populations = Uint32Array.from(table.populations);
  const latitudes = Float64Array.from(table.latitudes, (value) => value ?? Number.NaN);
  const longitudes = Float64Array.from(table.longitudes, (value) => value ?? Number.NaN);
  const approximate = Uint8Array.from(table.approximate, Number);
  const formerRows = Uint32Array.from(table.formerRows);
  const rowOfFormerCode = new Map(Object.entries(table.rowOfFormerCode));

  const commune = (row: number): Commune => {
    const code = codes.line(row);
    const [lat, lon] = [latitudes[row]!, longitudes[row]!];
    return {
      code,
      name: names.line(row),
      postcodes: postcodes.line(row).split(' ').filter(Boolean),
      department: departmentOf(code),
      epci: epcis.line(row) || null,
      population: populations[row]!,
      position: Number.isNaN(lat) ? null : { lat, lon },
      approximate: approximate[row] === 1,
    };
  };

  /** Rows whose name matches, each with its best rank. */
  function named(typed: string): Map<number, number> {
    const found = new Map<number, number>();
    const keep = (key: number, rank: number) => {
      const row = key < codes.length ? key : formerRows[key - codes.length]!;
      const ranked = key < codes.length ? rank : rank + FORMER_NAME;
      if (ranked < (found.get(row) ?? Number.POSITIVE_INFINITY)) found.set(row, ranked);
    };
    for (const { line, at } of keys.beginningWith(typed)) keep(line, ranks[at]);
    if (found.size > 0 || typed.length < 4) return found;
    const allowed = typed.length < 8 ? 1 : 2;
    for (let key = 0; key < keys.length; key += 1) {
      const typos = distance(keys.line(key), typed);
      if (typos <= allowed) keep(key, ranks.word + typos);
    }
    return found;
  }

  /** Communes of a postcode, of its beginning, or of a department. */
  function inArea(area: string): Set<number> {
    const rows = new Set([...postcodes.beginningWith(area)].map(({ line }) => line));
    for (const { line } of codes.beginningWith(area.toUpperCase())) rows.add(line);
    return rows;
  }

  function matching(typed: string): Map<number, number> {
    const whole = named(typed);
    const words = typed.split(' ');
    const areas = words.filter((word) => /^(\d{2,5}|2[ab])$/.test(word));
    if (whole.size > 0 || areas.length === 0) return whole;
    const [first, ...others] = areas.map(inArea);
    const rows = [...first!].filter((row) => others.every((other) => other.has(row)));
    const rest = words.filter((word) => !areas.includes(word)).join(' ');
    if (rest === '') return new Map(rows.map((row) => [row, ranks.whole]));
    const candidates = named(rest);
    return new Map(rows.flatMap((row) => (candidates.has(row) ? [[row, candidates.get(row)!]] : [])));
  }

  return {
    byCode(code) {
      const present = codes.indexOf(code);
      const row = present === -1 ? rowOfFormerCode.get(code) : present;
      return row === undefined ? null : commune(row);
    },
    search(text, limit = 8) {
      const typed = keyOf(text);
      if (typed === '') return [];
      return [...matching(typed)]
        .sort(([a, rankA], [b, rankB]) => rankA - rankB || populations[b]! - populations[a]! || a - b)
        .slice(0, limit)
        .map(([row]) => commune(row));
    },
    *all() {
      for (let row = 0; row < codes.length; row += 1) yield commune(row);
    },
    distanceKm,
  };
}
