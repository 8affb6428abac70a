import { type Static, Type } from 'typebox';
import {
  CommuneCode,
  Day,
  Email,
  Instant,
  Line,
  Nullable,
  OneOf,
  Phone,
  RomeCode,
  Strict,
  Text,
  Uuid,
  Version,
} from '../schema.ts';
import { Terms } from './terms.ts';

/** Driving licences a post may require. */
export const Permit = OneOf(['AM', 'A1', 'A2', 'A', 'B', 'BE', 'C', 'CE', 'D']);
const TimeOfDay = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });
/** When the work is done: minor rules are flagged from it. `days`: 1 Monday … 7 Sunday. */
export const Schedule = Strict({
  from: Type.Optional(TimeOfDay),
  to: Type.Optional(TimeOfDay),
  days: Type.Optional(Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), { maxItems: 7, uniqueItems: true })),
  dailyHours: Type.Optional(Type.Number({ minimum: 0.5, maximum: 24 })),
  publicHolidays: Type.Optional(Type.Boolean()),
  note: Type.Optional(Line(300)),
});

/** What an employer says of a need; all but the first four may come later. */
export const NeedDraft = Strict({
  title: Line(150),
  commune: CommuneCode,
  posts: Type.Integer({ minimum: 1, maximum: 200 }),
  terms: Terms,
  rome: Type.Optional(RomeCode),
  startsOn: Type.Optional(Day),
  tasks: Type.Optional(Text(4_000)),
  /** Street or site, as a person would be told. */
  place: Type.Optional(Line(200)),
  schedule: Type.Optional(Schedule),
  permits: Type.Optional(Type.Array(Permit, { maxItems: 9, uniqueItems: true })),
});
export type NeedDraft = Static<typeof NeedDraft>;

/** Study of the workstation, made with the employer. */
export const WorkstationAnalysis = Strict({
  tasks: Text(4_000),
  place: Text(1_000),
  hours: Text(1_000),
  tools: Type.Optional(Text(1_000)),
  tutor: Type.Optional(Line(200)),
  access: Type.Optional(Text(1_000)),
  adaptations: Type.Optional(Text(1_000)),
  visitedOn: Type.Optional(Day),
});
export type WorkstationAnalysis = Static<typeof WorkstationAnalysis>;

/** `skillId`: of the occupation's card; null for a line in the employer's own words, which the ranking cannot read. */
export const SkillRequirement = Strict({
  skillId: Nullable(Type.String({ maxLength: 40, pattern: '^[\\w.-]+$' })),
  label: Line(200),
  level: OneOf(['essential', 'trainable']),
  /** Who trains, and how long in days; asked of trainable lines, refused on essential ones. */
  training: Type.Optional(
    Strict({
      by: OneOf(['employer', 'tutor', 'training_centre', 'structure', 'other']),
      days: Type.Integer({ minimum: 1, maximum: 400 }),
    }),
  ),
});
export type SkillRequirement = Static<typeof SkillRequirement>;
export const SkillsGrid = Type.Array(SkillRequirement, { maxItems: 40 });

export const needStatuses = [
  'draft',
  'submitted',
  'formalising',
  'open',
  'on_hold',
  'partly_filled',
  'filled',
  'closed',
] as const;
export const NeedStatus = OneOf([...needStatuses]);
export type NeedStatus = Static<typeof NeedStatus>;

export const NeedCloseReason = OneOf([
  'filled_by_structure',
  'filled_elsewhere',
  'cancelled',
  'no_suitable_candidate',
  'employer_silent',
  'non_compliant',
  'expired',
]);
export type NeedCloseReason = Static<typeof NeedCloseReason>;
/** What the structure has to do next; null: nothing. */
export const NeedNextAction = OneOf([
  'complete_draft',
  'take_up',
  'analyse',
  'write_grid',
  'get_agreement',
  'open',
  'find_candidates',
  'resume_or_close',
  'close',
]);
export type NeedNextAction = Static<typeof NeedNextAction>;
/** The employer's yes to the grid, or to the sheet where no grid is asked. */
export const GridAgreement = Strict({
  channel: OneOf(['portal', 'link', 'oral', 'written']),
  at: Instant,
  /** `user:<id>` or `link:<subject>`; an officer, when recorded. */
  by: Type.String(),
  /** Day on which the employer said or wrote it, when recorded. */
  givenOn: Nullable(Day),
});
export type GridAgreement = Static<typeof GridAgreement>;
/** Who speaks for the employer about this need. */
export const NeedContact = Strict({
  name: Line(200),
  email: Nullable(Email),
  phone: Nullable(Phone),
});
export type NeedContact = Static<typeof NeedContact>;
export const LegalReason = Strict({ ruleId: Type.String({ maxLength: 60 }), reason: Line(500) });
/** §3.6; a person decides, the system only flags. */
export const MinorFlag = Strict({ code: Type.String(), message: Type.String(), basis: Type.String() });
export type MinorFlag = Static<typeof MinorFlag>;

