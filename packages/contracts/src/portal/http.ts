import { Type } from 'typebox';
import { AnyRoles, exampleToken, Password, SecretToken, Today } from '../identity/shapes.ts';
import { operation } from '../operation.ts';
import { Email, Instant, Line, Nullable, OneOf, Phone, Strict, Uuid } from '../schema.ts';
import { type MessageTemplate, messageTemplates } from './templates.ts';

export { type MessageTemplate, messageTemplates } from './templates.ts';

/**
 * The session lives in the cookie `__Host-passerelle`. Every change made under it carries `csrfToken` in the
 * header `x-csrf-token`.
 */
export const SessionView = Strict({
  user: Strict({ id: Uuid, email: Email, displayName: Type.String() }),
  roles: AnyRoles,
  organisation: Nullable(Strict({ id: Uuid, name: Type.String() })),
  employerId: Nullable(Uuid),
  pendingEstablishmentIds: Type.Array(Uuid),
  /** Domain time: a demo may live on another day. */
  today: Today,
  demo: Type.Boolean(),
  csrfToken: Type.String(),
});

export const readSession = operation({
  id: 'portal.readSession',
  summary: 'The person signed in; 401 when nobody is',
  method: 'GET',
  path: '/api/portal/session',
  access: 'public',
  responses: { 200: SessionView },
  example: {},
});

export const closeSession = operation({
  id: 'portal.closeSession',
  summary: 'Signs out',
  method: 'DELETE',
  path: '/api/portal/session',
  access: 'public',
  responses: { 204: Type.Null() },
  example: {},
});

export const requestSignInLink = operation({
  id: 'portal.requestSignInLink',
  summary: 'Mails a sign-in link; answers the same for an unknown address',
  method: 'POST',
  path: '/api/portal/session/link',
  access: 'public',
  body: Strict({ email: Email }),
  responses: { 202: Strict({}) },
  example: { body: { email: 'rh@boulangerie.example' } },
});

export const signInByLink = operation({
  id: 'portal.signInByLink',
  summary: 'Opens a session with a mailed link',
  method: 'POST',
  path: '/api/portal/session/by-link',
  access: 'public',
  body: Strict({ token: SecretToken }),
  responses: { 200: SessionView },
  example: { body: { token: exampleToken } },
});

export const signInByPassword = operation({
  id: 'portal.signInByPassword',
  summary: 'Opens a session with a password',
  method: 'POST',
  path: '/api/portal/session/by-password',
  access: 'public',
  body: Strict({ email: Email, password: Password }),
  responses: { 200: SessionView },
  example: { body: { email: 'rh@boulangerie.example', password: 'une phrase assez longue' } },
});

export const requestPasswordReset = operation({
  id: 'portal.requestPasswordReset',
  summary: 'Mails a link that sets a new password; answers the same for an unknown address',
  method: 'POST',
  path: '/api/portal/session/password-reset',
  access: 'public',
  body: Strict({ email: Email }),
  responses: { 202: Strict({}) },
  example: { body: { email: 'rh@boulangerie.example' } },
});

export const resetPassword = operation({
  id: 'portal.resetPassword',
  summary: 'Sets a new password with a mailed link',
  method: 'POST',
  path: '/api/portal/session/password',
  access: 'public',
  body: Strict({ token: SecretToken, password: Password }),
  responses: { 204: Type.Null() },
  example: { body: { token: exampleToken, password: 'une phrase assez longue' } },
});

export const readInvitation = operation({
  id: 'portal.readInvitation',
  summary: 'What an invitation says, before it is accepted',
  method: 'POST',
  path: '/api/portal/session/invitation',
  access: 'public',
  safe: true,
  body: Strict({ token: SecretToken }),
  responses: {
    200: Strict({
      email: Email,
      displayName: Type.String(),
      organisationName: Type.String(),
      roles: AnyRoles,
      expiresAt: Instant,
    }),
  },
  example: { body: { token: exampleToken } },
});

export const acceptInvitation = operation({
  id: 'portal.acceptInvitation',
  summary: 'Accepts an invitation and opens a session',
  method: 'POST',
  path: '/api/portal/session/by-invitation',
  access: 'public',
  body: Strict({ token: SecretToken, displayName: Line(120), password: Type.Optional(Password) }),
  responses: { 200: SessionView },
  example: { body: { token: exampleToken, displayName: 'Camille Durand' } },
});

const templates = Object.keys(messageTemplates) as [MessageTemplate, ...MessageTemplate[]];

/** Queues a message, sent at least once; the same `key` is queued once. */
export const notify = operation({
  id: 'portal.notify',
  summary: 'Writes to somebody by e-mail or SMS',
  method: 'POST',
  path: '/internal/portal/messages',
  access: 'service',
  body: Strict({
    /** Stable: an event id with a suffix, so that a redelivered event writes once. */
    key: Type.String({ pattern: '^[\\w.:-]{8,120}$' }),
    template: OneOf(templates),
    to: Type.Union([Strict({ email: Email }), Strict({ phone: Phone }), Strict({ userId: Uuid })]),
    /** What the template needs (`messageTemplates`); the refusal names what is missing. */
    params: Type.Record(Type.String({ pattern: '^[a-zA-Z]{1,40}$' }), Line(300)),
  }),
  responses: { 202: Strict({ messageId: Uuid }) },
  example: {
    body: {
      key: 'c0ffee00-0000-4000-8000-000000000000.consent',
      template: 'consent_ask',
      to: { email: 'jeune@courriel.example' },
      params: { token: exampleToken, structure: 'Mission Locale du Val d’Ille' },
    },
  },
});

const channels = ['email', 'sms'] as const;
export const MessageView = Strict({
  id: Uuid,
  channel: OneOf(channels),
  to: Type.String(),
  subject: Type.String(),
  text: Type.String(),
  at: Instant,
});

/** Only in a demonstration: the outbox stands in for people's mailboxes and phones. 404 everywhere else. */
export const listDemoMessages = operation({
  id: 'portal.listDemoMessages',
  summary: 'Messages of the demonstration, newest first',
  method: 'GET',
  path: '/api/portal/demo/messages',
  access: 'public',
  query: Strict({ to: Type.Optional(Line(254)), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })) }),
  responses: { 200: Strict({ items: Type.Array(MessageView) }) },
  example: { query: { limit: 20 } },
});

export const portalOperations = [
  readSession,
  closeSession,
  requestSignInLink,
  signInByLink,
  signInByPassword,
  requestPasswordReset,
  resetPassword,
  readInvitation,
  acceptInvitation,
  notify,
  listDemoMessages,
] as const;
