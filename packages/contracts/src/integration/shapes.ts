import { type Static, Type } from 'typebox';
import { CommuneCode, Day, Instant, Line, Nullable, OneOf, RomeCode, Strict, Text, Uuid, Version } from '../schema.ts';

export const placementStatuses = [
  'planned',
  'started',
  'confirmed',
  'sustained_3m',
  'sustained_6m',
  'ended',
  'cancelled',
] as const;
export const endReasons = [
  'term_reached',
  'renewed',
  'turned_permanent',
  'hired_after_immersion',
  'trial_ended_by_employer',
  'trial_ended_by_youth',
  'resigned',
  'agreed_break',
  'dismissed',
  'force_majeure',
  'left_without_notice',
  'unfit_for_post',
  'unknown',
] as const;
export const EndReason = OneOf(endReasons);
export type EndReason = Static<typeof EndReason>;
export const CancelReason = OneOf(['youth_withdrew', 'employer_withdrew', 'post_cancelled', 'other']);
export type CancelReason = Static<typeof CancelReason>;
export const Milestone = OneOf(['3m', '6m']);
export type Milestone = Static<typeof Milestone>;
/** Who or what shows that the person is still in the job. */
export const EvidenceSource = OneOf(['employer', 'youth', 'document']);
export type EvidenceSource = Static<typeof EvidenceSource>;
/** Asked at 3 and 6 months even after an end: any job counts. */
export const Situation = OneOf(['same_employer', 'other_job', 'training', 'job_seeking', 'other', 'unknown']);
export type Situation = Static<typeof Situation>;

export const PlacementView = Strict({
  id: Uuid,
  version: Version,
  structureId: Uuid,
  needId: Uuid,
  candidateId: Uuid,
  employerId: Uuid,
  establishmentId: Uuid,
  officerId: Nullable(Uuid),
  referentId: Nullable(Uuid),
  status: OneOf(placementStatuses),
  kind: Type.String(),
  rome: Nullable(RomeCode),
  commune: CommuneCode,
  /** Of the young person: said on the phone instead of a name. */
  reference: Type.String(),
  /** Post, as the need names it. */
  title: Type.String(),
  employerName: Type.String(),
  startsOn: Day,
  endsOn: Nullable(Day),
  /** Last day of the trial or of the free exit; null when the contract has none. */
  trialEndsOn: Nullable(Day),
  evidence: Type.Array(Strict({ milestone: Milestone, source: EvidenceSource, at: Instant })),
  situations: Type.Array(Strict({ milestone: Milestone, situation: Situation, at: Instant })),
  endedOn: Nullable(Day),
  endReason: Nullable(EndReason),
});
export type PlacementView = Static<typeof PlacementView>;

export const checkinStatuses = ['planned', 'due', 'overdue', 'done', 'missed', 'cancelled'] as const;
export const Mood = OneOf(['green', 'orange', 'red']);
export type Mood = Static<typeof Mood>;
export const topics = [
  'tasks',
  'hours',
  'pay',
  'atmosphere',
  'training',
  'transport',
  'absence',
  'health_at_work',
  'danger',
  'harassment',
  'discrimination',
  'accident',
] as const;
export type Topic = (typeof topics)[number];
/** Topics for which help is shown at once and an intervention is urgent. */
export const urgentTopics = ['danger', 'harassment', 'discrimination', 'accident'] as const;
export const Answer = Strict({
  mood: Mood,
  topics: Type.Array(OneOf(topics), { maxItems: 12, uniqueItems: true }),
  note: Type.Optional(Text(2_000)),
});
export type Answer = Static<typeof Answer>;

export const CheckinView = Strict({
  id: Uuid,
  version: Version,
  placementId: Uuid,
  /** `day_2`, `before_trial_end`, `month_3`…: code of the follow-up calendar. */
  milestone: Type.String(),
  /** Whose voice: the other party never reads it. */
  audience: OneOf(['youth', 'employer']),
  status: OneOf(checkinStatuses),
  review: Type.Boolean(),
  dueOn: Day,
  attempts: Type.Integer(),
  title: Type.String(),
  employerName: Type.String(),
  answer: Nullable(Answer),
  answeredBy: Nullable(OneOf(['youth', 'employer', 'staff'])),
  doneAt: Nullable(Instant),
});
export type CheckinView = Static<typeof CheckinView>;

export const interventionStatuses = [
  'raised',
  'acknowledged',
  'in_progress',
  'escalated',
  'resolved',
  'closed',
] as const;
export const InterventionOutcome = OneOf([
  'kept',
  'hours_or_tasks_changed',
  'training_added',
  'moved',
  'ended_by_agreement',
  'ended',
  'referred',
  'withdrawn',
]);
export type InterventionOutcome = Static<typeof InterventionOutcome>;
export const InterventionView = Strict({
  id: Uuid,
  version: Version,
  placementId: Uuid,
  status: OneOf(interventionStatuses),
  raisedBy: OneOf(['youth', 'employer', 'officer', 'counsellor']),
  urgent: Type.Boolean(),
  topics: Type.Array(OneOf(topics)),
  raisedAt: Instant,
  /** To be acknowledged before; working days. */
  acknowledgeBy: Day,
  breached: Type.Boolean(),
  /** A young person's request: the employer is not told until they allow it. */
  confidential: Type.Boolean(),
  message: Nullable(Type.String()),
  actions: Type.Array(Strict({ at: Instant, by: Type.String(), note: Type.String() })),
  outcome: Nullable(InterventionOutcome),
  title: Type.String(),
  employerName: Type.String(),
});
export type InterventionView = Static<typeof InterventionView>;

export const VisitDraft = Strict({
  doneOn: Day,
  channel: OneOf(['on_site', 'phone', 'video']),
  met: Type.Array(OneOf(['youth', 'tutor', 'employer']), { minItems: 1, uniqueItems: true }),
  welcome: Mood,
  tasks: Mood,
  atmosphere: Mood,
  note: Type.Optional(Text(2_000)),
  nextOn: Type.Optional(Day),
});
export type VisitDraft = Static<typeof VisitDraft>;
export const VisitView = Strict({ id: Uuid, version: Version, placementId: Uuid, by: Uuid, ...VisitDraft.properties });
export type VisitView = Static<typeof VisitView>;
export const Reason = Line(500);
