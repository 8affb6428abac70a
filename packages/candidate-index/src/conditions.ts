import { distanceBand } from './distance.ts';
import type { CandidateDocument } from './document.ts';
import type { Exclusion } from './explanation.ts';
import type { MatchNeed } from './need.ts';

/** An empty list of wishes is no preference. */
export const accepts = (wishes: readonly string[], asked: string): boolean =>
  wishes.length === 0 || wishes.includes(asked);

export const holdsAll = (held: readonly string[], required: readonly string[]): boolean =>
  required.every((each) => held.includes(each));

/** Every condition of the need that the candidate does not meet, in the order of `exclusionCodes`. */
export function exclusionsOf(
  need: MatchNeed,
  candidate: CandidateDocument,
  occupationSuits: boolean,
  km: number | null,
): Exclusion[] {
  const { contractKind, permitsRequired, radiusKm, startDate } = need;
  const { availableFrom, contractKinds, mobilityKm, permits } = candidate;
  const exclusions: Exclusion[] = [];
  if (!occupationSuits) exclusions.push({ code: 'occupation_unrelated' });
  if (!accepts(contractKinds, contractKind)) exclusions.push({ code: 'contract_not_wished', contractKind });
  if (availableFrom > startDate) exclusions.push({ code: 'not_available', from: availableFrom });
  if (!holdsAll(permits, permitsRequired)) {
    exclusions.push({ code: 'permit_missing', permits: permitsRequired.filter((each) => !permits.includes(each)) });
  }
  if (km === null) return exclusions;
  const band = distanceBand(km);
  if (km > mobilityKm) exclusions.push({ code: 'beyond_mobility', band, mobilityKm });
  if (radiusKm !== null && km > radiusKm) exclusions.push({ code: 'beyond_radius', band, radiusKm });
  return exclusions;
}
