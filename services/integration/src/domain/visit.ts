import { emit } from '@passerelle/contracts';
import { visitLogged } from '@passerelle/contracts/integration/events';
import type { VisitDraft } from '@passerelle/contracts/integration/http';
import { DomainError, dayOf } from '@passerelle/kernel';
import { type Decision, dimensionsOf, type Job } from './job.ts';

/** What an officer saw at work, or heard by phone. */
export interface Visit extends VisitDraft {
  readonly id: string;
  readonly structureId: string;
  readonly placementId: string;
  readonly by: string;
}

export function logVisit(
  placement: Job & { readonly id: string },
  draft: VisitDraft,
  { id, by, now }: { id: string; by: string; now: Date },
): Decision<Visit> {
  if (draft.doneOn > dayOf(now))
    throw new DomainError('VISIT.IN_FUTURE', 'unprocessable', 'Une visite se note après coup.', [
      { pointer: '/doneOn', code: 'FUTURE', message: 'Choisissez aujourd’hui ou un jour passé.' },
    ]);
  const state: Visit = { ...draft, id, structureId: placement.structureId, placementId: placement.id, by };
  return { state, events: [emit(visitLogged, { ...dimensionsOf(placement), placementId: placement.id })] };
}
