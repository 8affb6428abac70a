import { type EventDefinition, emit, type NewEvent } from '@passerelle/contracts';
import {
  placementCancelled,
  placementEnded,
  placementPlanned,
  placementSituationRecorded,
  placementStarted,
  placementSustained3m,
  placementSustained6m,
  placementTrialCorrected,
  placementTrialPassed,
} from '@passerelle/contracts/integration/events';
import type {
  CancelReason,
  EndReason,
  EvidenceSource,
  Milestone,
  Situation,
} from '@passerelle/contracts/integration/http';
import { DomainError, dayOf, refuseTransition } from '@passerelle/kernel';
import {
  addDays,
  addMonths,
  type ContractKind,
  type JobCategory,
  type TrialPeriod,
  territoryOf,
  trialEnd,
} from '@passerelle/referentials';
import { type Decision, dimensionsOf, type Job } from './job.ts';

/** Days the officer has to say that a trial failed, before the house takes it as passed [D]. */
export const TRIAL_SILENCE_DAYS = 7;

interface Facts extends Job {
  readonly id: string;
  readonly kind: ContractKind;
  readonly proposalId: string;
  /** Reference of the young person, said on the phone instead of a name. */
  readonly reference: string;
  /** Employer's user who asked for the need; null when an officer wrote it. */
  readonly employerUserId: string | null;
  /** Decides the length of a permanent job's trial. */
  readonly category: JobCategory | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly trial: TrialPeriod | null;
  /** An officer set the trial's end: a later start no longer moves it. */
  readonly trialCorrected: boolean;
  readonly evidence: readonly { milestone: Milestone; source: EvidenceSource; at: string }[];
  readonly situations: readonly { milestone: Milestone; situation: Situation; at: string }[];
  /** When the house itself takes the trial as passed. */
  readonly dueAt?: Date;
}

/** A job held by a young person, from the hire to six months (prise de poste). */
export type Placement = Facts &
  (
    | { readonly status: 'planned' | 'started' | 'confirmed' | 'sustained_3m' | 'sustained_6m' }
    | { readonly status: 'ended'; readonly endedOn: string; readonly endReason: EndReason }
    | { readonly status: 'cancelled'; readonly cancelReason: CancelReason }
  );
type Status = Placement['status'];

const underway = ['started', 'confirmed', 'sustained_3m', 'sustained_6m'] as const;

function allow(placement: Placement, command: string, from: readonly Status[]): void {
  if (!from.includes(placement.status)) throw refuseTransition('placement', placement.status, command);
}

const told = <E extends EventDefinition>(
  definition: E,
  placement: Placement,
  from: Status | null,
  reason?: string,
): NewEvent =>
  emit(definition as EventDefinition, {
    from,
    to: placement.status,
    ...(reason ? { reason } : {}),
    ...dimensionsOf(placement),
    candidateId: placement.candidateId,
    referentId: placement.referentId,
  });

const trialOf = ({
  kind,
  startsOn,
  endsOn,
  category,
  commune,
}: Pick<Facts, 'kind' | 'startsOn' | 'endsOn' | 'category' | 'commune'>) =>
  trialEnd({ kind, startsOn, endsOn, category, territory: territoryOf(commune) });

export type Hire = Omit<Facts, 'trial' | 'trialCorrected' | 'evidence' | 'situations' | 'dueAt'>;

/** Born from a hire that the young person confirmed. */
export function plan(hire: Hire): Decision<Placement> {
  const state: Placement = {
    ...hire,
    trial: trialOf(hire),
    trialCorrected: false,
    evidence: [],
    situations: [],
    status: 'planned',
  };
  return { state, events: [told(placementPlanned, state, null)] };
}

/** Morning of the day on which silence means that the trial passed; the day after the start where there is none. */
const silenceEnds = ({ trial, startsOn }: Pick<Facts, 'trial' | 'startsOn'>) =>
  new Date(`${trial ? addDays(trial.endsOn, TRIAL_SILENCE_DAYS) : addDays(startsOn, 1)}T06:00:00Z`);

/** `startsOn`: the real first day, which moves the trial and the calendar. */
export function start(placement: Placement, startsOn: string, now: Date): Decision<Placement> {
  allow(placement, 'start', ['planned']);
  if (startsOn > dayOf(now))
    throw new DomainError('PLACEMENT.NOT_BEGUN', 'unprocessable', 'Le premier jour de travail n’est pas encore venu.', [
      { pointer: '/startsOn', code: 'FUTURE', message: 'Choisissez aujourd’hui ou un jour passé.' },
    ]);
  const trial = placement.trialCorrected ? placement.trial : trialOf({ ...placement, startsOn });
  const state: Placement = {
    ...placement,
    status: 'started',
    startsOn,
    trial,
    dueAt: silenceEnds({ trial, startsOn }),
  };
  return { state, events: [told(placementStarted, state, placement.status)] };
}

