import { Type } from 'typebox';
import { operation } from '../../operation.ts';
import { Day, Nullable, OneOf, Page, PageQuery, Strict, Uuid, Version } from '../../schema.ts';
import {
  NeedContact,
  NeedDraft,
  NeedStatus,
  NeedSummary,
  NeedView,
  SkillsGrid,
  WorkstationAnalysis,
} from '../shapes.ts';
import { exampleId, exampleNeed } from './examples.ts';

const byId = Strict({ id: Uuid });
const params = { id: exampleId };

export const draftNeed = operation({
  id: 'needs.draftNeed',
  summary: 'Begins a need for an establishment; it goes to the structure of its workplace',
  method: 'POST',
  path: '/api/needs/needs',
  access: ['employer', 'officer'],
  body: Strict({ establishmentId: Uuid, contact: Type.Optional(NeedContact), need: NeedDraft }),
  responses: { 201: Strict({ id: Uuid, version: Version }) },
  example: { body: { establishmentId: exampleId, need: exampleNeed } },
});

export const getNeed = operation({
  id: 'needs.getNeed',
  summary: 'A need, whole; for counsellors once it is open',
  method: 'GET',
  path: '/api/needs/needs/:id',
  access: ['employer', 'officer', 'counsellor', 'manager', 'link:grid'],
  params: byId,
  responses: { 200: NeedView },
  example: { params },
});

export const listNeeds = operation({
  id: 'needs.listNeeds',
  summary: 'Needs, newest first: an employer’s own, a structure’s; counsellors see open ones',
  method: 'GET',
  path: '/api/needs/needs',
  access: ['employer', 'officer', 'counsellor', 'manager'],
  query: Strict({ ...PageQuery, status: Type.Optional(NeedStatus), employerId: Type.Optional(Uuid) }),
  responses: { 200: Page(NeedSummary) },
  example: { query: { status: 'open' } },
});

export const listNeedsToDo = operation({
  id: 'needs.listNeedsToDo',
  summary: 'Work queue of the structure’s officers: needs with a next action, longest waiting first',
  method: 'GET',
  path: '/api/needs/work-queue',
  access: ['officer', 'manager'],
  query: Strict({ ...PageQuery, status: Type.Optional(NeedStatus), mine: Type.Optional(Type.Boolean()) }),
  responses: { 200: Page(NeedSummary) },
  example: { query: {} },
});

export const editNeed = operation({
  id: 'needs.editNeed',
  summary: 'Rewrites what a need says: an employer while it is a draft, an officer until it is open',
  method: 'PUT',
  path: '/api/needs/needs/:id',
  access: ['employer', 'officer'],
  precondition: true,
  params: byId,
  body: NeedDraft,
  responses: { 200: NeedView },
  example: { params, body: exampleNeed },
});

export const submitNeed = operation({
  id: 'needs.submitNeed',
  summary: 'Sends a drafted need to the structure',
  method: 'POST',
  path: '/api/needs/needs/:id/submit',
  access: ['employer', 'officer'],
  precondition: true,
  params: byId,
  responses: { 200: NeedView },
  example: { params },
});

export const returnNeed = operation({
  id: 'needs.returnNeed',
  summary: 'Gives a need back to the employer, saying which attributes are missing',
  method: 'POST',
  path: '/api/needs/needs/:id/return',
  access: ['officer'],
  precondition: true,
  params: byId,
  body: Strict({ missing: Type.Array(Type.String({ pattern: '^\\w{1,40}$' }), { minItems: 1, maxItems: 20 }) }),
  responses: { 200: NeedView },
  example: { params, body: { missing: ['pay'] } },
});

export const transferNeed = operation({
  id: 'needs.transferNeed',
  summary: 'Passes a need on to another structure, before it is taken up',
  method: 'POST',
  path: '/api/needs/needs/:id/transfer',
  access: ['officer', 'manager'],
  precondition: true,
  params: byId,
  body: Strict({ structureId: Uuid }),
  responses: { 200: Strict({ structureId: Uuid, structureName: Type.String() }) },
  example: { params, body: { structureId: exampleId } },
});

