import { Type } from 'typebox';
import { operation } from '../../operation.ts';
import { Instant, Nullable, OneOf, Strict, Uuid, Version } from '../../schema.ts';
import { Answer, CheckinView, InterventionOutcome, InterventionView, Reason, topics } from '../shapes.ts';
import { exampleId } from './placements.ts';

const ById = Strict({ id: Uuid });
const params = { id: exampleId };

/** What the page of a link shows: nothing of the other party, nothing of staff. */
const LinkedCheckin = Strict({
  id: Uuid,
  version: Version,
  audience: OneOf(['youth', 'employer']),
  status: Type.String(),
  milestone: Type.String(),
  title: Type.String(),
  employerName: Type.String(),
  answer: Nullable(Answer),
  doneAt: Nullable(Instant),
});
export const getLinkedCheckin = operation({
  id: 'integration.getLinkedCheckin',
  summary: 'The check-in that a signed link opens',
  method: 'GET',
  path: '/api/integration/linked-checkin',
  access: ['link:checkin', 'link:employer_checkin'],
  responses: { 200: LinkedCheckin },
  example: {},
});
export const answerLinkedCheckin = operation({
  id: 'integration.answerLinkedCheckin',
  summary: 'The answer of whoever holds the link',
  method: 'POST',
  path: '/api/integration/linked-checkin/answer',
  access: ['link:checkin', 'link:employer_checkin'],
  precondition: true,
  body: Answer,
  responses: { 200: LinkedCheckin },
  example: { body: { mood: 'green', topics: [] } },
});
export const answerCheckin = operation({
  id: 'integration.answerCheckin',
  summary: 'The employer answers on the portal; staff record what they were told',
  method: 'POST',
  path: '/api/integration/checkins/:id/answer',
  access: ['officer', 'counsellor', 'employer'],
  precondition: true,
  params: ById,
  body: Answer,
  responses: { 200: CheckinView },
  example: { params, body: { mood: 'red', topics: ['hours'] } },
});
export const noteAttempt = operation({
  id: 'integration.noteAttempt',
  summary: 'Nobody answered; after three attempts the check-in may be closed as missed',
  method: 'POST',
  path: '/api/integration/checkins/:id/attempts',
  access: ['officer', 'counsellor'],
  precondition: true,
  params: ById,
  responses: { 200: CheckinView },
  example: { params },
});
export const missCheckin = operation({
  id: 'integration.missCheckin',
  summary: 'Closed without an answer, after three attempts',
  method: 'POST',
  path: '/api/integration/checkins/:id/miss',
  access: ['officer'],
  precondition: true,
  params: ById,
  responses: { 200: CheckinView },
  example: { params },
});

export const getLinkedHelp = operation({
  id: 'integration.getLinkedHelp',
  summary: 'The job about which a young person may ask for help, by link',
  method: 'GET',
  path: '/api/integration/linked-help',
  access: ['link:help', 'link:checkin'],
  responses: { 200: Strict({ placementId: Uuid, title: Type.String(), employerName: Type.String() }) },
  example: {},
});
export const askHelpByLink = operation({
  id: 'integration.askHelpByLink',
  summary: 'A private request: the employer is not told',
  method: 'POST',
  path: '/api/integration/linked-help',
  access: ['link:help', 'link:checkin'],
  body: Strict({
    topics: Type.Array(OneOf(topics), { minItems: 1, maxItems: 12, uniqueItems: true }),
    message: Type.Optional(Reason),
    allowContactWithEmployer: Type.Boolean(),
  }),
  responses: { 201: Strict({ id: Uuid, version: Version }) },
  example: { body: { topics: ['hours'], allowContactWithEmployer: false } },
});
export const raiseIntervention = operation({
  id: 'integration.raiseIntervention',
  summary: 'An employer asks for help, or staff open an intervention',
  method: 'POST',
  path: '/api/integration/placements/:id/interventions',
  access: ['officer', 'counsellor', 'employer'],
  params: ById,
  body: Strict({
    topics: Type.Array(OneOf(topics), { minItems: 1, maxItems: 12, uniqueItems: true }),
    urgent: Type.Boolean(),
    message: Type.Optional(Reason),
  }),
  responses: { 201: Strict({ id: Uuid, version: Version }) },
  example: { params, body: { topics: ['absence'], urgent: false } },
});
const command = <const I extends string, const P extends string>(id: I, path: P, summary: string) =>
  ({
    id: `integration.${id}`,
    summary,
    method: 'POST',
    path: `/api/integration/interventions/:id/${path}`,
    precondition: true,
    params: ById,
  }) as const;
export const acknowledgeIntervention = operation({
  ...command('acknowledgeIntervention', 'acknowledge', 'The officer takes it'),
  access: ['officer'],
  responses: { 200: InterventionView },
  example: { params },
});
export const noteAction = operation({
  ...command(
    'noteAction',
    'actions',
    'What was done; the first one starts the work, or takes it up after an escalation',
  ),
  access: ['officer', 'manager'],
  body: Strict({ note: Reason }),
  responses: { 200: InterventionView },
  example: { params, body: { note: 'Appel au tuteur, rendez-vous jeudi.' } },
});
export const escalateIntervention = operation({
  ...command('escalateIntervention', 'escalate', 'Handed to the manager'),
  access: ['officer', 'manager'],
  responses: { 200: InterventionView },
  example: { params },
});
export const resolveIntervention = operation({
  ...command('resolveIntervention', 'resolve', 'The situation is settled'),
  access: ['officer'],
  responses: { 200: InterventionView },
  example: { params },
});
export const closeIntervention = operation({
  ...command('closeIntervention', 'close', 'Closed with its outcome'),
  access: ['officer'],
  body: Strict({ outcome: InterventionOutcome }),
  responses: { 200: InterventionView },
  example: { params, body: { outcome: 'hours_or_tasks_changed' } },
});
export const allowEmployerContact = operation({
  ...command('allowEmployerContact', 'allow-contact', 'The young person allows to speak with the employer'),
  access: ['officer'],
  responses: { 200: InterventionView },
  example: { params },
});
export const checkinOperations = [
  getLinkedCheckin,
  answerLinkedCheckin,
  answerCheckin,
  noteAttempt,
  missCheckin,
  getLinkedHelp,
  askHelpByLink,
  raiseIntervention,
  acknowledgeIntervention,
  noteAction,
  escalateIntervention,
  resolveIntervention,
  closeIntervention,
  allowEmployerContact,
] as const;
