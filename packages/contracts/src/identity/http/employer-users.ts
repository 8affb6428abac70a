import { Type } from 'typebox';
import { operation } from '../../operation.ts';
import { Email, Line, Nullable, OneOf, Strict, Uuid } from '../../schema.ts';
import { AccessRequest, accessStatuses, EmployerRightCode, exampleIds, SecretToken } from '../shapes.ts';

export const listAccessRequests = operation({
  id: 'identity.listAccessRequests',
  summary: 'Who asks to act for an establishment: seen by the employer’s admin and by its lead structure’s officers',
  method: 'GET',
  path: '/api/identity/access-requests',
  access: ['employer', 'officer'],
  /** Those that await an answer, unless another status is asked. */
  query: Strict({ status: Type.Optional(OneOf(accessStatuses)) }),
  responses: { 200: Strict({ items: Type.Array(AccessRequest) }) },
  example: { query: { status: 'pending' } },
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

export const endAccess = operation({
  id: 'identity.endAccess',
  summary: 'Somebody no longer acts for an establishment',
  method: 'POST',
  path: '/api/identity/access-requests/:id/:establishmentId/end',
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

export const employerUserOperations = [
  listAccessRequests,
  approveAccess,
  refuseAccess,
  endAccess,
  ensureEmployerUser,
  listEmployerUsers,
] as const;
