import { Type } from 'typebox';
import { linkPurposes, operation } from '../../operation.ts';
import { Email, Line, Nullable, OneOf, Page, PageQuery, Strict, Uuid, Version } from '../../schema.ts';
import {
  AnyRoles,
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

/** Readers of the network and platform administrators belong to no structure: the command line invites them. */
export const inviteOperator = operation({
  id: 'identity.inviteOperator',
  summary: 'Invites a network reader or a platform administrator; the invitation is shown, not mailed',
  method: 'POST',
  path: '/internal/identity/operators',
  access: 'service',
  body: Strict({ role: OneOf(['network_reader', 'platform_admin']), email: Email, displayName: Line(120) }),
  responses: { 201: Strict({ id: Uuid, version: Version, invitationToken: SecretToken }) },
  example: { body: { role: 'platform_admin', email: 'admin@reseau.example', displayName: 'Sacha Petit' } },
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

export const userOperations = [
  me,
  changePassword,
  listUsers,
  listColleagues,
  inviteUser,
  renewInvitation,
  changeRoles,
  deactivateUser,
  inviteOperator,
  getUserContact,
  listStaff,
] as const;
