import {
  answerCheckin,
  answerLinkedCheckin,
  getLinkedCheckin,
  missCheckin,
  noteAttempt,
} from '@passerelle/contracts/integration/http';
import type { Route, Scope, Stored } from '@passerelle/service-kit';
import type { IntegrationDeps } from '../deps.ts';
import * as rules from '../domain/checkin.ts';
import type { Decision } from '../domain/job.ts';
import { checkinView } from './views.ts';

/** What the page of a link shows: the holder's own voice, nothing of staff. */
function linkedView(checkin: Stored<rules.Checkin>) {
  const { id, version, audience, status, milestone, title, employerName } = checkin;
  const { answer = null, doneAt = null } = checkin.status === 'done' ? checkin : {};
  return { id, version, audience, status, milestone, title, employerName, answer, doneAt };
}

export const checkinRoutes = (route: Route, { checkins, kit }: IntegrationDeps) => {
  const change = async (
    { params, scope, version }: { params: { id: string }; scope: Scope; version: number },
    decide: (checkin: Stored<rules.Checkin>, now: Date) => Decision<rules.Checkin>,
  ) => {
    const checkin = await checkins.getVersion(scope, params.id, version);
    const { state, events } = decide(checkin, kit.clock.now());
    return checkins.save(scope, checkin, state, events);
  };

  route(getLinkedCheckin, async ({ scope }) => linkedView(await checkins.get(scope, scope.target)));
  route(answerLinkedCheckin, async ({ scope, version, body }) =>
    linkedView(
      await change({ params: { id: scope.target }, scope, version }, (checkin, now) =>
        rules.answerCheckin(checkin, body, checkin.audience, now),
      ),
    ),
  );
  route(answerCheckin, async (call) => {
    const by = call.scope.kind === 'employer' ? 'employer' : 'staff';
    return checkinView(call.scope, await change(call, (it, now) => rules.answerCheckin(it, call.body, by, now)));
  });
  route(noteAttempt, async (call) => checkinView(call.scope, await change(call, rules.noteAttempt)));
  route(missCheckin, async (call) => checkinView(call.scope, await change(call, rules.missCheckin)));
};
