import { Type } from 'typebox';
import { needDimensions, transition } from '../dimensions.ts';
import { event } from '../event.ts';
import { Nullable, Uuid } from '../schema.ts';

const placement = { ...transition, ...needDimensions, candidateId: Uuid, referentId: Nullable(Uuid) };
export const placementPlanned = event('integration', 'placement.planned.v1', placement);
export const placementStarted = event('integration', 'placement.started.v1', placement);
export const placementCancelled = event('integration', 'placement.cancelled.v1', placement);
export const placementTrialPassed = event('integration', 'placement.trial_passed.v1', placement);
export const placementSustained3m = event('integration', 'placement.sustained_3m.v1', placement);
export const placementSustained6m = event('integration', 'placement.sustained_6m.v1', placement);
export const placementEnded = event('integration', 'placement.ended.v1', placement);

/** The last day of the trial was corrected: the calendar follows. */
export const placementTrialCorrected = event('integration', 'placement.trial_corrected.v1', placement);
/** Situation at 3 or 6 months, its code in `reason`; asked even after an end. */
export const placementSituationRecorded = event('integration', 'placement.situation_recorded.v1', {
  ...placement,
  milestone: Type.String(),
});

const checkin = {
  ...transition,
  ...needDimensions,
  placementId: Uuid,
  milestone: Type.String(),
  audience: Type.String(),
};
export const checkinPlanned = event('integration', 'checkin.planned.v1', { ...checkin, dueOn: Type.String() });
export const checkinDue = event('integration', 'checkin.due.v1', checkin);
export const checkinOverdue = event('integration', 'checkin.overdue.v1', checkin);
export const checkinDone = event('integration', 'checkin.done.v1', { ...checkin, level: Type.String() });
export const checkinMissed = event('integration', 'checkin.missed.v1', checkin);
export const checkinCancelled = event('integration', 'checkin.cancelled.v1', checkin);

const intervention = {
  ...transition,
  ...needDimensions,
  placementId: Uuid,
  raisedBy: Type.String(),
  urgent: Type.Boolean(),
  /** Acknowledged before its deadline; null while not acknowledged. */
  withinDelay: Nullable(Type.Boolean()),
};
export const interventionRaised = event('integration', 'intervention.raised.v1', intervention);
export const interventionAcknowledged = event('integration', 'intervention.acknowledged.v1', intervention);
export const interventionInProgress = event('integration', 'intervention.in_progress.v1', intervention);
export const interventionResolved = event('integration', 'intervention.resolved.v1', intervention);
export const interventionEscalated = event('integration', 'intervention.escalated.v1', intervention);
export const interventionClosed = event('integration', 'intervention.closed.v1', intervention);
export const interventionSlaBreached = event('integration', 'intervention.sla_breached.v1', intervention);
export const visitLogged = event('integration', 'visit.logged.v1', { ...needDimensions, placementId: Uuid });
export const integrationEvents = [
  placementPlanned,
  placementStarted,
  placementCancelled,
  placementTrialPassed,
  placementSustained3m,
  placementSustained6m,
  placementEnded,
  placementTrialCorrected,
  placementSituationRecorded,
  checkinPlanned,
  checkinDue,
  checkinOverdue,
  checkinDone,
  checkinMissed,
  checkinCancelled,
  interventionRaised,
  interventionAcknowledged,
  interventionInProgress,
  interventionResolved,
  interventionEscalated,
  interventionClosed,
  interventionSlaBreached,
  visitLogged,
] as const;
