import { type Static, Type } from 'typebox';
import { roles } from '../operation.ts';
import { CommuneCode, Day, Email, Instant, Line, Nullable, OneOf, Phone, Strict, Uuid, Version } from '../schema.ts';

/** Roles a structure gives to its own staff; the others belong to employers, networks and the platform. */
export const staffRoles = ['counsellor', 'officer', 'manager', 'dpo'] as const;
export type StaffRole = (typeof staffRoles)[number];
export const StaffRoles = Type.Array(OneOf(staffRoles), { minItems: 1, maxItems: 4, uniqueItems: true });
export const AnyRoles = Type.Array(OneOf(roles), { minItems: 1, maxItems: 7 });

/** Whom to call at a structure; at least one of the two when the structure answers the public. */
export const DeskContact = Strict({ phone: Nullable(Phone), email: Nullable(Email) });
export type DeskContact = Static<typeof DeskContact>;

export const Site = Strict({ name: Line(120), address: Line(300), commune: CommuneCode });
export type Site = Static<typeof Site>;
export const Sites = Type.Array(Site, { maxItems: 100 });

export const Territory = Type.Array(CommuneCode, { minItems: 1, maxItems: 3_000, uniqueItems: true });

export const StructureView = Strict({
  id: Uuid,
  version: Version,
  name: Line(160),
  contact: DeskContact,
  sites: Sites,
  territory: Territory,
});
export type StructureView = Static<typeof StructureView>;

/** What everybody may know of a structure: its name and whom to call. */
export const StructureCard = Strict({ structureId: Uuid, name: Line(160), contact: DeskContact });
export type StructureCard = Static<typeof StructureCard>;

export const employerRights = ['admin', 'recruiter', 'tutor'] as const;
export const EmployerRightCode = OneOf(employerRights);

export const userStatuses = ['invited', 'active', 'deactivated'] as const;
export const StaffUserView = Strict({
  id: Uuid,
  version: Version,
  status: OneOf(userStatuses),
  displayName: Line(120),
  email: Email,
  roles: AnyRoles,
  invitedUntil: Nullable(Instant),
});
export type StaffUserView = Static<typeof StaffUserView>;

export const accessStatuses = ['pending', 'active', 'refused', 'deactivated'] as const;
/** Somebody asks to act for an establishment of an employer that already has an account. */
export const AccessRequest = Strict({
  userId: Uuid,
  version: Version,
  displayName: Line(120),
  email: Email,
  employerId: Uuid,
  establishmentId: Uuid,
  right: EmployerRightCode,
  status: OneOf(accessStatuses),
  askedAt: Instant,
});
export type AccessRequest = Static<typeof AccessRequest>;

/** 256 random bits, base64url. */
export const SecretToken = Type.String({ pattern: '^[\\w-]{43}$' });
/** Long enough to hold a phrase; argon2 hashes the rest of the rule. */
export const Password = Type.String({ minLength: 1, maxLength: 200 });
/** Address of the caller's machine, for throttling. */
export const ClientAddress = Type.String({ minLength: 2, maxLength: 45 });

/** Day of a demo's or of real domain time. */
export const Today = Day;

export const exampleIds = {
  structure: '11111111-1111-4111-8111-111111111111',
  user: '22222222-2222-4222-8222-222222222222',
  employer: '33333333-3333-4333-8333-333333333333',
  establishment: '44444444-4444-4444-8444-444444444444',
  target: '55555555-5555-4555-8555-555555555555',
  link: '66666666-6666-4666-8666-666666666666',
} as const;
export const exampleToken = 'A'.repeat(43);
