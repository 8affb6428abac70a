import { Type } from 'typebox';
import { operation } from '../../operation.ts';
import { CommuneCode, Email, Line, Nullable, Page, PageQuery, Strict, Uuid, Version } from '../../schema.ts';
import { DeskContact, exampleIds, SecretToken, Sites, StructureCard, StructureView, Territory } from '../shapes.ts';

const staff = ['counsellor', 'officer', 'manager', 'dpo'] as const;
const contact = { phone: '02 99 00 00 00', email: 'accueil@structure.example' };
const founding = {
  name: 'Mission Locale du Val d’Ille',
  territory: ['35238', '35047'],
  contact,
  manager: { email: 'responsable@structure.example', displayName: 'Dominique Martin' },
};

export const getStructure = operation({
  id: 'identity.getStructure',
  summary: 'The structure of the person who asks',
  method: 'GET',
  path: '/api/identity/structure',
  access: staff,
  responses: { 200: StructureView },
  example: {},
});

export const updateStructure = operation({
  id: 'identity.updateStructure',
  summary: 'Name, desk contact and sites of one’s own structure',
  method: 'PUT',
  path: '/api/identity/structure',
  access: ['manager'],
  precondition: true,
  body: Strict({ name: Line(160), contact: DeskContact, sites: Sites }),
  responses: { 200: StructureView },
  example: {
    body: {
      name: founding.name,
      contact,
      sites: [{ name: 'Antenne de Rennes', address: '1 place de la Gare', commune: '35238' }],
    },
  },
});

export const listStructureCards = operation({
  id: 'identity.listStructureCards',
  summary: 'Every structure of the network: to pass a need on, or to call a colleague',
  method: 'GET',
  path: '/api/identity/structure-cards',
  access: ['officer', 'counsellor', 'manager', 'network_reader', 'platform_admin'],
  query: Strict(PageQuery),
  responses: { 200: Page(StructureCard) },
  example: {},
});

export const listStructures = operation({
  id: 'identity.listStructures',
  summary: 'Structures with their territories',
  method: 'GET',
  path: '/api/identity/structures',
  access: ['platform_admin'],
  query: Strict(PageQuery),
  responses: { 200: Page(StructureView) },
  example: {},
});

export const createStructure = operation({
  id: 'identity.createStructure',
  summary: 'A new structure, its territory, and the invitation of its first manager',
  method: 'POST',
  path: '/api/identity/structures',
  access: ['platform_admin'],
  body: Strict({
    name: Line(160),
    territory: Territory,
    contact: DeskContact,
    manager: Strict({ email: Email, displayName: Line(120) }),
  }),
  responses: { 201: Strict({ id: Uuid, version: Version }) },
  example: { body: founding },
});

export const changeTerritory = operation({
  id: 'identity.changeTerritory',
  summary: 'Communes whose needs a structure leads',
  method: 'PUT',
  path: '/api/identity/structures/:id/territory',
  access: ['platform_admin'],
  precondition: true,
  params: Strict({ id: Uuid }),
  body: Strict({ territory: Territory }),
  responses: { 200: StructureView },
  example: { params: { id: exampleIds.structure }, body: { territory: ['35238'] } },
});

/** `passerelle init` and the demo: the first structure, with a one-time invitation that is shown, not mailed. */
export const foundStructure = operation({
  id: 'identity.foundStructure',
  summary: 'The first structure of an empty house',
  method: 'POST',
  path: '/internal/identity/structures',
  access: 'service',
  body: Strict({
    name: Line(160),
    territory: Territory,
    contact: DeskContact,
    manager: Strict({ email: Email, displayName: Line(120) }),
  }),
  responses: { 201: Strict({ id: Uuid, version: Version, managerId: Uuid, invitationToken: SecretToken }) },
  example: { body: founding },
});

export const leadStructureOf = operation({
  id: 'identity.leadStructureOf',
  summary: 'The structure that leads a commune; null where there is none',
  method: 'GET',
  path: '/internal/identity/lead-structures/:commune',
  access: 'service',
  params: Strict({ commune: CommuneCode }),
  responses: {
    200: Strict({
      structureId: Nullable(Uuid),
      structureName: Nullable(Type.String()),
      /** Without a lead structure: whom to call instead, when the house knows somebody. */
      contact: Nullable(DeskContact),
    }),
  },
  example: { params: { commune: '35238' } },
});

export const getStructureCard = operation({
  id: 'identity.getStructureCard',
  summary: 'Name of a structure and whom to call',
  method: 'GET',
  path: '/internal/identity/structure-cards/:structureId',
  access: 'service',
  params: Strict({ structureId: Uuid }),
  responses: { 200: StructureCard },
  example: { params: { structureId: exampleIds.structure } },
});

export const structureOperations = [
  getStructure,
  updateStructure,
  listStructureCards,
  listStructures,
  createStructure,
  changeTerritory,
  foundStructure,
  leadStructureOf,
  getStructureCard,
] as const;
