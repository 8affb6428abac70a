import { Type } from 'typebox';
import { type Access, operation } from '../../operation.ts';
import { CommuneCode, Nullable, Page, PageQuery, Strict, Text, Uuid, Version } from '../../schema.ts';
import {
  BelongingProof,
  BlockReason,
  EmployerContactInput,
  EmployerStatus,
  EmployerSummary,
  EmployerView,
  EstablishmentInput,
  RejectionReason,
  SuspensionMotive,
} from '../shapes.ts';

const exampleId = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const byId = Strict({ id: Uuid });
const params = { id: exampleId };
const staff = ['officer', 'counsellor', 'manager'] as const satisfies Access;
const establishment = { siret: '73282932000074', companyName: 'Atelier Exemple', commune: '59350' };

export const registerEmployer = operation({
  id: 'employers.registerEmployer',
  summary: 'An officer registers an employer met in person',
  method: 'POST',
  path: '/api/employers/employers',
  access: ['officer'],
  body: EstablishmentInput,
  responses: { 201: Strict({ id: Uuid, version: Version, establishmentId: Uuid }) },
  example: { body: establishment },
});

export const getEmployer = operation({
  id: 'employers.getEmployer',
  summary: 'An employer with its establishments and contacts',
  method: 'GET',
  path: '/api/employers/employers/:id',
  access: ['employer', ...staff],
  params: byId,
  responses: { 200: EmployerView },
  example: { params },
});

export const listEmployersToVerify = operation({
  id: 'employers.listEmployersToVerify',
  summary: 'Work queue: registered employers of the structure’s territory, longest waiting first',
  method: 'GET',
  path: '/api/employers/work-queue',
  access: ['officer', 'manager'],
  query: Strict({ ...PageQuery }),
  responses: { 200: Page(EmployerSummary) },
  example: { query: {} },
});

export const searchEmployers = operation({
  id: 'employers.searchEmployers',
  summary: 'Employers by the beginning of words of their names, or by SIREN or SIRET',
  method: 'POST',
  path: '/api/employers/searches',
  access: staff,
  safe: true,
  body: Strict({ ...PageQuery, text: Type.Optional(Text(100)), status: Type.Optional(EmployerStatus) }),
  responses: { 200: Page(EmployerSummary) },
  example: { body: { text: 'atelier' } },
});

export const addEstablishment = operation({
  id: 'employers.addEstablishment',
  summary: 'Adds a site of the same SIREN',
  method: 'POST',
  path: '/api/employers/employers/:id/establishments',
  access: ['employer', 'officer'],
  precondition: true,
  params: byId,
  body: EstablishmentInput,
  responses: { 200: EmployerView },
  example: { params, body: establishment },
});

export const addContact = operation({
  id: 'employers.addContact',
  summary: 'Adds a person to call at an establishment',
  method: 'POST',
  path: '/api/employers/employers/:id/contacts',
  access: ['employer', 'officer'],
  precondition: true,
  params: byId,
  body: EmployerContactInput,
  responses: { 200: EmployerView },
  example: { params, body: { establishmentId: exampleId, name: 'Camille Exemple', phone: '01 02 03 04 05' } },
});

export const removeContact = operation({
  id: 'employers.removeContact',
  summary: 'Takes a person off the contacts',
  method: 'DELETE',
  path: '/api/employers/employers/:id/contacts/:contactId',
  access: ['employer', 'officer'],
  precondition: true,
  params: Strict({ id: Uuid, contactId: Uuid }),
  responses: { 200: EmployerView },
  example: { params: { id: exampleId, contactId: exampleId } },
});

export const verifyEmployer = operation({
  id: 'employers.verifyEmployer',
  summary: 'Verifies an employer, with the proof that its account belongs to it',
  method: 'POST',
  path: '/api/employers/employers/:id/verify',
  access: ['officer'],
  precondition: true,
  params: byId,
  body: BelongingProof,
  responses: { 200: EmployerView },
  example: { params, body: { kind: 'sirene_notice', checkedOn: '2026-03-02' } },
});

