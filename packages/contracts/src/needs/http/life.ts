import { Type } from 'typebox';
import { operation } from '../../operation.ts';
import { Strict, Uuid } from '../../schema.ts';
import { LegalReason, NeedCloseReason, NeedView, OpeningCheck } from '../shapes.ts';
import { exampleId } from './examples.ts';

const byId = Strict({ id: Uuid });
const params = { id: exampleId };
const RuleIds = Type.Array(Type.String({ maxLength: 60 }), { maxItems: 60, uniqueItems: true });

export const checkOpening = operation({
  id: 'needs.checkOpening',
  summary: 'What stands between a need and its opening',
  method: 'GET',
  path: '/api/needs/needs/:id/opening-checks',
  access: ['officer', 'manager'],
  params: byId,
  responses: { 200: Strict({ checks: Type.Array(OpeningCheck) }) },
  example: { params },
});

export const openNeed = operation({
  id: 'needs.openNeed',
  summary: 'Opens a need, or refuses with the reason; blocking wording asks a written legal reason',
  method: 'POST',
  path: '/api/needs/needs/:id/open',
  access: ['officer'],
  precondition: true,
  params: byId,
  body: Strict({
    /** Rules of wording that warn, ticked by the officer. */
    confirmedWarnings: RuleIds,
    legalReasons: Type.Array(LegalReason, { maxItems: 20 }),
    /** Minor flags the officer has read, by code. */
    confirmedMinorFlags: RuleIds,
  }),
  responses: { 200: NeedView },
  example: { params, body: { confirmedWarnings: [], legalReasons: [], confirmedMinorFlags: [] } },
});

export const holdNeed = operation({
  id: 'needs.holdNeed',
  summary: 'Puts an open need on hold',
  method: 'POST',
  path: '/api/needs/needs/:id/hold',
  access: ['employer', 'officer'],
  precondition: true,
  params: byId,
  responses: { 200: NeedView },
  example: { params },
});

export const resumeNeed = operation({
  id: 'needs.resumeNeed',
  summary: 'Takes a need up again after a hold',
  method: 'POST',
  path: '/api/needs/needs/:id/resume',
  access: ['employer', 'officer'],
  precondition: true,
  params: byId,
  responses: { 200: NeedView },
  example: { params },
});

export const reopenNeed = operation({
  id: 'needs.reopenNeed',
  summary: 'Takes an open need back to its analysis: grid or contract changes',
  method: 'POST',
  path: '/api/needs/needs/:id/reopen',
  access: ['officer'],
  precondition: true,
  params: byId,
  responses: { 200: NeedView },
  example: { params },
});

export const closeNeed = operation({
  id: 'needs.closeNeed',
  summary: 'Closes a need with its reason',
  method: 'POST',
  path: '/api/needs/needs/:id/close',
  access: ['employer', 'officer'],
  precondition: true,
  params: byId,
  body: Strict({ reason: NeedCloseReason }),
  responses: { 200: NeedView },
  example: { params, body: { reason: 'filled_elsewhere' } },
});

export const lifeOperations = [checkOpening, openNeed, holdNeed, resumeNeed, reopenNeed, closeNeed] as const;
