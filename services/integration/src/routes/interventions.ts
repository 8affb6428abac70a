import {
  acknowledgeIntervention,
  allowEmployerContact,
  askHelpByLink,
  closeIntervention,
  escalateIntervention,
  getLinkedHelp,
  noteAction,
  raiseIntervention,
  resolveIntervention,
} from '@passerelle/contracts/integration/http';
import {
  type EmployerScope,
  type LinkScope,
  type Route,
  type Stored,
  type StructureScope,
  systemScope,
} from '@passerelle/service-kit';
import type { IntegrationDeps } from '../deps.ts';
import { isUrgent } from '../domain/checkin.ts';
import * as rules from '../domain/intervention.ts';
import type { Decision } from '../domain/job.ts';
import { interventionView } from './views.ts';

const raiserOf = (scope: StructureScope | EmployerScope) =>
  scope.kind === 'employer' ? 'employer' : scope.roles.includes('officer') ? 'officer' : 'counsellor';

export const interventionRoutes = (route: Route, deps: IntegrationDeps) => {
  const { placements, checkins, interventions, kit } = deps;
  const change = async (
    { params, scope, version }: { params: { id: string }; scope: StructureScope; version: number },
    decide: (intervention: Stored<rules.Intervention>, now: Date) => Decision<rules.Intervention>,
  ) => {
    const intervention = await interventions.getVersion(scope, params.id, version);
    const { state, events } = decide(intervention, kit.clock.now());
    return interventionView(scope, await interventions.save(scope, intervention, state, events));
  };
  /** A help link opens the placement; the link of a check-in leads to it. */
  const placementOf = async (scope: LinkScope) => {
    if (scope.purpose === 'help') return placements.get(scope, scope.target);
    const { placementId } = await checkins.get(scope, scope.target);
    return placements.get(systemScope(scope.structureId, 'integration.linked_help'), placementId);
  };

  route(getLinkedHelp, async ({ scope }) => {
    const { id: placementId, title, employerName } = await placementOf(scope);
    return { placementId, title, employerName };
  });
  route(askHelpByLink, async ({ scope, body: { topics, message, allowContactWithEmployer }, newId }) => {
    const placement = await placementOf(scope);
    const confidential = !allowContactWithEmployer;
    const alarm = { id: newId, raisedBy: 'youth', urgent: isUrgent(topics), topics, message, confidential } as const;
    const { state, events } = rules.raise(placement, alarm, kit.clock.now());
    const { id, version } = await interventions.insert(scope, state, events);
    return { id, version };
  });
  route(raiseIntervention, async ({ scope, params, body: { topics, message, urgent }, newId }) => {
    const placement = await placements.get(scope, params.id);
    const raisedBy = raiserOf(scope);
    const alarm = {
      id: newId,
      raisedBy,
      urgent: urgent || isUrgent(topics),
      topics,
      message,
      // Staff may write down what a young person told them: the employer hears of it when they say so.
      confidential: raisedBy !== 'employer',
    } as const;
    const { state, events } = rules.raise(placement, alarm, kit.clock.now());
    const { id, version } = await interventions.insert(scope, state, events);
    return { id, version };
  });
  route(acknowledgeIntervention, (call) => change(call, rules.acknowledge));
  route(noteAction, (call) => change(call, (it, now) => rules.noteAction(it, call.body.note, call.scope.userId, now)));
  route(escalateIntervention, (call) => change(call, rules.escalate));
  route(resolveIntervention, (call) => change(call, rules.resolve));
  route(closeIntervention, (call) => change(call, (it) => rules.close(it, call.body.outcome)));
  route(allowEmployerContact, (call) => change(call, rules.allowContact));
};
