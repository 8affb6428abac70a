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
  Strict,
  Text,
  Uuid,
  Version,
} from '../schema.ts';

/** Fourteen digits, with or without spaces; the key is checked by the service, which points at the field. */
export const SiretInput = Type.String({ minLength: 1, maxLength: 30 });

export const EmployerStatus = OneOf(['registered', 'verified', 'rejected', 'suspended', 'closed']);
export type EmployerStatus = Static<typeof EmployerStatus>;

export const EstablishmentInput = Strict({
  siret: SiretInput,
  /** Company's name; ignored when the SIREN is already known. */
  companyName: Line(200),
  /** Shop's sign or site's name; the company's when absent. */
  establishmentName: Type.Optional(Line(200)),
  commune: CommuneCode,
  address: Type.Optional(Line(200)),
  /** Activity code (NAF), `10.71C`. */
  naf: Type.Optional(Type.String({ pattern: '^\\d{2}\\.\\d{2}[A-Z]$' })),
});

export const Establishment = Strict({
  id: Uuid,
  siret: Type.String(),
  name: Type.String(),
  commune: CommuneCode,
  communeName: Nullable(Type.String()),
  address: Nullable(Type.String()),
  /** Structure that leads its commune; null where no structure does. */
  leadStructureId: Nullable(Uuid),
});

export const EmployerContact = Strict({
  id: Uuid,
  establishmentId: Uuid,
  name: Line(200),
  role: Nullable(Line(100)),
  email: Nullable(Email),
  phone: Nullable(Phone),
});
export type EmployerContact = Static<typeof EmployerContact>;
export const EmployerContactInput = Strict({
  establishmentId: Uuid,
  name: Line(200),
  role: Type.Optional(Nullable(Line(100))),
  email: Type.Optional(Nullable(Email)),
  phone: Type.Optional(Nullable(Phone)),
});

/** How the officer made sure that the person belongs to the employer and that the establishment exists. */
export const BelongingProof = Strict({
  kind: OneOf(['sirene_notice', 'kbis', 'work_email', 'phone_call', 'visit', 'known_partner']),
  checkedOn: Day,
  note: Type.Optional(Text(500)),
});
export type BelongingProof = Static<typeof BelongingProof>;
export const SuspensionMotive = OneOf([
  'unsafe_conditions',
  'discrimination',
  'undeclared_work',
  'false_offer',
  'other',
]);
export const RejectionReason = OneOf(['unknown_siret', 'no_belonging', 'duplicate', 'not_an_employer', 'other']);
export const BlockReason = OneOf(['unsafe_conditions', 'discrimination', 'undeclared_work', 'unreliable', 'other']);

export const EmployerView = Strict({
  id: Uuid,
  version: Version,
  siren: Type.String(),
  name: Type.String(),
  naf: Nullable(Type.String()),
  status: EmployerStatus,
  since: Instant,
  registeredAt: Instant,
  /** Code of the last rejection, suspension or closing. */
  reason: Nullable(Type.String()),
  proof: Nullable(BelongingProof),
  establishments: Type.Array(Establishment),
  contacts: Type.Array(EmployerContact),
  /** The caller's structure blocks this employer for itself. */
  blockedHere: Type.Boolean(),
  /** The caller's structure leads one of its communes: it verifies. */
  leadHere: Type.Boolean(),
});
export type EmployerView = Static<typeof EmployerView>;

export const EmployerSummary = Strict({
  id: Uuid,
  version: Version,
  siren: Type.String(),
  name: Type.String(),
  status: EmployerStatus,
  since: Instant,
  establishments: Type.Array(Establishment),
});
export type EmployerSummary = Static<typeof EmployerSummary>;
