import { isId } from '../check.ts';
import { dayNumber } from '../day.ts';
import type { CandidateDocument } from '../document.ts';
import { invalidQuery } from '../errors.ts';
import { stemOf } from '../text/french.ts';

/** Upper bounds of the mobility classes, in kilometres: a filter can name a class, not a candidate's own radius. */
export const mobilityClasses = [5, 10, 15, 20, 30, 50, 75, 100, 200, 20_000] as const;

/** A candidate as the server keeps it: the document, and what filters read. */
export type StoredDocument = CandidateDocument & {
  key: string;
  tenant: string;
  stems: string[];
  availableDay: number;
  mobilityClass: number;
  located: boolean;
  _geo?: { lat: number; lng: number };
};

/**
 * The id in lower case, one for one: the server's filters do not tell « A » from « a », and two structures must stay
 * two.
 */
export function lowerCaseId(id: string): string {
  if (!isId(id)) throw invalidQuery(['structureId']);
  return id.replace(/[A-Z_]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Primary key: a structure cannot write over another's document that has the same id. */
export const keyOf = (structureId: string, id: string): string => `${lowerCaseId(structureId)}_-${lowerCaseId(id)}`;

export function storedDocument(candidate: CandidateDocument): StoredDocument {
  const { position, structureId } = candidate;
  return {
    ...candidate,
    key: keyOf(structureId, candidate.id),
    tenant: lowerCaseId(structureId),
    stems: [...new Set(candidate.experienceWords.map(stemOf))],
    availableDay: dayNumber(candidate.availableFrom),
    mobilityClass: mobilityClasses.find((upTo) => candidate.mobilityKm <= upTo)!,
    located: position !== null,
    ...(position && { _geo: { lat: position.lat, lng: position.lon } }),
  };
}