export const formaliseNeed = operation({
  id: 'needs.formaliseNeed',
  summary: 'Takes a submitted need up: the officer becomes its owner',
  method: 'POST',
  path: '/api/needs/needs/:id/formalise',
  access: ['officer'],
  precondition: true,
  params: byId,
  responses: { 200: NeedView },
  example: { params },
});

export const saveAnalysis = operation({
  id: 'needs.saveAnalysis',
  summary: 'Writes the workstation analysis',
  method: 'PUT',
  path: '/api/needs/needs/:id/analysis',
  access: ['officer'],
  precondition: true,
  params: byId,
  body: WorkstationAnalysis,
  responses: { 200: NeedView },
  example: {
    params,
    body: {
      tasks: 'Préparer et filmer les palettes.',
      place: 'Entrepôt chauffé.',
      hours: '6 h – 13 h.',
      tools: 'Transpalette manuel.',
    },
  },
});

export const saveGrid = operation({
  id: 'needs.saveGrid',
  summary: 'Writes the skills grid; an agreement already given falls',
  method: 'PUT',
  path: '/api/needs/needs/:id/grid',
  access: ['officer'],
  precondition: true,
  params: byId,
  body: SkillsGrid,
  responses: { 200: NeedView },
  example: {
    params,
    body: [
      { skillId: 'N1103-01', label: 'Préparer une commande', level: 'essential' },
      {
        skillId: null,
        label: 'Utiliser notre logiciel de stock',
        level: 'trainable',
        training: { by: 'tutor', days: 3 },
      },
    ],
  },
});

export const askGridAgreement = operation({
  id: 'needs.askGridAgreement',
  summary: 'Sends the employer’s contact a signed link to agree the grid',
  method: 'POST',
  path: '/api/needs/needs/:id/grid/agreement-requests',
  access: ['officer'],
  precondition: true,
  params: byId,
  responses: { 202: Strict({ sentBy: OneOf(['email', 'sms']) }) },
  example: { params },
});

export const agreeGrid = operation({
  id: 'needs.agreeGrid',
  summary: 'The employer agrees the grid, on the portal or by signed link',
  method: 'POST',
  path: '/api/needs/needs/:id/grid/agreement',
  access: ['employer', 'link:grid'],
  precondition: true,
  params: byId,
  responses: { 200: NeedView },
  example: { params },
});

export const recordGridAgreement = operation({
  id: 'needs.recordGridAgreement',
  summary: 'Records an agreement given aloud or in writing; the employer’s contact is sent a receipt',
  method: 'POST',
  path: '/api/needs/needs/:id/grid/recorded-agreement',
  access: ['officer'],
  precondition: true,
  params: byId,
  body: Strict({ channel: OneOf(['oral', 'written']), givenOn: Day, contact: Type.Optional(Nullable(NeedContact)) }),
  responses: { 200: NeedView },
  example: { params, body: { channel: 'oral', givenOn: '2026-03-02' } },
});

export const setNeedContact = operation({
  id: 'needs.setNeedContact',
  summary: 'Says who speaks for the employer about this need',
  method: 'PUT',
  path: '/api/needs/needs/:id/contact',
  access: ['employer', 'officer'],
  precondition: true,
  params: byId,
  body: NeedContact,
  responses: { 200: NeedView },
  example: { params, body: { name: 'Camille Exemple', email: 'camille@exemple.test', phone: null } },
});

export const writingOperations = [
  draftNeed,
  getNeed,
  listNeeds,
  listNeedsToDo,
  editNeed,
  submitNeed,
  returnNeed,
  transferNeed,
  formaliseNeed,
  saveAnalysis,
  saveGrid,
  askGridAgreement,
  agreeGrid,
  recordGridAgreement,
  setNeedContact,
] as const;
