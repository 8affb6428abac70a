import { type EventDefinition, emit, type NewEvent } from '@passerelle/contracts';
import {
  interventionAcknowledged,
  interventionClosed,
  interventionEscalated,
  interventionInProgress,
  interventionRaised,
  interventionResolved,
  interventionSlaBreached,
} from '@passerelle/contracts/integration/events';
import type { InterventionOutcome, Topic } from '@passerelle/contracts/integration/http';
import { dayOf, refuseTransition } from '@passerelle/kernel';
import { addDays, addWorkingDays, territoryOf } from '@passerelle/referentials';
import { type Decision, dimensionsOf, type Job, jobOf } from './job.ts';

/** Working days to acknowledge [D]. */
export const ACKNOWLEDGE_DAYS = { urgent: 1, usual: 2 } as const;

interface Facts extends Job {
  readonly id: string;
  readonly placementId: string;
  readonly raisedBy: 'youth' | 'employer' | 'officer' | 'counsellor';
  readonly urgent: boolean;
  readonly topics: readonly Topic[];
  readonly message?: string;
  readonly raisedAt: string;
  readonly acknowledgeBy: string;
  readonly breached: boolean;
  /** The employer is not told until the young person allows it. */
  readonly confidential: boolean;
  readonly actions: readonly { at: string; by: string; note: string }[];
  /** Start of the day on which the delay is past; absent once acknowledged or told. */
  readonly dueAt?: Date;
}
interface Acknowledged {
  readonly acknowledgedAt: string;
  readonly withinDelay: boolean;
}

/** Somebody steps in between a young person and an employer (médiation). */
export type Intervention = Facts &
  (
    | { readonly status: 'raised' }
    | ({ readonly status: 'acknowledged' | 'in_progress' | 'escalated' | 'resolved' } & Acknowledged)
    | ({ readonly status: 'closed'; readonly outcome: InterventionOutcome } & Acknowledged)
  );
type Status = Intervention['status'];

export const openInterventions = ['raised', 'acknowledged', 'in_progress', 'escalated', 'resolved'] as const;

function allow(intervention: Intervention, command: string, from: readonly Status[]): void {
  if (!from.includes(intervention.status)) throw refuseTransition('intervention', intervention.status, command);
}

const told = (
  definition: EventDefinition,
  intervention: Intervention,
  from: Status | null,
  reason?: string,
): NewEvent =>
  emit(definition, {
    from,
    to: intervention.status,
    ...(reason ? { reason } : {}),
    ...dimensionsOf(intervention),
    placementId: intervention.placementId,
    raisedBy: intervention.raisedBy,
    urgent: intervention.urgent,
    withinDelay: 'withinDelay' in intervention ? intervention.withinDelay : null,
  });

export interface Alarm {
  readonly id: string;
  readonly raisedBy: Facts['raisedBy'];
  readonly urgent: boolean;
  readonly topics: readonly Topic[];
  readonly message?: string | undefined;
  readonly confidential: boolean;
}

export function raise(placement: Job & { readonly id: string }, alarm: Alarm, now: Date): Decision<Intervention> {
  const { message, ...rest } = alarm;
  const days = ACKNOWLEDGE_DAYS[alarm.urgent ? 'urgent' : 'usual'];
  const acknowledgeBy = addWorkingDays(dayOf(now), days, territoryOf(placement.commune));
  const state: Intervention = {
    ...jobOf(placement),
    ...rest,
    ...(message ? { message } : {}),
    placementId: placement.id,
    raisedAt: now.toISOString(),
    acknowledgeBy,
    breached: false,
    actions: [],
    status: 'raised',
    dueAt: new Date(`${addDays(acknowledgeBy, 1)}T00:00:00Z`),
  };
  return { state, events: [told(interventionRaised, state, null)] };
}

export function acknowledge(intervention: Intervention, now: Date): Decision<Intervention> {
  allow(intervention, 'acknowledge', ['raised']);
  const { dueAt: _dueAt, ...rest } = intervention;
  const state: Intervention = {
    ...rest,
    status: 'acknowledged',
    acknowledgedAt: now.toISOString(),
    withinDelay: dayOf(now) <= intervention.acknowledgeBy,
  };
  return { state, events: [told(interventionAcknowledged, state, intervention.status)] };
}

/** Nobody took it in time: the manager is told, once. */
export function breach(intervention: Intervention): Decision<Intervention> {
  allow(intervention, 'breach', ['raised']);
  const { dueAt: _dueAt, ...rest } = intervention;
  const state: Intervention = { ...rest, breached: true };
  return { state, events: [told(interventionSlaBreached, state, intervention.status)] };
}

/** The first action starts the work; one after an escalation takes it up again. */
export function noteAction(intervention: Intervention, note: string, by: string, now: Date): Decision<Intervention> {
  allow(intervention, 'note_action', ['acknowledged', 'escalated', 'in_progress']);
  const actions = [...intervention.actions, { at: now.toISOString(), by, note }];
  const state = { ...intervention, status: 'in_progress', actions } as Intervention;
  const begun = intervention.status !== 'in_progress';
  return { state, events: begun ? [told(interventionInProgress, state, intervention.status)] : [] };
}

const move =
  (command: string, from: readonly Status[], to: 'escalated' | 'resolved', definition: EventDefinition) =>
  (intervention: Intervention): Decision<Intervention> => {
    allow(intervention, command, from);
    const state = { ...intervention, status: to } as Intervention;
    return { state, events: [told(definition, state, intervention.status)] };
  };
export const escalate = move('escalate', ['in_progress'], 'escalated', interventionEscalated);
export const resolve = move('resolve', ['in_progress'], 'resolved', interventionResolved);

export function close(intervention: Intervention, outcome: InterventionOutcome): Decision<Intervention> {
  allow(intervention, 'close', ['resolved']);
  const state = { ...intervention, status: 'closed', outcome } as Intervention;
  return { state, events: [told(interventionClosed, state, intervention.status, outcome)] };
}

/** The young person lets the officer speak with the employer: no state changes, so no event. */
export function allowContact(intervention: Intervention): Decision<Intervention> {
  allow(intervention, 'allow_contact', openInterventions);
  return { state: { ...intervention, confidential: false }, events: [] };
}
