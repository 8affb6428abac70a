import { getStructureCard } from '@passerelle/contracts/identity/http';
import {
  draftNeed,
  editNeed,
  formaliseNeed,
  returnNeed,
  setNeedContact,
  submitNeed,
  transferNeed,
} from '@passerelle/contracts/needs/http';
import { DomainError, notFound } from '@passerelle/kernel';
import type { Kit, Route } from '@passerelle/service-kit';
import type { NeedsDeps } from '../deps.ts';
import * as life from '../domain/need.ts';
import { structureOf } from '../workplace.ts';
import { assertMayAct } from './rights.ts';
import { saver } from './saver.ts';

export function writingRoutes(route: Route, deps: NeedsDeps): void {
  const { kit, needs, employers } = deps;
  const save = saver(deps);
  const now = () => kit.clock.now();

  route(draftNeed, async ({ body, scope, newId: id }) => {
    const { establishmentId, contact = null, need: content } = body;
    assertMayAct(scope, establishmentId);
    const employer = await employers.ofEstablishment(establishmentId);
    if (!employer || (scope.kind === 'employer' && employer.id !== scope.employerId)) throw notFound();
    const structureId = await structureOf(kit, content.commune);
    const requestedBy = scope.kind === 'employer' ? scope.userId : null;
    const command = { id, structureId, employerId: employer.id, establishmentId, requestedBy, contact, content };
    const { state, events } = life.draft(command, now());
    const { version } = await needs.insert(scope, state, events);
    return { id, version };
  });

  route(editNeed, async ({ params, body: content, scope, version }) => {
    const need = await needs.getVersion(scope, params.id, version);
    assertMayAct(scope, need.establishmentId);
    const moved = content.commune !== need.content.commune;
    const structureId = moved ? await structureOf(kit, content.commune) : need.structureId;
    const by = scope.kind === 'employer' ? 'employer' : 'officer';
    return save(scope, need, life.edit(need, { content, structureId, by }));
  });

  route(setNeedContact, async ({ params, body, scope, version }) => {
    const need = await needs.getVersion(scope, params.id, version);
    assertMayAct(scope, need.establishmentId);
    return save(scope, need, life.setContact(need, body));
  });

  route(submitNeed, async ({ params, scope, version }) => {
    const need = await needs.getVersion(scope, params.id, version);
    assertMayAct(scope, need.establishmentId);
    return save(scope, need, life.submit(need, now()));
  });

  route(returnNeed, async ({ params, body, scope, version }) => {
    const need = await needs.getVersion(scope, params.id, version);
    return save(scope, need, life.giveBack(need, body, now()));
  });

  route(formaliseNeed, async ({ params, scope, version }) => {
    const need = await needs.getVersion(scope, params.id, version);
    return save(scope, need, life.formalise(need, { officerId: scope.userId }, now()));
  });

  route(transferNeed, async ({ params, body: { structureId }, scope, version }) => {
    const need = await needs.getVersion(scope, params.id, version);
    const { name: structureName } = await cardOf(kit, structureId);
    const { state, events } = life.transfer(need, { structureId });
    await needs.save(scope, need, state, events);
    return { structureId, structureName };
  });
}

async function cardOf(kit: Kit, structureId: string) {
  try {
    return await kit.client.call(getStructureCard, { params: { structureId } }, { structureId: null });
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind !== 'not-found') throw error;
    const message = 'Cette structure n’est pas connue.';
    const fields = [{ pointer: '/structureId', code: 'unknown', message }];
    throw new DomainError('NEEDS.STRUCTURE_UNKNOWN', 'unprocessable', message, fields);
  }
}
