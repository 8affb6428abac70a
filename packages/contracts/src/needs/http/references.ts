import { Type } from 'typebox';
import { operation } from '../../operation.ts';
import { CommuneCode, Line, Nullable, OneOf, RomeCode, Strict, Text } from '../../schema.ts';
import { WordingFinding } from '../shapes.ts';
import { ContractKind } from '../terms.ts';

const typed = { q: Line(100), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 20 })) };

export const searchOccupations = operation({
  id: 'needs.searchOccupations',
  summary: 'Occupations found by typing a job title; typos and accents forgiven',
  method: 'GET',
  path: '/api/needs/occupations',
  access: 'public',
  query: Strict(typed),
  responses: {
    200: Strict({
      items: Type.Array(Strict({ rome: RomeCode, label: Type.String(), matchedTitle: Nullable(Type.String()) })),
    }),
  },
  example: { query: { q: 'preparateur' } },
});

export const getOccupation = operation({
  id: 'needs.getOccupation',
  summary: 'An occupation with the skills a grid can be written from',
  method: 'GET',
  path: '/api/needs/occupations/:rome',
  access: 'public',
  params: Strict({ rome: RomeCode }),
  responses: {
    200: Strict({
      rome: RomeCode,
      label: Type.String(),
      titles: Type.Array(Type.String()),
      skills: Type.Array(Strict({ id: Type.String(), label: Type.String(), kind: Type.String() })),
    }),
  },
  example: { params: { rome: 'N1103' } },
});

export const searchCommunes = operation({
  id: 'needs.searchCommunes',
  summary: 'Communes found by name or postcode',
  method: 'GET',
  path: '/api/needs/communes',
  access: 'public',
  query: Strict(typed),
  responses: {
    200: Strict({
      items: Type.Array(
        Strict({
          code: CommuneCode,
          name: Type.String(),
          postcodes: Type.Array(Type.String()),
          department: Type.String(),
        }),
      ),
    }),
  },
  example: { query: { q: 'lille' } },
});

export const listContractKinds = operation({
  id: 'needs.listContractKinds',
  summary: 'Contract kinds with the attributes each requires and how deep it is formalised',
  method: 'GET',
  path: '/api/needs/contract-kinds',
  access: 'public',
  responses: {
    200: Strict({
      items: Type.Array(
        Strict({
          kind: ContractKind,
          label: Type.String(),
          depth: OneOf(['minimal', 'light', 'full']),
          maxSkillLines: Nullable(Type.Integer()),
          employment: Type.Boolean(),
          /** One of `oneOf` is asked: before opening, or before the first day. */
          requires: Type.Array(
            Strict({
              oneOf: Type.Array(Type.String()),
              by: OneOf(['opening', 'start']),
              basis: Nullable(Type.String()),
            }),
          ),
        }),
      ),
    }),
  },
  example: {},
});

export const checkWording = operation({
  id: 'needs.checkWording',
  summary: 'Discriminating or unfair wording, pointed out while writing',
  method: 'POST',
  path: '/api/needs/wording-checks',
  access: 'public',
  safe: true,
  body: Strict({
    title: Type.Optional(Text(150)),
    tasks: Type.Optional(Text(4_000)),
    /** Any other text of the need. */
    text: Type.Optional(Text(4_000)),
  }),
  responses: { 200: Strict({ findings: Type.Array(WordingFinding) }) },
  example: { body: { title: 'Vendeur / Vendeuse H/F', tasks: 'Accueillir les clients, tenir la caisse.' } },
});

export const referenceOperations = [
  searchOccupations,
  getOccupation,
  searchCommunes,
  listContractKinds,
  checkWording,
] as const;
