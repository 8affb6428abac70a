import type { CloudEvent } from '@passerelle/contracts';
import {
  employerBlocked,
  employerClosed,
  employerRegistered,
  employerReinstated,
  employerRejected,
  employerSuspended,
  employerUnblocked,
  employerVerified,
  establishmentAdded,
} from '@passerelle/contracts/employers/events';
import { alreadySeen, consumer, type Handling, on, type Stored } from '@passerelle/service-kit';
import type { NeedsDeps } from '../deps.ts';
import { type Change, close, hold, type Need } from '../domain/need.ts';

type Deps = Handling<NeedsDeps>;

const refresh = async (event: CloudEvent, { employers }: Deps): Promise<void> => {
  await employers.refresh(event.subject);
};

/** Applies a rule to the employer's needs found by this filter, each once. */
async function eachNeed(
  event: CloudEvent,
  { needs, scope }: Deps,
  filter: Record<string, unknown>,
  rule: (need: Stored<Need>) => Change,
): Promise<void> {
  for (const need of await needs.find(scope, { employerId: event.subject, ...filter }, { limit: 1_000 })) {
    if (alreadySeen(need, event)) continue;
    const { state, events } = rule(need);
    await needs.save(scope, need, state, events, event);
  }
}

const running = { status: { $in: ['open', 'partly_filled'] } };

/** The copy of employers' facts, and what their life does to their needs. */
export const employersConsumer = consumer<NeedsDeps>('needs.employers', [
  on(employerRegistered, refresh),
  on(employerVerified, refresh),
  on(employerRejected, refresh),
  on(employerReinstated, refresh),
  on(employerUnblocked, refresh),
  on(establishmentAdded, refresh),
  on(employerSuspended, async (event, deps: Deps) => {
    await refresh(event, deps);
    const now = deps.kit.clock.now();
    await eachNeed(event, deps, running, (need) => hold(need, { reason: 'employer_suspended' }, now));
  }),
  on(employerBlocked, async (event, deps: Deps) => {
    await refresh(event, deps);
    const now = deps.kit.clock.now();
    const here = { ...running, structureId: event.data.structureId };
    await eachNeed(event, deps, here, (need) => hold(need, { reason: 'employer_blocked' }, now));
  }),
  on(employerClosed, async (event, deps: Deps) => {
    await refresh(event, deps);
    const now = deps.kit.clock.now();
    const living = { status: { $ne: 'closed' } };
    await eachNeed(event, deps, living, (need) => close(need, { reason: 'cancelled' }, now));
  }),
]);
