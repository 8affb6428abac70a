import { Type } from 'typebox';
import { operation } from '../../operation.ts';
import { Email, Instant, Line, Nullable, Strict, Uuid } from '../../schema.ts';
import { AnyRoles, ClientAddress, exampleIds, exampleToken, Password, SecretToken } from '../shapes.ts';

/** Who signed in. `sessionStamp` changes when the account's sessions must end: the portal compares it. */
const SignedIn = Strict({ userId: Uuid, sessionStamp: Type.String() });
const byToken = Strict({ token: SecretToken, address: ClientAddress });
const byEmail = Strict({ email: Email, address: ClientAddress });
const address = '127.0.0.1';

export const jwks = operation({
  id: 'identity.jwks',
  summary: 'Public keys that verify the house’s tokens',
  method: 'GET',
  path: '/api/identity/jwks',
  access: 'public',
  responses: { 200: Type.Object({ keys: Type.Array(Type.Object({}, { additionalProperties: true })) }) },
  example: {},
});

export const signInWithPassword = operation({
  id: 'identity.signInWithPassword',
  summary: 'Checks a password; throttled by account and by address',
  method: 'POST',
  path: '/internal/identity/sign-ins/password',
  access: 'service',
  body: Strict({ email: Email, password: Password, address: ClientAddress }),
  responses: { 200: SignedIn },
  example: { body: { email: 'rh@boulangerie.example', password: 'une phrase assez longue', address } },
});

/** Answers the same whether the address is known or not. */
export const requestSignInLink = operation({
  id: 'identity.requestSignInLink',
  summary: 'Mails a link that opens a session: 15 minutes, once',
  method: 'POST',
  path: '/internal/identity/sign-ins/links',
  access: 'service',
  body: byEmail,
  responses: { 202: Strict({}) },
  example: { body: { email: 'rh@boulangerie.example', address } },
});

export const signInWithLink = operation({
  id: 'identity.signInWithLink',
  summary: 'Uses up a sign-in link',
  method: 'POST',
  path: '/internal/identity/sign-ins/links/use',
  access: 'service',
  body: byToken,
  responses: { 200: SignedIn },
  example: { body: { token: exampleToken, address } },
});

/** Answers the same whether the address is known or not. */
export const requestPasswordReset = operation({
  id: 'identity.requestPasswordReset',
  summary: 'Mails a link that sets a new password: 15 minutes, once',
  method: 'POST',
  path: '/internal/identity/password-resets',
  access: 'service',
  body: byEmail,
  responses: { 202: Strict({}) },
  example: { body: { email: 'rh@boulangerie.example', address } },
});

export const resetPassword = operation({
  id: 'identity.resetPassword',
  summary: 'Sets a new password with a mailed link; every open session of the account ends',
  method: 'POST',
  path: '/internal/identity/password-resets/use',
  access: 'service',
  body: Strict({ token: SecretToken, password: Password, address: ClientAddress }),
  responses: { 200: SignedIn },
  example: { body: { token: exampleToken, password: 'une phrase assez longue', address } },
});

export const readInvitation = operation({
  id: 'identity.readInvitation',
  summary: 'What an invitation says, before it is accepted',
  method: 'POST',
  path: '/internal/identity/invitations/read',
  access: 'service',
  safe: true,
  body: byToken,
  responses: {
    200: Strict({
      email: Email,
      displayName: Type.String(),
      organisationName: Type.String(),
      roles: AnyRoles,
      expiresAt: Instant,
    }),
  },
  example: { body: { token: exampleToken, address } },
});

export const acceptInvitation = operation({
  id: 'identity.acceptInvitation',
  summary: 'Uses up an invitation: the account is active',
  method: 'POST',
  path: '/internal/identity/invitations/accept',
  access: 'service',
  body: Strict({
    token: SecretToken,
    displayName: Line(120),
    /** Null: signing in by mailed link. */
    password: Nullable(Password),
    address: ClientAddress,
  }),
  responses: { 200: SignedIn },
  example: { body: { token: exampleToken, displayName: 'Camille Durand', password: null, address } },
});

export const getSessionUser = operation({
  id: 'identity.getSessionUser',
  summary: 'What a screen shows of the person signed in',
  method: 'GET',
  path: '/internal/identity/users/:userId/session',
  access: 'service',
  params: Strict({ userId: Uuid }),
  responses: {
    200: Strict({
      user: Strict({ id: Uuid, email: Email, displayName: Type.String() }),
      roles: AnyRoles,
      /** Structure or network; null for an employer’s user, whose employer the employers service names. */
      organisation: Nullable(Strict({ id: Uuid, name: Type.String() })),
      employerId: Nullable(Uuid),
      /** Establishments where access still awaits approval. */
      pendingEstablishmentIds: Type.Array(Uuid),
    }),
  },
  example: { params: { userId: exampleIds.user } },
});

export const issueToken = operation({
  id: 'identity.issueToken',
  summary: 'A one-minute token for somebody with an open session; refused once deactivated or when the stamp is old',
  method: 'POST',
  path: '/internal/identity/tokens',
  access: 'service',
  body: Strict({ userId: Uuid, sessionStamp: Type.String({ maxLength: 100 }) }),
  responses: { 200: Strict({ token: Type.String() }) },
  example: { body: { userId: exampleIds.user, sessionStamp: '1' } },
});

export const sessionOperations = [
  jwks,
  signInWithPassword,
  requestSignInLink,
  signInWithLink,
  requestPasswordReset,
  resetPassword,
  readInvitation,
  acceptInvitation,
  getSessionUser,
  issueToken,
] as const;
