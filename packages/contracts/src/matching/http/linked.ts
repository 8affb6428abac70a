import { Type } from 'typebox';
import { operation } from '../../operation.ts';
import { Day, Nullable, OneOf, Strict, Uuid, Version } from '../../schema.ts';
import { ConsentLevel, ConsentView, proposalStatuses, YouthReason } from '../shapes.ts';

/** Exactly what the young person sees before answering. */
const LinkedProposal = Strict({
  id: Uuid,
  version: Version,
  status: OneOf(proposalStatuses),
  need: Type.Object({}, { additionalProperties: true }),
  /** What would be sent, field by field, in words. */
  card: Strict({
    reference: Type.String(),
    skills: Type.Array(Type.String()),
    availableFrom: Day,
    mobility: Type.String(),
    permits: Type.Array(Type.String()),
    experience: Type.String(),
  }),
  /** Shown only after the second code. */
  contact: Nullable(
    Strict({
      firstName: Type.String(),
      lastName: Type.String(),
      email: Nullable(Type.String()),
      phone: Nullable(Type.String()),
    }),
  ),
  consent: Nullable(ConsentView),
  consentText: Type.String(),
  startOn: Nullable(Day),
});
const linkCommand = <const I extends string, const P extends string>(id: I, path: P, summary: string) =>
  ({
    id: `matching.${id}`,
    summary,
    method: 'POST',
    path: `/api/matching/linked-proposal/${path}`,
    precondition: true,
    responses: { 200: Strict({ id: Uuid, version: Version, status: OneOf(proposalStatuses) }) },
  }) as const;
export const getLinkedProposal = operation({
  id: 'matching.getLinkedProposal',
  summary: 'The need, the employer and exactly what would be sent',
  method: 'GET',
  path: '/api/matching/linked-proposal',
  access: ['link:consent', 'link:hire'],
  discloses: 'candidate',
  responses: { 200: LinkedProposal },
  example: {},
});
export const acceptByLink = operation({
  ...linkCommand('acceptByLink', 'accept', 'Yes to this offer, at the level chosen'),
  access: ['link:consent'],
  body: Strict({ level: ConsentLevel }),
  example: { body: { level: 'card_until_interview' } },
});
export const declineByLink = operation({
  ...linkCommand('declineByLink', 'decline', 'No; a reason is free to give or not, and never held against anyone'),
  access: ['link:consent'],
  body: Strict({ reason: Type.Optional(YouthReason) }),
  example: { body: {} },
});
export const revokeByLink = operation({
  ...linkCommand('revokeByLink', 'revoke', 'Takes the agreement back: the employer’s access ends at once'),
  access: ['link:consent', 'link:hire'],
  example: {},
});
export const confirmHireByLink = operation({
  ...linkCommand('confirmHireByLink', 'confirm-hire', 'Yes, I am hired: this alone creates the placement'),
  access: ['link:hire'],
  example: {},
});
export const denyHireByLink = operation({
  ...linkCommand('denyHireByLink', 'deny-hire', 'No, this is not so: the officer is told'),
  access: ['link:hire'],
  example: {},
});

export const linkedOperations = [
  getLinkedProposal,
  acceptByLink,
  declineByLink,
  revokeByLink,
  confirmHireByLink,
  denyHireByLink,
] as const;
