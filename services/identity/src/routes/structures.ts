import {
  changeTerritory,
  createStructure,
  foundStructure,
  getStructure,
  getStructureCard,
  leadStructureOf,
  listStructureCards,
  listStructures,
  updateStructure,
} from '@passerelle/contracts/identity/http';
import { type Route, systemScope } from '@passerelle/service-kit';
import type { IdentityDeps } from '../deps.ts';
import {
  changeTerritory as changed,
  describeStructure,
  createStructure as founded,
  structureCard,
  structureView,
} from '../domain/structure.ts';
import { INVITATION_DAYS, invitationEnd, inviteUser, normaliseEmail } from '../domain/user.ts';
import { emailTaken, refusingTakenEmail } from '../store/user.store.ts';

interface Founding {
  name: string;
  territory: string[];
  contact: { phone: string | null; email: string | null };
  manager: { email: string; displayName: string };
}

/** A structure and its first manager. The structure first: a manager alone would have nowhere to go. */
async function found(
  { structures, users }: IdentityDeps,
  id: string,
  managerId: string,
  asked: Founding,
  shown: boolean,
) {
  const scope = systemScope(id, 'identity.founding');
  const known = await users.byEmail(systemScope(null, 'identity.founding'), normaliseEmail(asked.manager.email));
  if (known && known.id !== managerId) throw emailTaken('/manager/email');
  const { state, events } = founded(id, asked);
  const structure = await structures.insert(scope, state, events);
  const invitation = { ...asked.manager, structureId: id, roles: ['manager'] as const, shown };
  const manager = inviteUser(managerId, invitation, invitationEnd(new Date()));
  await refusingTakenEmail(users.insert(scope, manager.state, manager.events));
  return structure;
}

/** The manager's id follows from the structure's, so that a call repeated after a crash finds its own work. */
const managerOf = (structureId: string) => structureId.replace(/^.{8}/, (head) => [...head].reverse().join(''));

export const structureRoutes = (route: Route, deps: IdentityDeps) => {
  const { structures, oneTimeTokens } = deps;

  route(getStructure, async ({ scope }) => structureView(await structures.get(scope, scope.structureId)));

  route(updateStructure, async ({ scope, body, version }) => {
    const structure = await structures.getVersion(scope, scope.structureId, version);
    const { state, events } = describeStructure(structure, body);
    return structureView(await structures.save(scope, structure, state, events));
  });

  route(listStructureCards, async ({ scope, query }) => {
    const { items, next } = await structures.page(scope, {}, { field: 'name', direction: 1 }, query);
    return { items: items.map(structureCard), next };
  });

  route(listStructures, async ({ scope, query }) => {
    const { items, next } = await structures.page(scope, {}, { field: 'name', direction: 1 }, query);
    return { items: items.map(structureView), next };
  });

  route(createStructure, async ({ body, newId }) => {
    const { id, version } = await found(deps, newId, managerOf(newId), body, false);
    return { id, version };
  });

  route(changeTerritory, async ({ scope, params, body, version }) => {
    const structure = await structures.getVersion(scope, params.id, version);
    const { state, events } = changed(structure, body.territory);
    return structureView(await structures.save(scope, structure, state, events));
  });

  route(foundStructure, async ({ body, newId }) => {
    const managerId = managerOf(newId);
    const { id, version } = await found(deps, newId, managerId, body, true);
    const invitationToken = await oneTimeTokens.issue(managerId, 'invitation', INVITATION_DAYS * 1_440);
    return { id, version, managerId, invitationToken };
  });

  route(leadStructureOf, async ({ scope, params }) => {
    const structure = await structures.leading(scope, params.commune);
    return structure
      ? { structureId: structure.id, structureName: structure.name, contact: structure.contact }
      : { structureId: null, structureName: null, contact: null };
  });

  route(getStructureCard, async ({ scope, params }) => structureCard(await structures.get(scope, params.structureId)));
};
