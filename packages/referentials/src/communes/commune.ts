/** Degrees, WGS 84. */
export type Position = { readonly lat: number; readonly lon: number };

export type Commune = {
  /** INSEE code: `69123`, `2A004`, `97411`. */
  code: string;
  name: string;
  postcodes: readonly string[];
  /** `69`, `2A`, `974`. */
  department: string;
  /** SIREN of the group of communes it belongs to. */
  epci: string | null;
  population: number;
  /** The commune's centre; null when nothing near it is known. */
  position: Position | null;
  /** The position is the mean of known neighbours: good for a band of distance, not for a route. */
  approximate: boolean;
};

/** What a source says of a commune; the department follows from the code. */
export type CommuneRow = Omit<Commune, 'department'>;

/** A name or code that leads to a present commune: a former commune, or an arrondissement of Paris, Lyon, Marseille. */
export type CommuneAlias = { code: string; name: string; communeCode: string };

/** The department of an INSEE code. */
export const departmentOf = (code: string): string => code.slice(0, /^9[78]/.test(code) ? 3 : 2);

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** As the crow flies, by the haversine formula. */
export function distanceKm(a: Position, b: Position): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const h = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
}
