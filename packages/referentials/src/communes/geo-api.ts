import { DomainError } from '@passerelle/kernel';
import type { ImportRefusal, ImportReport, RefusalReason } from '../import/report.ts';
import type { CommuneRow, Position } from './commune.ts';

/** One commune of geo.api.gouv.fr, `/communes?fields=nom,code,codesPostaux,codeEpci,centre,population`. */
type GeoCommune = {
  code?: unknown;
  nom?: unknown;
  codesPostaux?: unknown;
  codeEpci?: unknown;
  population?: unknown;
  /** GeoJSON point: longitude, then latitude, in degrees. */
  centre?: { coordinates?: unknown };
};

/** The file of geo.api.gouv.fr, with a true centre for each commune. Throws `REFERENTIALS.NOT_COMMUNES` on another text. */
export function readGeoCommunes(text: string): ImportReport<CommuneRow> {
  const refusals: ImportRefusal[] = [];
  const seen = new Set<string>();
  const rows = parsed(text).flatMap((entry, rank): CommuneRow[] => {
    const refuse = (column: string, reason: RefusalReason) => {
      refusals.push({ file: 'communes', line: rank + 1, column, reason });
      return [];
    };
    const { code, nom: name, codesPostaux, codeEpci, population } = entry ?? {};
    if (typeof code !== 'string' || !/^(\d{5}|2[AB]\d{3})$/.test(code)) return refuse('code', 'format');
    if (seen.has(code)) return refuse('code', 'duplicate');
    if (typeof name !== 'string' || name === '') return refuse('nom', 'empty');
    const position = positionOf(entry.centre?.coordinates);
    if (!position) return refuse('centre', 'format');
    seen.add(code);
    return [
      {
        code,
        name,
        postcodes: Array.isArray(codesPostaux) ? codesPostaux.filter(isPostcode) : [],
        epci: typeof codeEpci === 'string' ? codeEpci : null,
        population: typeof population === 'number' && population > 0 ? population : 0,
        position,
        approximate: false,
      },
    ];
  });
  return { rows, refusals };
}

const isPostcode = (value: unknown): value is string => typeof value === 'string' && /^\d{5}$/.test(value);

function positionOf(coordinates: unknown): Position | null {
  if (!Array.isArray(coordinates)) return null;
  const [lon, lat]: unknown[] = coordinates;
  if (typeof lat !== 'number' || typeof lon !== 'number') return null;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}

function parsed(text: string): GeoCommune[] {
  try {
    const document: unknown = JSON.parse(text);
    if (Array.isArray(document)) return document;
  } catch {
    // Not JSON: refused below like any other document.
  }
  throw new DomainError('REFERENTIALS.NOT_COMMUNES', 'invalid', 'Ce fichier n’est pas une liste JSON de communes.');
}
