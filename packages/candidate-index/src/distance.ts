import type { Position } from './document.ts';

/** Bounds of the bands, in kilometres. A band is all that is shown of a distance: domain guide §3.5. */
const bounds = [
  [5, 'under_5'],
  [10, '5_to_10'],
  [20, '10_to_20'],
  [30, '20_to_30'],
  [50, '30_to_50'],
] as const;

export type DistanceBand = (typeof bounds)[number][1] | 'over_50' | 'unknown';

const EARTH_RADIUS_KM = 6371;
const radians = Math.PI / 180;

/** Great-circle distance in kilometres between two points given in degrees. */
export function greatCircleKm(latA: number, lonA: number, latB: number, lonB: number): number {
  const sinLat = Math.sin(((latB - latA) * radians) / 2);
  const sinLon = Math.sin(((lonB - lonA) * radians) / 2);
  const h = sinLat * sinLat + Math.cos(latA * radians) * Math.cos(latB * radians) * sinLon * sinLon;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Null when one of the two places is unknown. */
export function distanceKm(a: Position | null, b: Position | null): number | null {
  return a && b ? greatCircleKm(a.lat, a.lon, b.lat, b.lon) : null;
}

export function distanceBand(km: number | null): DistanceBand {
  if (km === null) return 'unknown';
  return bounds.find(([upTo]) => km <= upTo)?.[1] ?? 'over_50';
}
