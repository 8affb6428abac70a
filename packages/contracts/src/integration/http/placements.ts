import { Type } from 'typebox';
import { operation } from '../../operation.ts';
import { Day, Instant, Nullable, OneOf, Page, PageQuery, Strict, Uuid, Version } from '../../schema.ts';
import {
  CancelReason,
  CheckinView,
  EndReason,
  EvidenceSource,
  InterventionView,
  Milestone,
  PlacementView,
  placementStatuses,
  Situation,
  VisitDraft,
  VisitView,
} from '../shapes.ts';

export const exampleId = '7d1c6b0a-2f4e-4b8a-9a51-3c0d5e6f7a81';
const ById = Strict({ id: Uuid });
const params = { id: exampleId };
const staff = ['officer', 'counsellor', 'manager'] as const;

export const listPlacements = operation({
  id: 'integration.listPlacements',
  summary: 'Placements, latest start first',
  method: 'GET',
  path: '/api/integration/placements',
  access: [...staff, 'employer'],
  query: Strict({ ...PageQuery, status: Type.Optional(OneOf(placementStatuses)) }),
  responses: { 200: Page(PlacementView) },
  example: { query: { status: 'started' } },
});
export const getPlacement = operation({
  id: 'integration.getPlacement',
  summary: 'One placement with its calendar; each party sees its own voice only',
  method: 'GET',
  path: '/api/integration/placements/:id',
  access: [...staff, 'employer'],
  params: ById,
  responses: {
    200: Strict({
      ...PlacementView.properties,
      checkins: Type.Array(CheckinView),
      interventions: Type.Array(InterventionView),
      visits: Type.Array(VisitView),
    }),
  },
  example: { params },
});
export const startPlacement = operation({
  id: 'integration.startPlacement',
  summary: 'The job has begun',
  method: 'POST',
  path: '/api/integration/placements/:id/start',
  access: ['officer', 'employer'],
  precondition: true,
  params: ById,
  body: Strict({ startsOn: Day }),
  responses: { 200: PlacementView },
  example: { params, body: { startsOn: '2026-03-02' } },
});
export const cancelPlacement = operation({
  id: 'integration.cancelPlacement',
  summary: 'The job never began',
  method: 'POST',
  path: '/api/integration/placements/:id/cancel',
  access: ['officer', 'employer'],
  precondition: true,
  params: ById,
  body: Strict({ reason: CancelReason }),
  responses: { 200: PlacementView },
  example: { params, body: { reason: 'post_cancelled' } },
});
export const correctTrial = operation({
  id: 'integration.correctTrial',
  summary: 'The officer corrects the last day of the trial (agreement, absence); the calendar follows',
  method: 'POST',
  path: '/api/integration/placements/:id/trial',
  access: ['officer'],
  precondition: true,
  params: ById,
  body: Strict({ trialEndsOn: Nullable(Day) }),
  responses: { 200: PlacementView },
  example: { params, body: { trialEndsOn: '2026-05-01' } },
});
export const passTrial = operation({
  id: 'integration.passTrial',
  summary: 'The trial passed, or the contract has none',
  method: 'POST',
  path: '/api/integration/placements/:id/trial-passed',
  access: ['officer'],
  precondition: true,
  params: ById,
  responses: { 200: PlacementView },
  example: { params },
});
export const sustainPlacement = operation({
  id: 'integration.sustainPlacement',
  summary: 'Still in the job at 3 or 6 months, with what shows it',
  method: 'POST',
  path: '/api/integration/placements/:id/sustained',
  access: ['officer'],
  precondition: true,
  params: ById,
  body: Strict({ milestone: Milestone, source: EvidenceSource }),
  responses: { 200: PlacementView },
  example: { params, body: { milestone: '3m', source: 'employer' } },
});
export const recordSituation = operation({
  id: 'integration.recordSituation',
  summary: 'Situation at 3 or 6 months, even after an end',
  method: 'POST',
  path: '/api/integration/placements/:id/situations',
  access: ['officer', 'counsellor'],
  precondition: true,
  params: ById,
  body: Strict({ milestone: Milestone, situation: Situation }),
  responses: { 200: PlacementView },
  example: { params, body: { milestone: '6m', situation: 'other_job' } },
});
export const endPlacement = operation({
  id: 'integration.endPlacement',
  summary: 'The job ended',
  method: 'POST',
  path: '/api/integration/placements/:id/end',
  access: ['officer', 'employer'],
  precondition: true,
  params: ById,
  body: Strict({ endedOn: Day, reason: EndReason }),
  responses: { 200: PlacementView },
  example: { params, body: { endedOn: '2026-06-30', reason: 'term_reached' } },
});
export const logVisit = operation({
  id: 'integration.logVisit',
  summary: 'A visit or a call, as the officer notes it on the spot',
  method: 'POST',
  path: '/api/integration/placements/:id/visits',
  access: ['officer'],
  params: ById,
  body: VisitDraft,
  responses: { 201: Strict({ id: Uuid, version: Version }) },
  example: {
    params,
    body: {
      doneOn: '2026-03-10',
      channel: 'on_site',
      met: ['youth', 'tutor'],
      welcome: 'green',
      tasks: 'green',
      atmosphere: 'orange',
    },
  },
});
export const listIntegrationWork = operation({
  id: 'integration.listWork',
  summary: 'What an officer or a counsellor has to do today',
  method: 'GET',
  path: '/api/integration/work',
  access: [...staff],
  responses: {
    200: Strict({
      at: Instant,
      toStart: Type.Array(PlacementView, { maxItems: 100 }),
      checkins: Type.Array(CheckinView, { maxItems: 100 }),
      interventions: Type.Array(InterventionView, { maxItems: 100 }),
    }),
  },
  example: {},
});
export const placementOperations = [
  listPlacements,
  getPlacement,
  startPlacement,
  cancelPlacement,
  correctTrial,
  passTrial,
  sustainPlacement,
  recordSituation,
  endPlacement,
  logVisit,
  listIntegrationWork,
] as const;
