import {
  changeTerritory,
  createStructure,
  foundStructure,
  getStructure,
  getStructureCard,
  leadStructureOf,
  listStructureCards,
  updateStructure,
} from '@passerelle/contracts/identity/http';
import { newId } from '@passerelle/kernel';
import { startHouse } from '@passerelle/testing';
import t, { type Test } from 'tap';
import { identity } from '../app.ts';

const contact = { phone: '02 99 00 00 00', email: null };
const founding = (name: string, territory: string[]) => ({
  name,
  territory,
  contact,
  manager: { email: `${territory[0]}@structure.example`, displayName: 'Dominique Martin' },
});

async function open(test: Test) {
  const house = await startHouse(test, [identity]);
  const door = house.service('needs', null);
  const { body } = await door.call(foundStructure, { body: founding('Mission Locale du Val', ['35238', '35047']) });
  return { house, door, id: body.id };
}

t.test('a need goes to the one structure that leads its commune; elsewhere there is none', async (t) => {
  const { door, id } = await open(t);
  const lead = (commune: string) => door.call(leadStructureOf, { params: { commune } });
  t.same((await lead('35047')).body, { structureId: id, structureName: 'Mission Locale du Val', contact });
  t.same((await lead('75056')).body, { structureId: null, structureName: null, contact: null });
  t.match((await door.call(getStructureCard, { params: { structureId: id } })).body, { name: 'Mission Locale du Val' });
  t.equal((await door.call(getStructureCard, { params: { structureId: newId() } })).status, 404);
});

t.test('a commune has one lead structure, whoever asks for it', async (t) => {
  const { house, door, id } = await open(t);
  const platform = house.platform();
  const taken = await platform.call(createStructure, { body: founding('Voisine', ['22278', '35047']) });
  t.match(taken, { status: 409, problem: { code: 'STRUCTURE.COMMUNE_TAKEN', errors: [{ pointer: '/territory' }] } });
  const neighbour = await platform.call(createStructure, { body: founding('Voisine', ['22278']) });
  t.equal(neighbour.status, 201);
  const change = (territory: string[], version: number, params: { id: string }) =>
    platform.call(changeTerritory, { params, version, body: { territory } });
  t.equal((await change(['22278', '35047'], 1, neighbour.body)).status, 409);
  t.match((await change(['35238'], 1, { id })).body, { version: 2, territory: ['35238'] });
  t.equal((await change(['22278', '35047'], 1, neighbour.body)).status, 200, 'given up by one, taken by the other');
  t.equal((await door.call(leadStructureOf, { params: { commune: '35047' } })).body.structureId, neighbour.body.id);
  await house.drain();
  t.match(
    (await house.events('identity')).filter(({ type }) => type.startsWith('structure.')).map(({ type }) => type),
    [
      'structure.created.v1',
      'structure.created.v1',
      'structure.territory_changed.v1',
      'structure.territory_changed.v1',
    ],
  );
});

t.test('a manager keeps the desk of their own structure, and of no other', async (t) => {
  const { house, id } = await open(t);
  const manager = house.staff({ structureId: id, roles: ['manager'] });
  const body = { name: 'Mission Locale du Grand Val', contact, sites: [] };
  t.match((await manager.call(updateStructure, { body })).problem, { code: 'VERSION.REQUIRED' });
  t.match((await manager.call(updateStructure, { body, version: 1 })).body, { id, version: 2, name: body.name });
  t.match((await manager.call(updateStructure, { body, version: 1 })).problem, { code: 'VERSION.STALE' });
  t.equal(
    (await house.staff({ structureId: id, roles: ['officer'] }).call(updateStructure, { body, version: 2 })).status,
    403,
  );
  t.equal((await house.staff({ roles: ['manager'] }).call(getStructure)).status, 404);
  t.equal((await manager.call(createStructure, { body: founding('Voisine', ['22278']) })).status, 403);
  t.match((await manager.call(listStructureCards)).body.items, [{ structureId: id, name: body.name }]);
});
