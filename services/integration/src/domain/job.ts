import { createHash } from 'node:crypto';
import type { NewEvent } from '@passerelle/contracts';

/** What every record of a follow-up carries of the job: dimensions of figures, and who may see it. */
export interface Job {
  readonly structureId: string;
  readonly needId: string;
  readonly employerId: string;
  readonly establishmentId: string;
  readonly kind: string;
  readonly rome: string | null;
  readonly commune: string;
  readonly officerId: string | null;
  readonly posts: number;
  readonly candidateId: string;
  readonly referentId: string | null;
  /** Post, as the need names it. */
  readonly title: string;
  readonly employerName: string;
}

export const jobOf = ({
  structureId,
  needId,
  employerId,
  establishmentId,
  kind,
  rome,
  commune,
  officerId,
  posts,
  candidateId,
  referentId,
  title,
  employerName,
}: Job): Job => ({
  structureId,
  needId,
  employerId,
  establishmentId,
  kind,
  rome,
  commune,
  officerId,
  posts,
  candidateId,
  referentId,
  title,
  employerName,
});

/** Dimensions that events hand to figures. */
export const dimensionsOf = ({ needId, employerId, establishmentId, kind, rome, commune, officerId, posts }: Job) => ({
  needId,
  employerId,
  establishmentId,
  kind,
  rome,
  commune,
  officerId,
  posts,
});

export interface Decision<State> {
  readonly state: State;
  readonly events: readonly NewEvent[];
}

/** The same parts give the same id: what an event creates twice is created once. */
export function derivedId(...parts: readonly string[]): string {
  const h = createHash('sha256').update(parts.join('\n')).digest('hex');
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`;
}
