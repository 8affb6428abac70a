import { type EventDefinition, emit, type NewEvent } from '@passerelle/contracts';
import {
  checkinCancelled,
  checkinDone,
  checkinDue,
  checkinMissed,
  checkinOverdue,
  checkinPlanned,
} from '@passerelle/contracts/integration/events';
import { type Answer, urgentTopics } from '@passerelle/contracts/integration/http';
import { DomainError, refuseTransition } from '@passerelle/kernel';
import { addWorkingDays, territoryOf } from '@passerelle/referentials';
import { type Decision, derivedId, dimensionsOf, type Job, jobOf } from './job.ts';

/** Working days without an answer before a check-in is overdue [D]. */
export const OVERDUE_DAYS = 3;
/** Attempts before it may be closed as missed [D]. */
export const ATTEMPTS_BEFORE_MISSED = 3;

export type Audience = 'youth' | 'employer';
export type AnsweredBy = 'youth' | 'employer' | 'staff';

interface Facts extends Job {
  readonly id: string;
  readonly placementId: string;
  /** Code of the follow-up calendar. */
  readonly milestone: string;
  /** Whose voice. */
  readonly audience: Audience;
  /** The written review of an immersion. */
  readonly review: boolean;
  readonly dueOn: string;
  readonly attempts: number;
  readonly employerUserId: string | null;
  /** When the house itself acts: opens it, then finds it overdue. */
  readonly dueAt?: Date;
}

/** One question to one party, at one point of the calendar (point de suivi). */
export type Checkin = Facts &
  (
    | { readonly status: 'planned' | 'due' | 'overdue' | 'missed' | 'cancelled' }
    | {
        readonly status: 'done';
        readonly answer: Answer;
        readonly answeredBy: AnsweredBy;
        readonly doneAt: string;
      }
  );
type Status = Checkin['status'];

export const openStatuses = ['planned', 'due', 'overdue'] as const;
export const isOpen = (checkin: Checkin): boolean => (openStatuses as readonly Status[]).includes(checkin.status);

/** A danger, or a red mood, calls for somebody. */
export const isAlarming = ({ mood, topics }: Answer): boolean => mood === 'red' || isUrgent(topics);
export const isUrgent = (topics: readonly string[]): boolean =>
  topics.some((topic) => (urgentTopics as readonly string[]).includes(topic));

function allow(checkin: Checkin, command: string, from: readonly Status[]): void {
  if (!from.includes(checkin.status)) throw refuseTransition('checkin', checkin.status, command);
}

const told = (definition: EventDefinition, checkin: Checkin, from: Status | null, more: object = {}): NewEvent =>
  emit(definition, {
    from,
    to: checkin.status,
    ...dimensionsOf(checkin),
    placementId: checkin.placementId,
    milestone: checkin.milestone,
    audience: checkin.audience,
    ...more,
  });

const morningOf = (day: string) => new Date(`${day}T06:00:00Z`);
const asleep = ({ dueAt: _dueAt, ...rest }: Checkin) => rest;

export interface Point {
  readonly milestone: string;
  readonly audience: Audience;
  readonly dueOn: string;
  readonly review: boolean;
}
interface Followed extends Job {
  readonly id: string;
  readonly employerUserId: string | null;
}

export const checkinId = (placementId: string, { milestone, audience }: Point): string =>
  derivedId('checkin', placementId, milestone, audience);

export function planCheckin(placement: Followed, point: Point): Decision<Checkin> {
  const state: Checkin = {
    ...jobOf(placement),
    id: checkinId(placement.id, point),
    placementId: placement.id,
    employerUserId: placement.employerUserId,
    ...point,
    attempts: 0,
    status: 'planned',
    dueAt: morningOf(point.dueOn),
  };
  return { state, events: [told(checkinPlanned, state, null, { dueOn: point.dueOn })] };
}

/** The start or the trial moved; what was already asked stays as it is. */
export function moveCheckin(checkin: Checkin, dueOn: string): Decision<Checkin> {
  allow(checkin, 'move', ['planned']);
  const state = { ...checkin, dueOn, dueAt: morningOf(dueOn) };
  return { state, events: [told(checkinPlanned, state, checkin.status, { dueOn })] };
}

export function fallDue(checkin: Checkin): Decision<Checkin> {
  allow(checkin, 'fall_due', ['planned']);
  const overdueOn = addWorkingDays(checkin.dueOn, OVERDUE_DAYS, territoryOf(checkin.commune));
  const state = { ...checkin, status: 'due', dueAt: morningOf(overdueOn) } as Checkin;
  return { state, events: [told(checkinDue, state, checkin.status)] };
}

export function fallOverdue(checkin: Checkin): Decision<Checkin> {
  allow(checkin, 'fall_overdue', ['due']);
  const state = { ...asleep(checkin), status: 'overdue' } as Checkin;
  return { state, events: [told(checkinOverdue, state, checkin.status)] };
}

export function answerCheckin(checkin: Checkin, answer: Answer, by: AnsweredBy, now: Date): Decision<Checkin> {
  allow(checkin, 'answer', openStatuses);
  const state: Checkin = {
    ...asleep(checkin),
    status: 'done',
    answer,
    answeredBy: by,
    doneAt: now.toISOString(),
  };
  return { state, events: [told(checkinDone, state, checkin.status, { level: answer.mood })] };
}

/** A call or a message without an answer: no state changes, so no event. */
export function noteAttempt(checkin: Checkin): Decision<Checkin> {
  allow(checkin, 'note_attempt', ['due', 'overdue']);
  return { state: { ...checkin, attempts: checkin.attempts + 1 }, events: [] };
}

export function missCheckin(checkin: Checkin): Decision<Checkin> {
  allow(checkin, 'miss', ['overdue']);
  if (checkin.attempts < ATTEMPTS_BEFORE_MISSED)
    throw new DomainError(
      'CHECKIN.ATTEMPTS_MISSING',
      'conflict',
      `Notez ${ATTEMPTS_BEFORE_MISSED} tentatives avant de clore ce point sans réponse.`,
    );
  const state = { ...asleep(checkin), status: 'missed' } as Checkin;
  return { state, events: [told(checkinMissed, state, checkin.status)] };
}

export function cancelCheckin(checkin: Checkin): Decision<Checkin> {
  allow(checkin, 'cancel', openStatuses);
  const state = { ...asleep(checkin), status: 'cancelled' } as Checkin;
  return { state, events: [told(checkinCancelled, state, checkin.status)] };
}