export const NeedView = Strict({
  id: Uuid,
  version: Version,
  structureId: Uuid,
  status: NeedStatus,
  /** Since when it is in this status. */
  since: Instant,
  createdAt: Instant,
  nextAction: Nullable(NeedNextAction),
  employerId: Uuid,
  establishmentId: Uuid,
  employerName: Type.String(),
  establishmentName: Type.String(),
  /** Of the employer in the network; null while unknown here. */
  employerStatus: Nullable(Type.String()),
  /** Officer who formalises it. */
  ownerId: Nullable(Uuid),
  contact: Nullable(NeedContact),
  need: NeedDraft,
  romeLabel: Nullable(Type.String()),
  communeName: Nullable(Type.String()),
  /** Asked by the kind: nothing more; a light sheet; the whole grid. */
  depth: OneOf(['minimal', 'light', 'full']),
  maxSkillLines: Nullable(Type.Integer()),
  /** What the officer still asked for when giving it back. */
  returnedFor: Type.Array(Type.String()),
  analysis: Nullable(WorkstationAnalysis),
  grid: SkillsGrid,
  agreement: Nullable(GridAgreement),
  minorFlags: Type.Array(MinorFlag),
  legalReasons: Type.Array(LegalReason),
  holdReason: Nullable(OneOf(['employer_asked', 'structure_asked', 'employer_suspended', 'employer_blocked'])),
  closeReason: Nullable(NeedCloseReason),
  /** Placements started against the posts. */
  filledPosts: Type.Integer(),
});
export type NeedView = Static<typeof NeedView>;

export const NeedSummary = Strict({
  id: Uuid,
  version: Version,
  structureId: Uuid,
  status: NeedStatus,
  since: Instant,
  nextAction: Nullable(NeedNextAction),
  title: Type.String(),
  kind: Type.String(),
  rome: Nullable(RomeCode),
  commune: CommuneCode,
  communeName: Nullable(Type.String()),
  posts: Type.Integer(),
  filledPosts: Type.Integer(),
  startsOn: Nullable(Day),
  employerId: Uuid,
  establishmentId: Uuid,
  employerName: Type.String(),
  establishmentName: Type.String(),
  ownerId: Nullable(Uuid),
});
export type NeedSummary = Static<typeof NeedSummary>;

/** What stands between a need and its opening. `block`: refused; `confirm`: the officer ticks it. */
export const OpeningCheck = Strict({
  code: OneOf([
    'NEEDS.EMPLOYER_NOT_VERIFIED',
    'NEEDS.EMPLOYER_BLOCKED',
    'NEEDS.ATTRIBUTES_MISSING',
    'NEEDS.TERMS_OUT_OF_BOUNDS',
    'NEEDS.ANALYSIS_INCOMPLETE',
    'NEEDS.GRID_INCOMPLETE',
    'NEEDS.GRID_NOT_AGREED',
    'NEEDS.WORDING_BLOCKED',
    'NEEDS.WORDING_TO_CONFIRM',
    'NEEDS.MINOR_FLAGS_TO_CONFIRM',
  ]),
  severity: OneOf(['block', 'confirm']),
  message: Type.String(),
  fields: Type.Array(Strict({ pointer: Type.String(), code: Type.String(), message: Type.String() })),
});
export type OpeningCheck = Static<typeof OpeningCheck>;

/** `start` and `end`: character offsets in the text that was sent. */
export const WordingFinding = Strict({
  field: Type.String(),
  ruleId: Type.String(),
  severity: OneOf(['block', 'warn']),
  criterion: Type.String(),
  excerpt: Type.String(),
  start: Type.Integer(),
  end: Type.Integer(),
  suggestion: Type.String(),
  basis: Type.String(),
});
