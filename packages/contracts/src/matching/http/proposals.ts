import { Type } from 'typebox';
import type { Access } from '../../operation.ts';
import { operation } from '../../operation.ts';
import { Day, Instant, Line, Nullable, OneOf, Page, PageQuery, Strict, Uuid, Version } from '../../schema.ts';
import { CardView, ConsentLevel, EmployerReason, ProposalView, proposalStatuses, Receipt } from '../shapes.ts';
import { exampleId } from './candidates.ts';

const ById = Strict({ id: Uuid });
const params = { id: exampleId };
const staff = ['counsellor', 'officer'] as const;

const command = <const I extends string, const P extends string, const A extends Access>(
  id: I,
  path: P,
  summary: string,
  access: A,
) =>
  ({
    id: `matching.${id}`,
    summary,
    method: 'POST',
    path: `/api/matching/proposals/:id/${path}`,
    access,
    precondition: true,
    params: ById,
    responses: { 200: ProposalView },
    example: { params },
  }) as const;

export const listProposals = operation({
  id: 'matching.listProposals',
  summary: 'Proposals, latest change first',
  method: 'GET',
  path: '/api/matching/proposals',
  access: staff,
  query: Strict({
    ...PageQuery,
    needId: Type.Optional(Uuid),
    candidateId: Type.Optional(Uuid),
    status: Type.Optional(OneOf(proposalStatuses)),
  }),
  responses: { 200: Page(ProposalView) },
  example: { query: { status: 'sent' } },
});
export const getProposal = operation({
  id: 'matching.getProposal',
  summary: 'One proposal',
  method: 'GET',
  path: '/api/matching/proposals/:id',
  access: staff,
  params: ById,
  responses: { 200: ProposalView },
  example: { params },
});
export const suggestCandidate = operation({
  id: 'matching.suggestCandidate',
  summary: 'The counsellor picks a candidate for an open need',
  method: 'POST',
  path: '/api/matching/proposals',
  access: staff,
  body: Strict({ needId: Uuid, candidateId: Uuid }),
  responses: { 201: Receipt },
  example: { body: { needId: exampleId, candidateId: exampleId } },
});
export const askConsent = operation({
  ...command('askConsent', 'ask-consent', 'Asks the young person, by a link sent or shown as a QR code', staff),
  body: Strict({ by: OneOf(['email', 'sms', 'qr']) }),
  responses: {
    200: Strict({
      proposal: ProposalView,
      version: Version,
      /** For the counsellor's screen, when shown as a QR code; else null: it was sent. */
      link: Nullable(Type.String()),
    }),
  },
  example: { params, body: { by: 'email' } },
});
export const recordConsent = operation({
  ...command(
    'recordConsent',
    'record-consent',
    'An oral or paper answer; the young person gets a receipt to contest',
    staff,
  ),
  body: Strict({
    channel: OneOf(['oral', 'paper']),
    answer: OneOf(['given', 'refused']),
    level: Type.Optional(ConsentLevel),
  }),
  example: { params, body: { channel: 'oral', answer: 'given', level: 'card_until_interview' } },
});
export const sendProposal = operation(command('sendProposal', 'send', 'Sends the card that was consented to', staff));
export const withdrawProposal = operation(
  command('withdrawProposal', 'withdraw', 'Takes it back before a hire', staff),
);
export const recordHire = operation({
  ...command(
    'recordHire',
    'record-hire',
    'The young person’s word about the hire, with its channel; a receipt is sent',
    staff,
  ),
  body: Strict({ channel: OneOf(['oral', 'paper', 'phone']), answer: OneOf(['confirmed', 'denied']) }),
  example: { params, body: { channel: 'phone', answer: 'confirmed' } },
});

const employerOrOfficer = ['employer', 'officer'] as const;
const Card = { 200: Strict({ id: Uuid, version: Version, status: Type.String() }) };
export const listCards = operation({
  id: 'matching.listCards',
  summary: 'Pseudonymous cards of the young people who agreed, for one need',
  method: 'GET',
  path: '/api/matching/needs/:id/cards',
  access: ['employer'],
  discloses: 'candidate',
  params: ById,
  query: Strict(PageQuery),
  responses: { 200: Page(CardView) },
  example: { params },
});
export const shortlistProposal = operation({
  ...command('shortlistProposal', 'shortlist', 'Kept for a closer look', employerOrOfficer),
  responses: Card,
});
export const planInterview = operation({
  ...command(
    'planInterview',
    'interview',
    'The employer wants to meet; name and contact pass as agreed',
    employerOrOfficer,
  ),
  body: Strict({ at: Nullable(Instant), place: Type.Optional(Line(200)) }),
  responses: Card,
  example: { params, body: { at: '2026-03-09T09:00:00Z' } },
});
export const makeOffer = operation({
  ...command('makeOffer', 'offer', 'An offer is made', employerOrOfficer),
  responses: Card,
});
export const declareHire = operation({
  ...command('declareHire', 'hire', 'The employer declares the hire; the young person confirms', employerOrOfficer),
  body: Strict({ startOn: Day, endOn: Type.Optional(Day) }),
  responses: Card,
  example: { params, body: { startOn: '2026-03-16' } },
});
export const notSelect = operation({
  ...command('notSelect', 'not-selected', 'Not this time, with the reason', employerOrOfficer),
  body: Strict({ reason: EmployerReason, text: Type.Optional(Line(300)) }),
  responses: Card,
  example: { params, body: { reason: 'availability' } },
});
export const askCall = operation({
  ...command('askCall', 'call-me', 'The employer wants to be called', ['employer']),
  responses: Card,
});

export const listMatchingTasks = operation({
  id: 'matching.listTasks',
  summary: 'What waits for a counsellor or an officer',
  method: 'GET',
  path: '/api/matching/tasks',
  access: staff,
  responses: {
    200: Strict({
      items: Type.Array(
        Strict({
          kind: OneOf(['to_send', 'consent_expired', 'undeliverable', 'call_asked', 'hire_unconfirmed', 'hire_denied']),
          proposal: ProposalView,
          since: Instant,
        }),
        { maxItems: 200 },
      ),
    }),
  },
  example: {},
});
/** For the placement that a hire creates. */
export const getProposalForPlacement = operation({
  id: 'matching.getProposalForPlacement',
  summary: 'What a placement copies of the proposal it comes from',
  method: 'GET',
  path: '/internal/matching/proposals/:id/placement',
  access: 'service',
  params: ById,
  responses: {
    200: Strict({
      id: Uuid,
      candidateId: Uuid,
      reference: Type.String(),
      needTitle: Type.String(),
      employerName: Type.String(),
      startOn: Day,
      endOn: Nullable(Day),
    }),
  },
  example: { params },
});
export const proposalOperations = [
  listProposals,
  getProposal,
  suggestCandidate,
  askConsent,
  recordConsent,
  sendProposal,
  withdrawProposal,
  recordHire,
  listCards,
  shortlistProposal,
  planInterview,
  makeOffer,
  declareHire,
  notSelect,
  askCall,
  listMatchingTasks,
  getProposalForPlacement,
] as const;
