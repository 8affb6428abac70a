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

/** What matching may know of a person: nothing else is stored beside it (domain guide §3.5). */
export const Profile = Strict({
  occupations: Type.Array(Strict({ romeCode: RomeCode, months: Type.Integer({ minimum: 0, maximum: 600 }) }), {
    maxItems: 10,
  }),
  skills: Type.Array(Type.String({ maxLength: 40 }), { maxItems: 60, uniqueItems: true }),
  availableFrom: Day,
  commune: CommuneCode,
  mobilityKm: Type.Integer({ minimum: 0, maximum: 500 }),
  permits: Type.Array(Type.String({ maxLength: 10 }), { maxItems: 10, uniqueItems: true }),
  contractKinds: Type.Array(Type.String({ maxLength: 30 }), { maxItems: 12, uniqueItems: true }),
  hours: Type.Array(Type.String({ maxLength: 30 }), { maxItems: 6, uniqueItems: true }),
  /** Experience in the counsellor's words; never a person's name or situation. */
  experience: Text(2_000),
});
export type Profile = Static<typeof Profile>;
export const Identity = Strict({
  firstName: Line(100),
  lastName: Line(100),
  email: Nullable(Email),
  phone: Nullable(Phone),
});
export type Identity = Static<typeof Identity>;

export const CandidateSummary = Strict({
  id: Uuid,
  version: Version,
  /** Short reference said on the phone instead of a name. */
  reference: Type.String(),
  firstName: Type.String(),
  lastName: Type.String(),
  referentId: Uuid,
  availableFrom: Day,
  updatedAt: Instant,
});
export const CandidateView = Strict({
  id: Uuid,
  version: Version,
  reference: Type.String(),
  identifier: Type.String(),
  identity: Identity,
  profile: Profile,
  referentId: Uuid,
  updatedAt: Instant,
});

export const importStatuses = ['received', 'running', 'completed'] as const;
/** Never the value: where and why. */
export const ImportFault = Strict({
  line: Type.Integer(),
  column: Nullable(Type.String()),
  code: Type.String(),
  message: Type.String(),
});
export const ImportView = Strict({
  id: Uuid,
  version: Version,
  status: OneOf(importStatuses),
  dryRun: Type.Boolean(),
  rows: Type.Integer(),
  done: Type.Integer(),
  created: Type.Integer(),
  updated: Type.Integer(),
  unchanged: Type.Integer(),
  refused: Type.Integer(),
  /** The first 1,000. */
  faults: Type.Array(ImportFault),
  startedAt: Instant,
  endedAt: Nullable(Instant),
});

const Reason = Type.Object({ code: Type.String(), points: Type.Number() }, { additionalProperties: true });
export const MatchView = Strict({
  candidateId: Uuid,
  reference: Type.String(),
  firstName: Type.String(),
  lastName: Type.String(),
  score: Type.Number(),
  /** Codes and parameters of the score; the screen words them. */
  reasons: Type.Array(Reason),
  missing: Type.Array(
    Strict({ skillId: Type.String(), label: Type.String(), level: OneOf(['essential', 'trainable']) }),
  ),
  distance: Type.String(),
  exclusions: Type.Array(Type.Object({ code: Type.String() }, { additionalProperties: true })),
  /** State of a proposal already made to this need. */
  proposalStatus: Nullable(Type.String()),
});

export const proposalStatuses = [
  'suggested',
  'consent_asked',
  'accepted',
  'declined',
  'expired',
  'sent',
  'shortlisted',
  'interview',
  'offer',
  'hire_declared',
  'hired',
  'not_selected',
  'withdrawn',
  'consent_revoked',
] as const;
export const ConsentLevel = OneOf(['card_until_interview', 'card_and_contact']);
export const EmployerReason = OneOf([
  'essential_skill_missing',
  'training_gap_too_long',
  'availability',
  'mobility',
  'required_permit',
  'no_show',
  'post_filled',
  'post_cancelled',
  'no_reply',
  'other',
]);
export const YouthReason = OneOf([
  'distance',
  'hours',
  'pay',
  'tasks',
  'already_placed',
  'training',
  'prefer_not_to_say',
]);
export const Receipt = Strict({ id: Uuid, version: Version });

export const ConsentView = Strict({
  status: OneOf(['asked', 'given', 'refused', 'expired', 'revoked', 'ended']),
  level: Nullable(ConsentLevel),
  textVersion: Type.String(),
  channel: OneOf(['link', 'oral', 'paper']),
  at: Instant,
});
/** As staff see it. */
export const ProposalView = Strict({
  id: Uuid,
  version: Version,
  needId: Uuid,
  candidateId: Uuid,
  reference: Type.String(),
  needTitle: Type.String(),
  employerName: Type.String(),
  status: OneOf(proposalStatuses),
  consent: Nullable(ConsentView),
  referentId: Nullable(Uuid),
  officerId: Nullable(Uuid),
  employerReason: Nullable(EmployerReason),
  startOn: Nullable(Day),
  endOn: Nullable(Day),
  interviewOn: Nullable(Instant),
  callAsked: Type.Boolean(),
  updatedAt: Instant,
});
/** All that an employer sees: the fields the young person agreed to, and a name only at the agreed level. */
export const CardView = Strict({
  id: Uuid,
  version: Version,
  needId: Uuid,
  reference: Type.String(),
  status: OneOf(['sent', 'shortlisted', 'interview', 'offer', 'hire_declared', 'hired']),
  fit: Strict({
    essentialHeld: Type.Integer(),
    essentialAsked: Type.Integer(),
    trainableHeld: Type.Integer(),
    trainableAsked: Type.Integer(),
    skills: Type.Array(Type.String()),
  }),
  availableFrom: Day,
  mobility: Type.String(),
  permits: Type.Array(Type.String()),
  experience: Type.String(),
  contact: Nullable(Identity),
  interviewOn: Nullable(Instant),
  startOn: Nullable(Day),
});
export type CardView = Static<typeof CardView>;
