import { Type } from 'typebox';
import { linkPurposes, operation } from '../../operation.ts';
import { Email, Line, Nullable, OneOf, Page, PageQuery, Strict, Uuid, Version } from '../../schema.ts';
import {
  AccessRequest,
  AnyRoles,
  accessStatuses,
  EmployerRightCode,
  exampleIds,
  Password,
  SecretToken,
  StaffRoles,
  StaffUserView,
  staffRoles,
} from '../shapes.ts';

const everybody = [
  'employer',
  'counsellor',
  'officer',
  'manager',
  'network_reader',
  'platform_admin',
  'dpo',
  ...linkPurposes.map((purpose) => `link:${purpose}` as const),
] as const;
const account = ['employer', 'counsellor', 'officer', 'manager', 'network_reader', 'platform_admin', 'dpo'] as const;
const userExample = { id: exampleIds.user };

/** Reads the token only: what a screen may offer, at no cost. */
export const me = operation({
  id: 'identity.me',
  summary: 'Who asks, as their token says',
  method: 'GET',
  path: '/api/identity/me',
  access: everybody,
  responses: {
    200: Strict({
      kind: OneOf(['structure', 'employer', 'link', 'network', 'platform']),
      subject: Type.String(),
      roles: Type.Array(Type.String()),
      structureId: Nullable(Uuid),
      employerId: Nullable(Uuid),
      /** Right by establishment id, for an employer’s user. */
      rights: Type.Record(Type.String(), EmployerRightCode),
    }),
  },
  example: {},
});

export const changePassword = operation({
  id: 'identity.changePassword',
  summary: 'Sets one’s own password; the present one is asked when there is one',
  method: 'PUT',
  path: '/api/identity/password',
  access: account,
  body: Strict({ current: Nullable(Password), password: Password }),
  responses: { 200: Strict({ id: Uuid }) },
  example: { body: { current: null, password: 'une phrase assez longue' } },
});

export const listUsers = operation({
  id: 'identity.listUsers',
  summary: 'Staff of one’s own structure',
  method: 'GET',
  path: '/api/identity/users',
  access: ['manager'],
  query: Strict(PageQuery),
  responses: { 200: Page(StaffUserView) },
  example: {},
});

/** Colleagues by role: to hand over a file or to name a referent. */
export const listColleagues = operation({
  id: 'identity.listColleagues',
  summary: 'Active staff of one’s own structure who hold a role',
  method: 'GET',
  path: '/api/identity/colleagues',
  access: ['counsellor', 'officer', 'manager'],
  query: Strict({ role: Type.Optional(OneOf(staffRoles)) }),
  responses: {
    200: Strict({ items: Type.Array(Strict({ id: Uuid, displayName: Type.String(), roles: AnyRoles })) }),
  },
  example: { query: { role: 'officer' } },
});

export const inviteUser = operation({
  id: 'identity.inviteUser',
  summary: 'Invites somebody to the structure, by e-mail, once',
  method: 'POST',
  path: '/api/identity/users',
  access: ['manager'],
  body: Strict({ email: Email, displayName: Line(120), roles: StaffRoles }),
  responses: { 201: Strict({ id: Uuid, version: Version }) },
  example: { body: { email: 'camille@structure.example', displayName: 'Camille Durand', roles: ['officer'] } },
});

export const renewInvitation = operation({
  id: 'identity.renewInvitation',
  summary: 'Sends a new invitation; the earlier one no longer opens',
  method: 'POST',
  path: '/api/identity/users/:id/invitation',
  access: ['manager'],
  precondition: true,
  params: Strict({ id: Uuid }),
  responses: { 200: StaffUserView },
  example: { params: userExample },
});

export const changeRoles = operation({
  id: 'identity.changeRoles',
  summary: 'Roles of a colleague',
  method: 'PUT',
  path: '/api/identity/users/:id/roles',
  access: ['manager'],
  precondition: true,
  params: Strict({ id: Uuid }),
  body: Strict({ roles: StaffRoles }),
  responses: { 200: StaffUserView },
  example: { params: userExample, body: { roles: ['officer', 'manager'] } },
});

export const deactivateUser = operation({
  id: 'identity.deactivateUser',
  summary: 'Closes an account; its sessions end at once',
  method: 'POST',
  path: '/api/identity/users/:id/deactivate',
  access: ['manager'],
  precondition: true,
  params: Strict({ id: Uuid }),
  responses: { 200: StaffUserView },
  example: { params: userExample },
});