export const rejectEmployer = operation({
  id: 'employers.rejectEmployer',
  summary: 'Rejects a registered employer',
  method: 'POST',
  path: '/api/employers/employers/:id/reject',
  access: ['officer'],
  precondition: true,
  params: byId,
  body: Strict({ reason: RejectionReason }),
  responses: { 200: EmployerView },
  example: { params, body: { reason: 'unknown_siret' } },
});

export const suspendEmployer = operation({
  id: 'employers.suspendEmployer',
  summary: 'Suspends a verified employer: its open needs go on hold',
  method: 'POST',
  path: '/api/employers/employers/:id/suspend',
  access: ['officer', 'manager'],
  precondition: true,
  params: byId,
  body: Strict({ motive: SuspensionMotive, note: Type.Optional(Text(1_000)) }),
  responses: { 200: EmployerView },
  example: { params, body: { motive: 'unsafe_conditions' } },
});

export const reinstateEmployer = operation({
  id: 'employers.reinstateEmployer',
  summary: 'Lifts a suspension',
  method: 'POST',
  path: '/api/employers/employers/:id/reinstate',
  access: ['manager'],
  precondition: true,
  params: byId,
  responses: { 200: EmployerView },
  example: { params },
});

export const closeEmployer = operation({
  id: 'employers.closeEmployer',
  summary: 'Closes an employer’s account',
  method: 'POST',
  path: '/api/employers/employers/:id/close',
  access: ['employer', 'manager'],
  precondition: true,
  params: byId,
  responses: { 200: EmployerView },
  example: { params },
});

export const blockEmployer = operation({
  id: 'employers.blockEmployer',
  summary: 'The caller’s structure stops working with an employer, for itself',
  method: 'POST',
  path: '/api/employers/employers/:id/block',
  access: ['officer', 'manager'],
  precondition: true,
  params: byId,
  body: Strict({ reason: BlockReason }),
  responses: { 200: EmployerView },
  example: { params, body: { reason: 'unreliable' } },
});

export const unblockEmployer = operation({
  id: 'employers.unblockEmployer',
  summary: 'The caller’s structure works with the employer again',
  method: 'POST',
  path: '/api/employers/employers/:id/unblock',
  access: ['officer', 'manager'],
  precondition: true,
  params: byId,
  responses: { 200: EmployerView },
  example: { params },
});

const facts = {
  employerId: Uuid,
  version: Version,
  employerName: Type.String(),
  siren: Type.String(),
  status: EmployerStatus,
  /** Structures that block it for themselves. */
  blockedBy: Type.Array(Uuid),
};
const establishmentFacts = {
  establishmentId: Uuid,
  establishmentName: Type.String(),
  siret: Type.String(),
  commune: CommuneCode,
  leadStructureId: Nullable(Uuid),
};

export const getEstablishment = operation({
  id: 'employers.getEstablishment',
  summary: 'An establishment with the status of its employer',
  method: 'GET',
  path: '/internal/employers/establishments/:establishmentId',
  access: 'service',
  params: Strict({ establishmentId: Uuid }),
  responses: { 200: Strict({ ...facts, ...establishmentFacts }) },
  example: { params: { establishmentId: exampleId } },
});

export const getEmployerFacts = operation({
  id: 'employers.getEmployerFacts',
  summary: 'An employer’s names, status and establishments, for the copies of other services',
  method: 'GET',
  path: '/internal/employers/employers/:employerId',
  access: 'service',
  params: Strict({ employerId: Uuid }),
  responses: { 200: Strict({ ...facts, establishments: Type.Array(Strict(establishmentFacts)) }) },
  example: { params: { employerId: exampleId } },
});

export const employerOperations = [
  registerEmployer,
  getEmployer,
  listEmployersToVerify,
  searchEmployers,
  addEstablishment,
  addContact,
  removeContact,
  verifyEmployer,
  rejectEmployer,
  suspendEmployer,
  reinstateEmployer,
  closeEmployer,
  blockEmployer,
  unblockEmployer,
  getEstablishment,
  getEmployerFacts,
] as const;
