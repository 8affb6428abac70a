import { fold } from '../wording/normalise.ts';
import type { CommuneAlias, CommuneRow } from './commune.ts';

/** Communes as columns, in order of code: what another process can hand over, and what the directory keeps. */
export type CommuneTable = {
  /** One a line, like the other texts. */
  codes: string;
  names: string;
  /** Separated by spaces within a line. */
  postcodes: string;
  epcis: string;
  populations: number[];
  /** Null where unknown. */
  latitudes: (number | null)[];
  longitudes: (number | null)[];
  approximate: boolean[];
  /** Search keys of the names, then those of former names. */
  keys: string;
  /** For each former name, the row it leads to. */
  formerRows: number[];
  /** Rows of former codes. */
  rowOfFormerCode: Record<string, number>;
};

export function tableOf(rows: readonly CommuneRow[], aliases: readonly CommuneAlias[]): CommuneTable {
  const sorted = rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const rowOf = new Map(sorted.map(({ code }, row) => [code, row]));
  const known = aliases.flatMap((alias) => {
    const row = rowOf.get(alias.communeCode);
    return row === undefined ? [] : [{ ...alias, row }];
  });
  const renamed = known.filter(({ name, row }) => name !== sorted[row]!.name);
  const lines = (text: (row: CommuneRow) => string) => sorted.map(text).join('\n');
  return {
    codes: lines(({ code }) => code),
    names: lines(({ name }) => name),
    postcodes: lines(({ postcodes }) => postcodes.join(' ')),
    epcis: lines(({ epci }) => epci ?? ''),
    populations: sorted.map(({ population }) => population),
    latitudes: sorted.map(({ position }) => position?.lat ?? null),
    longitudes: sorted.map(({ position }) => position?.lon ?? null),
    approximate: sorted.map((row) => row.approximate),
    keys: [...sorted, ...renamed].map(({ name }) => keyOf(name)).join('\n'),
    formerRows: renamed.map(({ row }) => row),
    rowOfFormerCode: Object.fromEntries(
      known.filter(({ code }) => !rowOf.has(code)).map(({ code, row }) => [code, row]),
    ),
  };
}

/** `L'Haÿ-les-Roses` and `l hay les roses`, `St-Étienne` and `saint etienne` are the same key. */
export const keyOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
    .trim();
