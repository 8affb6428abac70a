import {
  agreeGrid,
  askGridAgreement,
  recordGridAgreement,
  saveAnalysis,
  saveGrid,
} from '@passerelle/contracts/needs/http';
import { actorOf, type Route } from '@passerelle/service-kit';
import { askAgreement, sendReceipt } from '../agreement.ts';
import type { NeedsDeps } from '../deps.ts';
import * as study from '../domain/study.ts';
import { assertMayAct } from './rights.ts';
import { saver } from './saver.ts';
import { viewOf } from './view.ts';

export function studyRoutes(route: Route, deps: NeedsDeps): void {
  const { kit, needs } = deps;
  const save = saver(deps);
  const at = () => kit.clock.now().toISOString();

  route(saveAnalysis, async ({ params, body, scope, version }) => {
    const need = await needs.getVersion(scope, params.id, version);
    return save(scope, need, study.writeAnalysis(need, body));
  });

  route(saveGrid, async ({ params, body, scope, version }) => {
    const need = await needs.getVersion(scope, params.id, version);
    return save(scope, need, study.writeGrid(need, body));
  });

  route(askGridAgreement, async ({ params, scope, version }) => {
    const need = await needs.getVersion(scope, params.id, version);
    return { sentBy: await askAgreement(kit, need) };
  });

  route(agreeGrid, async ({ params, scope, version }) => {
    const need = await needs.getVersion(scope, params.id, version);
    if (scope.kind === 'employer') assertMayAct(scope, need.establishmentId);
    const channel = scope.kind === 'employer' ? 'portal' : 'link';
    return save(scope, need, study.agree(need, { channel, at: at(), by: actorOf(scope), givenOn: null }));
  });

  route(recordGridAgreement, async ({ params, body, scope, version }) => {
    const need = await needs.getVersion(scope, params.id, version);
    const { channel, givenOn, contact } = body;
    const known = contact ? { ...need, contact } : need;
    const recorded = study.agree(known, { channel, at: at(), by: actorOf(scope), givenOn });
    const saved = await needs.save(scope, need, recorded.state, recorded.events);
    await sendReceipt(kit, saved);
    return viewOf(saved, scope, deps);
  });
}
