import { Type } from 'typebox';
import { linkPurposes, operation } from '../../operation.ts';
import { Email, Instant, Nullable, OneOf, Phone, Strict, Uuid } from '../../schema.ts';
import { exampleIds, exampleToken, SecretToken } from '../shapes.ts';

const Purpose = OneOf(linkPurposes);
/** How the link itself reaches its owner; the code takes another way. */
const Channel = OneOf(['email', 'sms', 'qr', 'paper']);
const onLink = Strict({ linkId: Uuid });
const linkExample = { linkId: exampleIds.link };

export const issueYouthLink = operation({
  id: 'identity.issueYouthLink',
  summary: 'A signed link with one purpose, for somebody without an account',
  method: 'POST',
  path: '/internal/identity/links',
  access: 'service',
  body: Strict({
    structureId: Uuid,
    purpose: Purpose,
    /** The proposal, check-in, placement or need that it opens. */
    target: Uuid,
    /** Candidate, or the employer’s contact, it was given to. */
    subject: Uuid,
    expiresAt: Instant,
    channel: Channel,
    /** Where the second code goes: another channel than the link’s. Null: a counsellor reads it out. */
    codeTo: Type.Optional(Nullable(Strict({ email: Type.Optional(Email), phone: Type.Optional(Phone) }))),
  }),
  responses: { 201: Strict({ linkId: Uuid, token: SecretToken, url: Type.String() }) },
  example: {
    body: {
      structureId: exampleIds.structure,
      purpose: 'consent',
      target: exampleIds.target,
      subject: exampleIds.user,
      expiresAt: '2030-01-01T00:00:00Z',
      channel: 'email',
      codeTo: { phone: '06 00 00 00 00' },
    },
  },
});

export const revokeLinks = operation({
  id: 'identity.revokeLinks',
  summary: 'Ends every link to a record, or those of one purpose',
  method: 'POST',
  path: '/internal/identity/links/revoke',
  access: 'service',
  body: Strict({ target: Uuid, purpose: Type.Optional(Purpose) }),
  responses: { 200: Strict({ revoked: Type.Integer() }) },
  example: { body: { target: exampleIds.target } },
});

export const exchangeLink = operation({
  id: 'identity.exchangeLink',
  summary: 'What a link opens, for the young people’s pages; unknown and revoked ones answer 404 alike',
  method: 'POST',
  path: '/internal/identity/links/exchange',
  access: 'service',
  safe: true,
  body: Strict({ token: SecretToken }),
  responses: {
    200: Strict({
      linkId: Uuid,
      purpose: Purpose,
      target: Uuid,
      structureId: Uuid,
      subject: Uuid,
      /** An expired link opens nothing but the request for a new one. */
      expired: Type.Boolean(),
      /** Too many wrong codes: a counsellor was told, and gives a new link. */
      locked: Type.Boolean(),
    }),
  },
  example: { body: { token: exampleToken } },
});

export const askLinkRenewal = operation({
  id: 'identity.askLinkRenewal',
  summary: 'Asks for a new link; it goes to the contact already known, never to one given here',
  method: 'POST',
  path: '/internal/identity/links/:linkId/renewal',
  access: 'service',
  params: onLink,
  responses: { 202: Strict({}) },
  example: { params: linkExample },
});

export const askLinkCode = operation({
  id: 'identity.askLinkCode',
  summary: 'Sends the second code (6 digits, 10 minutes) by another channel than the link',
  method: 'POST',
  path: '/internal/identity/links/:linkId/code',
  access: 'service',
  params: onLink,
  responses: {
    200: Strict({
      /** `counsellor`: no other channel is known, the counsellor reads the code out. */
      sentBy: OneOf(['sms', 'email', 'counsellor']),
      /** Real time. */
      expiresAt: Instant,
    }),
  },
  example: { params: linkExample },
});

export const confirmLinkCode = operation({
  id: 'identity.confirmLinkCode',
  summary: 'Checks the second code; five wrong ones lock the link',
  method: 'POST',
  path: '/internal/identity/links/:linkId/code/confirm',
  access: 'service',
  params: onLink,
  body: Strict({ code: Type.String({ pattern: '^\\d{6}$' }) }),
  /** The confirmation belongs to the browser that gave the code: the link alone stays unconfirmed. */
  responses: { 200: Strict({ confirmation: SecretToken }) },
  example: { params: linkExample, body: { code: '123456' } },
});

export const issueLinkToken = operation({
  id: 'identity.issueLinkToken',
  summary: 'A one-minute token for an open link; confirmed when the confirmation is the one last given',
  method: 'POST',
  path: '/internal/identity/links/:linkId/token',
  access: 'service',
  params: onLink,
  body: Strict({ confirmation: Nullable(SecretToken) }),
  responses: { 200: Strict({ token: Type.String(), confirmed: Type.Boolean() }) },
  example: { params: linkExample, body: { confirmation: null } },
});

/** Shown on the counsellor's screen, to be read out; the showing is written in the access log. */
export const showLinkCode = operation({
  id: 'identity.showLinkCode',
  summary: 'A second code for the counsellor to read out',
  method: 'POST',
  path: '/api/identity/link-codes',
  access: ['counsellor', 'officer'],
  discloses: 'candidate',
  safe: true,
  body: Strict({ target: Uuid, purpose: Purpose }),
  responses: { 200: Strict({ code: Type.String(), expiresAt: Instant }) },
  example: { body: { target: exampleIds.target, purpose: 'consent' } },
});

export const linkOperations = [
  issueYouthLink,
  revokeLinks,
  exchangeLink,
  askLinkRenewal,
  askLinkCode,
  confirmLinkCode,
  issueLinkToken,
  showLinkCode,
] as const;
