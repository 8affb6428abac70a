import { type Static, Type } from 'typebox';
import { operation } from '../operation.ts';
import {
  CommuneCode,
  Day,
  Instant,
  Line,
  Nullable,
  OneOf,
  Page,
  PageQuery,
  RomeCode,
  Strict,
  Text,
  Uuid,
} from '../schema.ts';

/** Figures of the house; each is a definition held as data by the service. */
export const figureIds = [
  'employers',
  'needs',
  'needs_opened',
  'proposals',
  'consent_rate',
  'hires',
  'placements',
  'trial_passed',
  'sustained_3m',
  'sustained_6m',
  'checkins_overdue',
  'interventions',
  'interventions_within_delay',
] as const;
export const FigureId = OneOf(figureIds);
export type FigureId = Static<typeof FigureId>;

/** `state`: where each record stands; `month`: `YYYY-MM` of the date the figure counts by. */
export const breakdowns = ['state', 'kind', 'rome', 'commune', 'officer', 'establishment', 'month'] as const;
export const Breakdown = OneOf(breakdowns);
export type Breakdown = Static<typeof Breakdown>;

/** Both days are included; without them a figure counts all that was ever known. */
const filters = {
  from: Type.Optional(Day),
  to: Type.Optional(Day),
  kind: Type.Optional(Type.String({ maxLength: 30, pattern: '^[a-z_]+$' })),
  rome: Type.Optional(RomeCode),
  commune: Type.Optional(CommuneCode),
};
const officerFilter = { officerId: Type.Optional(Uuid) };

export const Cell = Strict({
  /** A state, a kind, a code, an id or a month, by the breakdown asked; null: not known. */
  key: Nullable(Type.String()),
  /** Null: hidden because under five, or a rate of nothing. A rate is a percentage with one decimal. */
  value: Nullable(Type.Number()),
  hidden: Type.Boolean(),
});
export type Cell = Static<typeof Cell>;
export const FigureView = Strict({
  id: FigureId,
  title: Type.String(),
  /** What is counted, in a sentence, with its period's date. */
  definition: Type.String(),
  unit: OneOf(['count', 'percent']),
  value: Nullable(Type.Number()),
  hidden: Type.Boolean(),
  /** Of a rate: how many of how many. */
  part: Nullable(Type.Integer()),
  whole: Nullable(Type.Integer()),
  by: Nullable(Breakdown),
  /** At most 100 cells, largest first; months in order. */
  cells: Type.Array(Cell),
  /** Time of the last event counted among those that make this figure; null: none yet. */
  freshAt: Nullable(Instant),
});
export type FigureView = Static<typeof FigureView>;
const Figures = Strict({ at: Instant, items: Type.Array(FigureView) });

export const readFigures = operation({
  id: 'indicators.readFigures',
  summary: 'Every figure of the structure, with its definition and freshness',
  method: 'GET',
  path: '/api/indicators/figures',
  access: ['manager'],
  query: Strict({ ...filters, ...officerFilter, by: Type.Optional(Breakdown) }),
  responses: { 200: Figures },
  example: { query: { from: '2026-01-01', to: '2026-12-31', by: 'kind' } },
});

export const readFigure = operation({
  id: 'indicators.readFigure',
  summary: 'One figure; without `by`, broken down as its definition says',
  method: 'GET',
  path: '/api/indicators/figures/:figure',
  access: ['manager'],
  params: Strict({ figure: FigureId }),
  query: Strict({ ...filters, ...officerFilter, by: Type.Optional(Breakdown) }),
  responses: { 200: FigureView },
  example: { params: { figure: 'needs' }, query: { by: 'state' } },
});

export const FigureRow = Strict({
  /** Id of the record, for its own page. */
  id: Uuid,
  entity: OneOf(['employer', 'need', 'proposal', 'placement', 'checkin', 'intervention']),
  /** Short reference said on the phone: `BES-1A2B3C4D`. */
  reference: Type.String(),
  state: Type.String(),
  /** The date the figure counts by. */
  date: Day,
  kind: Nullable(Type.String()),
  /** Of a rate: whether the record is of the part that is measured. */
  counted: Type.Boolean(),
  /** Whether `namePerson` can say whom it is about. */
  aboutPerson: Type.Boolean(),
});
export type FigureRow = Static<typeof FigureRow>;

export const listFigureRows = operation({
  id: 'indicators.listFigureRows',
  summary: 'The records behind a figure, latest first; never a name',
  method: 'GET',
  path: '/api/indicators/figures/:figure/rows',
  access: ['manager'],
  params: Strict({ figure: FigureId }),
  query: Strict({
    ...filters,
    ...officerFilter,
    ...PageQuery,
    state: Type.Optional(Type.String({ maxLength: 40, pattern: '^[a-z0-9_]+$' })),
  }),
  responses: { 200: Page(FigureRow) },
  example: { params: { figure: 'placements' }, query: { limit: 20 } },
});

export const namingMotives = [
  'complaint',
  'rights_request',
  'funding_evidence',
  'case_review',
  'absence_cover',
] as const;
/** The words of a motive are in the body and in the access log, never in an address. */
export const namePerson = operation({
  id: 'indicators.namePerson',
  summary: 'Whom a row is about; asks a motive, written in the access log',
  method: 'POST',
  path: '/api/indicators/rows/:id/person',
  access: ['manager'],
  discloses: 'candidate',
  safe: true,
  params: Strict({ id: Uuid }),
  body: Strict({ motive: OneOf(namingMotives), detail: Line(300) }),
  responses: {
    200: Strict({ candidateId: Uuid, reference: Type.String(), firstName: Text(100), lastName: Text(100) }),
  },
  example: {
    params: { id: '7d1c6b0a-2f4e-4b8a-9a51-3c0d5e6f7a81' },
    body: { motive: 'funding_evidence', detail: 'Contrôle de service fait, opération 2026-14.' },
  },
});

export const readNetworkFigures = operation({
  id: 'indicators.readNetworkFigures',
  summary: 'Aggregates of all structures; cells under five are hidden',
  method: 'GET',
  path: '/api/indicators/network/figures',
  access: ['network_reader'],
  query: Strict({ ...filters, by: Type.Optional(OneOf(['state', 'kind', 'rome', 'month', 'structure'])) }),
  responses: {
    200: Strict({
      at: Instant,
      items: Type.Array(
        Strict({ ...FigureView.properties, by: Nullable(OneOf(['state', 'kind', 'rome', 'month', 'structure'])) }),
      ),
    }),
  },
  example: { query: { from: '2026-01-01', to: '2026-12-31', by: 'structure' } },
});

export const indicatorsOperations = [readFigures, readFigure, listFigureRows, namePerson, readNetworkFigures] as const;