export function cancel(placement: Placement, cancelReason: CancelReason): Decision<Placement> {
  allow(placement, 'cancel', ['planned']);
  const state: Placement = { ...placement, status: 'cancelled', cancelReason };
  return { state, events: [told(placementCancelled, state, placement.status, cancelReason)] };
}

/** A branch agreement or an absence moved the last day of the trial; null: there is none. */
export function correctTrial(placement: Placement, endsOn: string | null): Decision<Placement> {
  allow(placement, 'correct_trial', ['planned', 'started']);
  if (endsOn !== null && endsOn < placement.startsOn)
    throw new DomainError(
      'PLACEMENT.TRIAL_BEFORE_START',
      'unprocessable',
      'L’essai ne peut finir avant le premier jour.',
      [{ pointer: '/trialEndsOn', code: 'TOO_EARLY', message: 'Choisissez un jour après le début.' }],
    );
  const { kind = 'trial', basis = 'L1221-19' } = placement.trial ?? {};
  const trial = endsOn === null ? null : ({ kind, basis, endsOn } as const);
  const corrected = { ...placement, trial, trialCorrected: true };
  const state = placement.status === 'started' ? { ...corrected, dueAt: silenceEnds(corrected) } : corrected;
  return { state, events: [told(placementTrialCorrected, state, placement.status)] };
}

export function passTrial(placement: Placement, now: Date): Decision<Placement> {
  allow(placement, 'pass_trial', ['started']);
  if (placement.trial && placement.trial.endsOn >= dayOf(now))
    throw new DomainError(
      'PLACEMENT.TRIAL_NOT_OVER',
      'conflict',
      'La période d’essai n’est pas terminée : corrigez sa date si un accord la raccourcit.',
    );
  const { dueAt: _dueAt, ...rest } = placement;
  const state = { ...rest, status: 'confirmed' } as Placement;
  return { state, events: [told(placementTrialPassed, state, placement.status)] };
}

/** Bad news is open: the house no longer concludes by itself, the officer will. */
export function leaveTrialToOfficer(placement: Placement): Decision<Placement> {
  const { dueAt: _dueAt, ...state } = placement;
  return { state: state as Placement, events: [] };
}

const months = { '3m': 3, '6m': 6 } as const;

function reached(placement: Placement, milestone: Milestone, now: Date): void {
  if (dayOf(now) < addMonths(placement.startsOn, months[milestone]))
    throw new DomainError(
      'PLACEMENT.MILESTONE_NOT_REACHED',
      'conflict',
      `Les ${months[milestone]} mois ne sont pas encore atteints.`,
    );
}

/** Still with the same employer; without something that shows it, nothing is counted. */
export function sustain(
  placement: Placement,
  milestone: Milestone,
  source: EvidenceSource,
  now: Date,
): Decision<Placement> {
  allow(placement, `sustain_${milestone}`, [milestone === '3m' ? 'confirmed' : 'sustained_3m']);
  reached(placement, milestone, now);
  const state = {
    ...placement,
    status: milestone === '3m' ? 'sustained_3m' : 'sustained_6m',
    evidence: [...placement.evidence, { milestone, source, at: now.toISOString() }],
  } as Placement;
  const definition = milestone === '3m' ? placementSustained3m : placementSustained6m;
  return { state, events: [told(definition, state, placement.status, source)] };
}

/** Asked even after an end: any job counts for the measure at three and six months. */
export function recordSituation(
  placement: Placement,
  milestone: Milestone,
  situation: Situation,
  now: Date,
): Decision<Placement> {
  allow(placement, 'record_situation', [...underway, 'ended']);
  reached(placement, milestone, now);
  const others = placement.situations.filter((known) => known.milestone !== milestone);
  const state = { ...placement, situations: [...others, { milestone, situation, at: now.toISOString() }] };
  const { data } = told(placementSituationRecorded, state, placement.status, situation);
  return { state, events: [emit(placementSituationRecorded as EventDefinition, { ...data, milestone })] };
}

export function end(placement: Placement, endedOn: string, endReason: EndReason, now: Date): Decision<Placement> {
  allow(placement, 'end', underway);
  if (endedOn < placement.startsOn || endedOn > dayOf(now))
    throw new DomainError('PLACEMENT.END_DATE', 'unprocessable', 'La date de fin est hors de la période travaillée.', [
      { pointer: '/endedOn', code: 'OUT_OF_RANGE', message: 'Entre le premier jour et aujourd’hui.' },
    ]);
  if (endReason.startsWith('trial_ended') && placement.status !== 'started')
    throw new DomainError('PLACEMENT.TRIAL_OVER', 'conflict', 'La période d’essai est déjà passée.');
  const { dueAt: _dueAt, ...rest } = placement;
  const state = { ...rest, status: 'ended', endedOn, endReason } as Placement;
  return { state, events: [told(placementEnded, state, placement.status, endReason)] };
}
