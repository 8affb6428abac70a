import { Type } from 'typebox';
import { transition } from '../dimensions.ts';
import { event } from '../event.ts';
import { CommuneCode, Uuid } from '../schema.ts';

const user = { ...transition };
/** Territory: communes whose needs this structure leads. */
export const structureCreated = event('identity', 'structure.created.v1', {
  territory: Type.Array(CommuneCode),
});
export const structureTerritoryChanged = event('identity', 'structure.territory_changed.v1', {
  territory: Type.Array(CommuneCode),
});
export const userInvited = event('identity', 'user.invited.v1', { ...user, roles: Type.Array(Type.String()) });
export const userActivated = event('identity', 'user.activated.v1', { ...user, roles: Type.Array(Type.String()) });
export const userRolesChanged = event('identity', 'user.roles_changed.v1', {
  ...user,
  roles: Type.Array(Type.String()),
});
/** Ends every session and refuses every token issued before `time`. */
export const userDeactivated = event('identity', 'user.deactivated.v1', user);
/** A person asks to act for an establishment whose employer already has an account. */
export const employerAccessRequested = event('identity', 'user.employer_access_requested.v1', {
  employerId: Uuid,
  establishmentId: Uuid,
});
export const employerAccessGranted = event('identity', 'user.employer_access_granted.v1', {
  employerId: Uuid,
  establishmentId: Uuid,
});
export const employerAccessRefused = event('identity', 'user.employer_access_refused.v1', {
  employerId: Uuid,
  establishmentId: Uuid,
});
export const employerAccessEnded = event('identity', 'user.employer_access_ended.v1', {
  employerId: Uuid,
  establishmentId: Uuid,
});
/** A link was asked for by somebody who knows only its expired one: its owner sends a new one to the known contact. */
export const linkRenewalAsked = event('identity', 'link.renewal_asked.v1', {
  purpose: Type.String(),
  target: Uuid,
});
/** Five wrong codes: the counsellor is told. */
export const linkLocked = event('identity', 'link.locked.v1', { purpose: Type.String(), target: Uuid });
export const identityEvents = [
  structureCreated,
  structureTerritoryChanged,
  userInvited,
  userActivated,
  userRolesChanged,
  userDeactivated,
  employerAccessRequested,
  employerAccessGranted,
  employerAccessRefused,
  employerAccessEnded,
  linkRenewalAsked,
  linkLocked,
] as const;