export const listAccessRequests = operation({
  id: 'identity.listAccessRequests',
  summary: 'Who asks to act for an establishment: seen by the employer’s admin and by its lead structure’s officers',
  method: 'GET',
  path: '/api/identity/access-requests',
  access: ['employer', 'officer'],
  responses: { 200: Strict({ items: Type.Array(AccessRequest, { maxItems: 500 }) }) },
  example: {},
});

const onAccess = Strict({ id: Uuid, establishmentId: Uuid });
const accessExample = { id: exampleIds.user, establishmentId: exampleIds.establishment };

export const approveAccess = operation({
  id: 'identity.approveAccess',
  summary: 'Lets somebody act for an establishment',
  method: 'POST',
  path: '/api/identity/access-requests/:id/:establishmentId/approve',
  access: ['employer', 'officer'],
  precondition: true,
  params: onAccess,
  body: Strict({ right: EmployerRightCode }),
  responses: { 200: AccessRequest },
  example: { params: accessExample, body: { right: 'recruiter' } },
});

export const refuseAccess = operation({
  id: 'identity.refuseAccess',
  summary: 'Refuses somebody’s request to act for an establishment',
  method: 'POST',
  path: '/api/identity/access-requests/:id/:establishmentId/refuse',
  access: ['employer', 'officer'],
  precondition: true,
  params: onAccess,
  responses: { 200: AccessRequest },
  example: { params: accessExample },
});

/**
 * Idempotent on e-mail and establishment. The first user of an employer is its admin at once; who comes later is
 * a recruiter awaiting approval, unless the caller vouches (`status: active`) or they are already its admin.
 */
export const ensureEmployerUser = operation({
  id: 'identity.ensureEmployerUser',
  summary: 'The account of somebody whose e-mail address was confirmed, at an establishment',
  method: 'POST',
  path: '/internal/identity/employer-users',
  access: 'service',
  body: Strict({
    email: Email,
    displayName: Line(120),
    employerId: Uuid,
    establishmentId: Uuid,
    /** Structure whose officers may approve, with the employer’s admin. */
    leadStructureId: Type.Optional(Nullable(Uuid)),
    right: Type.Optional(EmployerRightCode),
    /** `active`: an officer vouches for them. */
    status: Type.Optional(OneOf(['active', 'pending'])),
  }),
  responses: {
    200: Strict({
      userId: Uuid,
      status: OneOf(accessStatuses),
      right: EmployerRightCode,
      /** Opens their first session, 15 minutes, once; null while the account may not sign in. */
      signInToken: Nullable(SecretToken),
    }),
  },
  example: {
    body: {
      email: 'rh@boulangerie.example',
      displayName: 'Alix Bernard',
      employerId: exampleIds.employer,
      establishmentId: exampleIds.establishment,
    },
  },
});

export const getUserContact = operation({
  id: 'identity.getUserContact',
  summary: 'Name and address of a user, to write to them',
  method: 'GET',
  path: '/internal/identity/users/:userId/contact',
  access: 'service',
  params: Strict({ userId: Uuid }),
  responses: { 200: Strict({ userId: Uuid, email: Email, displayName: Type.String(), active: Type.Boolean() }) },
  example: { params: { userId: exampleIds.user } },
});

export const listStaff = operation({
  id: 'identity.listStaff',
  summary: 'Active staff of a structure, by role',
  method: 'GET',
  path: '/internal/identity/structures/:structureId/staff',
  access: 'service',
  params: Strict({ structureId: Uuid }),
  query: Strict({ role: Type.Optional(OneOf(staffRoles)) }),
  responses: {
    200: Strict({
      items: Type.Array(Strict({ id: Uuid, displayName: Type.String(), email: Email, roles: AnyRoles })),
    }),
  },
  example: { params: { structureId: exampleIds.structure }, query: { role: 'counsellor' } },
});

/** Users of an employer who may act for an establishment: whom to write to about its needs. */
export const listEmployerUsers = operation({
  id: 'identity.listEmployerUsers',
  summary: 'Active users of an establishment',
  method: 'GET',
  path: '/internal/identity/establishments/:establishmentId/users',
  access: 'service',
  params: Strict({ establishmentId: Uuid }),
  responses: {
    200: Strict({
      items: Type.Array(Strict({ id: Uuid, displayName: Type.String(), email: Email, right: EmployerRightCode })),
    }),
  },
  example: { params: { establishmentId: exampleIds.establishment } },
});

export const userOperations = [
  me,
  changePassword,
  listUsers,
  listColleagues,
  inviteUser,
  renewInvitation,
  changeRoles,
  deactivateUser,
  listAccessRequests,
  approveAccess,
  refuseAccess,
  ensureEmployerUser,
  getUserContact,
  listStaff,
  listEmployerUsers,
] as const;
