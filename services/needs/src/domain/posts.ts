import { DomainError, refuseTransition } from '@passerelle/kernel';
import { type Change, type LiveStatus, moved, moveTo, type Need } from './need.ts';

/** Which of the open states the placements started against the posts make. */
export function statusByPosts(
  need: Pick<Need, 'placements' | 'content'>,
): LiveStatus & ('open' | 'partly_filled' | 'filled') {
  const started = need.placements.length;
  if (started === 0) return 'open';
  return started < need.content.posts ? 'partly_filled' : 'filled';
}
/** Past tense of each. */
export const eventOf = { open: 'opened', partly_filled: 'partly_filled', filled: 'filled' } as const;

/** What is known here of the employer; null while nothing is. */
export interface EmployerStanding {
  readonly status: string;
  readonly blockedBy: readonly string[];
}
function assertWorkable(need: Need, employer: EmployerStanding | null): void {
  if (employer?.status !== 'verified')
    throw new DomainError(
      'NEEDS.EMPLOYER_NOT_VERIFIED',
      'conflict',
      'L’employeur n’est pas vérifié, ou il est suspendu.',
    );
  if (employer.blockedBy.includes(need.structureId))
    throw new DomainError('NEEDS.EMPLOYER_BLOCKED', 'conflict', 'Votre structure a bloqué cet employeur.');
}

/** An open need whose count of placements changed; other states only remember the count. */
function recount(need: Need, placements: readonly string[], now: Date): Change {
  const counted: Need = { ...need, placements };
  const running = need.status === 'open' || need.status === 'partly_filled' || need.status === 'filled';
  const status = statusByPosts(counted);
  if (!running || status === need.status) return { state: counted, events: [] };
  const state = moveTo(counted, { status }, now);
  return { state, events: [moved(eventOf[status], need, state)] };
}

/** open → partly_filled → filled (S). */
export const placementStarted = (need: Need, placementId: string, now: Date): Change =>
  recount(need, [...new Set([...need.placements, placementId])], now);

/** Ends of a trial that give the post back. */
const inTrial = ['trial_ended_by_employer', 'trial_ended_by_youth'];

/** One step back (S) if a placement ends in trial; any other end leaves the post filled. */
export const placementEnded = (need: Need, placementId: string, reason: string | undefined, now: Date): Change =>
  reason && inTrial.includes(reason)
    ? recount(
        need,
        need.placements.filter((id) => id !== placementId),
        now,
      )
    : { state: need, events: [] };

/** on_hold → open (E|O), or where the posts filled meanwhile leave it; a suspended employer's needs wait with it. */
export function resume(need: Need, employer: EmployerStanding | null, now: Date): Change {
  if (need.status !== 'on_hold') throw refuseTransition('needs', need.status, 'reprendre');
  assertWorkable(need, employer);
  const status = statusByPosts(need);
  const state = moveTo(need, { status }, now);
  return { state, events: [moved(eventOf[status], need, state)] };
}
