import { Type } from 'typebox';
import { transition } from '../dimensions.ts';
import { event } from '../event.ts';
import { CommuneCode, Nullable, Uuid } from '../schema.ts';

const employer = { ...transition, leadStructureId: Nullable(Uuid), naf: Type.Optional(Type.String()) };
export const employerRegistered = event('employers', 'employer.registered.v1', employer);
export const employerVerified = event('employers', 'employer.verified.v1', employer);
export const employerRejected = event('employers', 'employer.rejected.v1', employer);
/** Its open needs go on hold. */
export const employerSuspended = event('employers', 'employer.suspended.v1', employer);
export const employerReinstated = event('employers', 'employer.reinstated.v1', employer);
export const employerClosed = event('employers', 'employer.closed.v1', employer);
/** Another structure than the lead blocks, or unblocks, the employer for itself. */
export const employerBlocked = event('employers', 'employer.blocked.v1', { structureId: Uuid, reason: Type.String() });
export const employerUnblocked = event('employers', 'employer.unblocked.v1', { structureId: Uuid });
export const establishmentAdded = event('employers', 'employer.establishment_added.v1', {
  establishmentId: Uuid,
  commune: CommuneCode,
  leadStructureId: Nullable(Uuid),
});
/**
 * The e-mail of "Déposer un besoin" is confirmed and its author may act for the establishment:
 * `needs` fetches the drafted need by the internal operation `employers.getRegistrationNeed`.
 */
export const registrationCompleted = event('employers', 'registration.completed.v1', {
  employerId: Uuid,
  establishmentId: Uuid,
  userId: Uuid,
  withNeed: Type.Boolean(),
});
export const employersEvents = [
  employerRegistered,
  employerVerified,
  employerRejected,
  employerSuspended,
  employerReinstated,
  employerClosed,
  employerBlocked,
  employerUnblocked,
  establishmentAdded,
  registrationCompleted,
] as const;
