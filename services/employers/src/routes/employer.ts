import {
  blockEmployer,
  closeEmployer,
  getEmployer,
  listEmployersToVerify,
  reinstateEmployer,
  rejectEmployer,
  searchEmployers,
  suspendEmployer,
  unblockEmployer,
  verifyEmployer,
} from '@passerelle/contracts/employers/http';
import type { EmployerScope, Route, Stored, StructureScope } from '@passerelle/service-kit';
import type { EmployersDeps } from '../deps.ts';
import * as rules from '../domain/employer.ts';
import { foldWords } from '../domain/names.ts';
import { havingWords } from '../store/employer.store.ts';
import { assertAdmin } from './rights.ts';
import { summaryOf, viewOf } from './view.ts';

export function employerRoutes(route: Route, deps: EmployersDeps): void {
  const { kit, employers, communeName } = deps;
  const now = () => kit.clock.now();
  const save = async (scope: StructureScope | EmployerScope, from: Stored<rules.Employer>, change: rules.Change) =>
    viewOf(await employers.save(scope, from, change.state, change.events), scope, communeName);

  route(getEmployer, async ({ params, scope }) => viewOf(await employers.get(scope, params.id), scope, communeName));

  route(listEmployersToVerify, async ({ query, scope }) => {
    const filter = { leadStructureIds: scope.structureId, status: 'registered' };
    const { items, next } = await employers.page(scope, filter, { field: 'since', direction: 1 }, query);
    return { items: items.map((employer) => summaryOf(employer, communeName)), next };
  });

  route(searchEmployers, async ({ body: { text = '', status, ...page }, scope }) => {
    const filter = { $and: [havingWords(wordsSearched(text)), status ? { status } : {}] };
    const { items, next } = await employers.page(scope, filter, { field: 'name', direction: 1 }, page);
    return { items: items.map((employer) => summaryOf(employer, communeName)), next };
  });

  route(verifyEmployer, async ({ params, body, scope, version }) => {
    const employer = await employers.getVersion(scope, params.id, version);
    rules.assertLead(employer, scope.structureId);
    return save(scope, employer, rules.verify(employer, { proof: body, by: scope.userId }, now()));
  });

  route(rejectEmployer, async ({ params, body, scope, version }) => {
    const employer = await employers.getVersion(scope, params.id, version);
    rules.assertLead(employer, scope.structureId);
    return save(scope, employer, rules.reject(employer, body, now()));
  });

  route(suspendEmployer, async ({ params, body, scope, version }) => {
    const employer = await employers.getVersion(scope, params.id, version);
    rules.assertLead(employer, scope.structureId);
    return save(scope, employer, rules.suspend(employer, body, now()));
  });

  route(reinstateEmployer, async ({ params, scope, version }) => {
    const employer = await employers.getVersion(scope, params.id, version);
    rules.assertLead(employer, scope.structureId);
    return save(scope, employer, rules.reinstate(employer, now()));
  });

  route(closeEmployer, async ({ params, scope, version }) => {
    const employer = await employers.getVersion(scope, params.id, version);
    if (scope.kind === 'employer') assertAdmin(scope);
    else rules.assertLead(employer, scope.structureId);
    return save(scope, employer, rules.close(employer, now()));
  });

  route(blockEmployer, async ({ params, body, scope, version }) => {
    const employer = await employers.getVersion(scope, params.id, version);
    const command = { structureId: scope.structureId, reason: body.reason };
    return save(scope, employer, rules.block(employer, command, now()));
  });

  route(unblockEmployer, async ({ params, scope, version }) => {
    const employer = await employers.getVersion(scope, params.id, version);
    return save(scope, employer, rules.unblock(employer, { structureId: scope.structureId }));
  });
}

/** A SIREN or SIRET may be typed in groups; anything else is words. */
const wordsSearched = (text: string): string[] =>
  /^[\d\s]+$/.test(text) ? foldWords(text.replace(/\s/g, '')) : foldWords(text);
