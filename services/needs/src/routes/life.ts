import { checkOpening, closeNeed, holdNeed, openNeed, reopenNeed, resumeNeed } from '@passerelle/contracts/needs/http';
import type { Route } from '@passerelle/service-kit';
import type { NeedsDeps } from '../deps.ts';
import { minorFlagsOf } from '../domain/minors.ts';
import * as life from '../domain/need.ts';
import { type Circumstances, open, openingChecks } from '../domain/opening.ts';
import { resume } from '../domain/posts.ts';
import { assertMayAct } from './rights.ts';
import { saver } from './saver.ts';

export function lifeRoutes(route: Route, deps: NeedsDeps): void {
  const { kit, needs, employers, references } = deps;
  const save = saver(deps);
  const now = () => kit.clock.now();
  const circumstancesOf = async (need: life.Need): Promise<Circumstances> => ({
    employer: (await employers.get(need.employerId)) ?? null,
    minorFlags: minorFlagsOf(need, references.occupation(need.content.rome ?? '')),
  });

  route(checkOpening, async ({ params, scope }) => {
    const need = await needs.get(scope, params.id);
    return { checks: openingChecks(need, await circumstancesOf(need)) };
  });

  route(openNeed, async ({ params, body, scope, version }) => {
    const need = await needs.getVersion(scope, params.id, version);
    return save(scope, need, open(need, await circumstancesOf(need), body, now()));
  });

  route(holdNeed, async ({ params, scope, version }) => {
    const need = await needs.getVersion(scope, params.id, version);
    assertMayAct(scope, need.establishmentId);
    const reason = scope.kind === 'employer' ? 'employer_asked' : 'structure_asked';
    return save(scope, need, life.hold(need, { reason }, now()));
  });

  route(resumeNeed, async ({ params, scope, version }) => {
    const need = await needs.getVersion(scope, params.id, version);
    assertMayAct(scope, need.establishmentId);
    return save(scope, need, resume(need, (await employers.get(need.employerId)) ?? null, now()));
  });

  route(reopenNeed, async ({ params, scope, version }) => {
    const need = await needs.getVersion(scope, params.id, version);
    return save(scope, need, life.reopen(need, now()));
  });

  route(closeNeed, async ({ params, body, scope, version }) => {
    const need = await needs.getVersion(scope, params.id, version);
    assertMayAct(scope, need.establishmentId);
    return save(scope, need, life.close(need, body, now()));
  });
}
