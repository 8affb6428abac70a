import { Type } from 'typebox';
import { operation } from '../../operation.ts';
import { Instant, Line, Nullable, Page, PageQuery, Strict, Uuid } from '../../schema.ts';
import { CandidateSummary, CandidateView, Identity, ImportView, MatchView, Profile, Receipt } from '../shapes.ts';

export const exampleId = '3f0e9a52-6c1b-4d7e-8a20-b5c4d3e2f1a0';
const ById = Strict({ id: Uuid });
const params = { id: exampleId };
const staff = ['counsellor', 'officer'] as const;
const identity = { firstName: 'Camille', lastName: 'Exemple', email: 'camille@exemple.invalid', phone: null };
const profile = {
  occupations: [{ romeCode: 'D1106', months: 6 }],
  skills: [],
  availableFrom: '2026-03-02',
  commune: '44109',
  mobilityKm: 15,
  permits: [],
  contractKinds: ['cdd'],
  hours: [],
  experience: '',
};

export const listImportColumns = operation({
  id: 'matching.listImportColumns',
  summary: 'Columns of the candidates file: name, whether required, form, example',
  method: 'GET',
  path: '/api/matching/import-columns',
  access: ['counsellor', 'officer', 'manager'],
  responses: {
    200: Strict({
      columns: Type.Array(
        Strict({ name: Type.String(), required: Type.Boolean(), form: Type.String(), example: Type.String() }),
      ),
      /** Columns that are refused, and why: what matching must not know. */
      refused: Type.Array(Strict({ name: Type.String(), reason: Type.String() })),
    }),
  },
  example: {},
});
export const startImport = operation({
  id: 'matching.startImport',
  summary: 'Takes a CSV file of candidates; answers at once, the work goes on by itself',
  method: 'POST',
  path: '/api/matching/imports',
  access: ['counsellor', 'manager'],
  consumes: 'text/csv',
  bodyLimit: 20_000_000,
  query: Strict({ dry_run: Type.Optional(Type.Boolean()) }),
  body: Type.String(),
  responses: { 202: Receipt },
  example: { query: { dry_run: true }, body: 'identifiant;prenom;nom\n' },
});
export const getImport = operation({
  id: 'matching.getImport',
  summary: 'Progress and report of an import',
  method: 'GET',
  path: '/api/matching/imports/:id',
  access: ['counsellor', 'manager'],
  params: ById,
  responses: { 200: ImportView },
  example: { params },
});
export const listImports = operation({
  id: 'matching.listImports',
  summary: 'Imports of the structure, latest first',
  method: 'GET',
  path: '/api/matching/imports',
  access: ['counsellor', 'manager'],
  query: Strict(PageQuery),
  responses: { 200: Page(ImportView) },
  example: {},
});
export const searchCandidates = operation({
  id: 'matching.searchCandidates',
  summary: 'Candidates of the structure; the words searched stay out of any URL',
  method: 'POST',
  path: '/api/matching/candidates/search',
  access: staff,
  discloses: 'candidate',
  safe: true,
  body: Strict({
    text: Type.Optional(Line(100)),
    referentId: Type.Optional(Uuid),
    cursor: PageQuery.cursor,
    limit: PageQuery.limit,
  }),
  responses: { 200: Page(CandidateSummary) },
  example: { body: { limit: 20 } },
});
export const createCandidate = operation({
  id: 'matching.createCandidate',
  summary: 'Adds a candidate by hand; the caller becomes the referent unless another is named',
  method: 'POST',
  path: '/api/matching/candidates',
  access: ['counsellor'],
  body: Strict({ identifier: Line(60), identity: Identity, profile: Profile, referentId: Type.Optional(Uuid) }),
  responses: { 201: Receipt },
  example: { body: { identifier: 'ML-0001', identity, profile } },
});
export const getCandidate = operation({
  id: 'matching.getCandidate',
  summary: 'A candidate’s profile and identity',
  method: 'GET',
  path: '/api/matching/candidates/:id',
  access: staff,
  discloses: 'candidate',
  params: ById,
  responses: { 200: CandidateView },
  example: { params },
});
export const editCandidate = operation({
  id: 'matching.editCandidate',
  summary: 'Corrects profile, identity or referent',
  method: 'POST',
  path: '/api/matching/candidates/:id/edit',
  access: ['counsellor'],
  discloses: 'candidate',
  precondition: true,
  params: ById,
  body: Strict({ identity: Identity, profile: Profile, referentId: Uuid }),
  responses: { 200: CandidateView },
  example: { params, body: { identity, profile, referentId: exampleId } },
});
export const eraseCandidate = operation({
  id: 'matching.eraseCandidate',
  summary: 'Erases identity and profile; counts remain, nobody can be named',
  method: 'POST',
  path: '/api/matching/candidates/:id/erase',
  access: ['counsellor', 'dpo'],
  precondition: true,
  params: ById,
  body: Strict({ reason: Type.Enum(['asked_by_person', 'inactive', 'mistake']) }),
  responses: { 200: Receipt },
  example: { params, body: { reason: 'asked_by_person' } },
});
export const listCandidateAccesses = operation({
  id: 'matching.listCandidateAccesses',
  summary: 'Who read this person’s file, and why',
  method: 'GET',
  path: '/api/matching/candidates/:id/accesses',
  access: ['counsellor', 'dpo'],
  params: ById,
  responses: {
    200: Strict({
      items: Type.Array(
        Strict({ at: Instant, actor: Type.String(), operation: Type.String(), motive: Nullable(Type.String()) }),
      ),
    }),
  },
  example: { params },
});
export const findMatches = operation({
  id: 'matching.findMatches',
  summary: 'Ranked candidates for a need, with reasons, what is missing, and what excluded the others',
  method: 'POST',
  path: '/api/matching/needs/:id/matches',
  access: staff,
  discloses: 'candidate',
  safe: true,
  params: ById,
  body: Strict({
    text: Type.Optional(Line(200)),
    radiusKm: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
    excludedBy: Type.Optional(Type.String({ maxLength: 40 })),
    cursor: PageQuery.cursor,
    limit: PageQuery.limit,
  }),
  responses: {
    200: Strict({
      items: Type.Array(MatchView),
      total: Type.Integer(),
      excluded: Type.Record(Type.String(), Type.Integer()),
      next: Nullable(Type.String()),
      /** The index did not answer: the list comes from the store. */
      degraded: Type.Boolean(),
      complete: Type.Boolean(),
    }),
  },
  example: { params, body: { limit: 20 } },
});
export const countMatches = operation({
  id: 'matching.countMatches',
  summary: 'All an employer may know before consent: how many',
  method: 'GET',
  path: '/api/matching/needs/:id/counts',
  access: ['employer', 'officer', 'counsellor'],
  params: ById,
  responses: { 200: Strict({ candidates: Type.Integer(), asked: Type.Integer(), sent: Type.Integer() }) },
  example: { params },
});
/** For portal and integration: a contact, to send a message; logged. */
export const getCandidateContact = operation({
  id: 'matching.getCandidateContact',
  summary: 'Name and contact of a candidate, for a message or a manager’s stated motive',
  method: 'GET',
  path: '/internal/matching/candidates/:id/contact',
  access: 'service',
  discloses: 'candidate',
  params: ById,
  query: Strict({ motive: Line(200) }),
  responses: {
    200: Strict({ id: Uuid, reference: Type.String(), referentId: Nullable(Uuid), ...Identity.properties }),
  },
  example: { params, query: { motive: 'checkin' } },
});
export const candidateOperations = [
  listImportColumns,
  startImport,
  getImport,
  listImports,
  searchCandidates,
  createCandidate,
  getCandidate,
  editCandidate,
  eraseCandidate,
  listCandidateAccesses,
  findMatches,
  countMatches,
  getCandidateContact,
] as const;
