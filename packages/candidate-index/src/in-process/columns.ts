import { accepts, holdsAll } from '../conditions.ts';
import { dayNumber } from '../day.ts';
import { greatCircleKm } from '../distance.ts';
import type { CandidateDocument } from '../document.ts';
import type { ExclusionCode } from '../explanation.ts';
import type { MatchNeed } from '../need.ts';
import { grown } from './postings.ts';

const FIRST_CAPACITY = 64;

/** What the conditions of a need read, one array per fact, indexed by slot. */
export type Columns = {
  write(slot: number, candidate: CandidateDocument): void;
  /** The need's conditions except occupation, ready to be tried on many slots: the first that excludes, or null. */
  conditionsOf(need: MatchNeed): (slot: number) => ExclusionCode | null;
};

export function createColumns(): Columns {
  const contractKinds = createSetColumn();
  const permits = createSetColumn();
  let availableDay = new Int32Array(FIRST_CAPACITY);
  let mobilityKm = new Float64Array(FIRST_CAPACITY);
  /** NaN where the position is unknown: no comparison with it is true, so it excludes nobody. */
  let lat = new Float64Array(FIRST_CAPACITY);
  let lon = new Float64Array(FIRST_CAPACITY);

  function makeRoom(slot: number): void {
    if (slot < lat.length) return;
    const capacity = slot * 2;
    availableDay = grown(availableDay, capacity);
    mobilityKm = grown(mobilityKm, capacity);
    lat = grown(lat, capacity);
    lon = grown(lon, capacity);
  }

  return {
    write(slot, candidate) {
      makeRoom(slot);
      contractKinds.write(slot, candidate.contractKinds);
      permits.write(slot, candidate.permits);
      availableDay[slot] = dayNumber(candidate.availableFrom);
      mobilityKm[slot] = candidate.mobilityKm;
      lat[slot] = candidate.position?.lat ?? Number.NaN;
      lon[slot] = candidate.position?.lon ?? Number.NaN;
    },

    conditionsOf(need) {
      const contractSuits = contractKinds.test((wishes) => accepts(wishes, need.contractKind));
      const permitsSuit = permits.test((held) => holdsAll(held, need.permitsRequired));
      const startDay = dayNumber(need.startDate);
      const radiusKm = need.radiusKm ?? Number.POSITIVE_INFINITY;
      const from = need.position ?? { lat: Number.NaN, lon: Number.NaN };
      return (slot) => {
        if (!contractSuits(slot)) return 'contract_not_wished';
        if (availableDay[slot]! > startDay) return 'not_available';
        if (!permitsSuit(slot)) return 'permit_missing';
        const km = greatCircleKm(from.lat, from.lon, lat[slot]!, lon[slot]!);
        if (km > mobilityKm[slot]!) return 'beyond_mobility';
        return km > radiusKm ? 'beyond_radius' : null;
      };
    },
  };
}

/** A column of sets of codes. The same few sets come back, so a slot keeps the number of its set. */
function createSetColumn() {
  const numbers = new Map<string, number>();
  const sets: (readonly string[])[] = [];
  let column = new Uint32Array(FIRST_CAPACITY);

  return {
    write(slot: number, values: readonly string[]): void {
      if (slot >= column.length) column = grown(column, slot * 2);
      const key = JSON.stringify([...values].sort());
      let number = numbers.get(key);
      if (number === undefined) {
        number = sets.push(values) - 1;
        numbers.set(key, number);
      }
      column[slot] = number;
    },

    /** Tries the predicate once on each distinct set, whatever the number of candidates. */
    test(predicate: (values: readonly string[]) => boolean): (slot: number) => boolean {
      const answers = sets.map(predicate);
      return (slot) => answers[column[slot]!]!;
    },
  };
}
