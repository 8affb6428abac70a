import { followUpCalendar, followUpRules, territoryOf } from '@passerelle/referentials';
import { type Checkin, cancelCheckin, checkinId, isOpen, moveCheckin, type Point, planCheckin } from './checkin.ts';
import type { Decision } from './job.ts';
import type { Placement } from './placement.ts';

/** The points that a placement should have, by kind of contract; a point for both is two check-ins. */
export function calendarOf(placement: Placement): Point[] {
  const { kind, startsOn, endsOn, trial, commune } = placement;
  return followUpCalendar({ kind, startsOn, endsOn, trial, territory: territoryOf(commune) }).flatMap(
    ({ code: milestone, audience, dueOn, review }) =>
      (audience === 'both' ? (['youth', 'employer'] as const) : [audience]).map((voice) => ({
        milestone,
        audience: voice,
        dueOn,
        review,
      })),
  );
}

/** Once the job is over only the young person is asked, at three and six months, what became of them. */
const outlivesTheJob = ({ kind }: Placement, { milestone, audience }: Pick<Point, 'milestone' | 'audience'>) =>
  audience === 'youth' && followUpRules(kind).some(({ code, afterEnd }) => code === milestone && afterEnd);

export interface Change {
  /** Undefined: this check-in is new. */
  readonly from?: Checkin;
  readonly decision: Decision<Checkin>;
}

/** What must change so that the check-ins follow the placement as it stands now; nothing when they already do. */
export function reconcile(placement: Placement, known: readonly Checkin[]): Change[] {
  const wanted = calendarOf(placement).filter(
    (point) => placement.status !== 'cancelled' && (placement.status !== 'ended' || outlivesTheJob(placement, point)),
  );
  const byId = new Map(known.map((checkin) => [checkin.id, checkin]));
  const kept = new Set(wanted.map((point) => checkinId(placement.id, point)));

  const made = wanted.flatMap((point): Change[] => {
    const from = byId.get(checkinId(placement.id, point));
    if (!from) return [{ decision: planCheckin(placement, point) }];
    return from.status === 'planned' && from.dueOn !== point.dueOn
      ? [{ from, decision: moveCheckin(from, point.dueOn) }]
      : [];
  });
  const dropped = known
    .filter((checkin) => isOpen(checkin) && !kept.has(checkin.id))
    .map((from): Change => ({ from, decision: cancelCheckin(from) }));
  return [...made, ...dropped];
}
