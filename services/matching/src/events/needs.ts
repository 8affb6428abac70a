import type { CloudEvent, EventDefinition } from '@passerelle/contracts';
import {
  needClosed,
  needFilled,
  needFormalising,
  needOnHold,
  needOpened,
  needPartlyFilled,
  needReopened,
} from '@passerelle/contracts/needs/events';
import { getNeedForMatching } from '@passerelle/contracts/needs/http';
import { alreadySeen, consumer, type Handling, on } from '@passerelle/service-kit';
import type { MatchingDeps } from '../deps.ts';
import { withdraw } from '../domain/proposal.ts';

type Deps = Handling<MatchingDeps>;

/** Fetches the need as it is now: an event that comes late brings no older words. */
async function copy(event: CloudEvent, deps: Deps): Promise<void> {
  const known = await deps.needs.findOne(deps.scope, { _id: event.subject });
  if (known && alreadySeen(known, event)) return;
  const need = await deps.kit.client.call(
    getNeedForMatching,
    { params: { id: event.subject } },
    { structureId: event.structureid },
  );
  const { employerId, establishmentId } = need.dimensions;
  const state = { id: need.id, structureId: need.structureId, employerId, establishmentId, status: need.status, need };
  const from = known ?? (await deps.needs.insert(deps.scope, state, []));
  await deps.needs.save(deps.scope, from, state, [], event);
}

/** A closed need ends what was not decided: the young people are not left waiting. */
async function closeProposals(event: CloudEvent, deps: Deps): Promise<void> {
  for (;;) {
    const living = await deps.proposals.find(
      deps.scope,
      {
        needId: event.subject,
        status: { $in: ['suggested', 'consent_asked', 'accepted', 'sent', 'shortlisted', 'interview', 'offer'] },
      },
      { limit: 100 },
    );
    for (const proposal of living) {
      const { state, events } = withdraw(proposal, deps.kit.clock.now(), 'need_closed');
      await deps.proposals.save(deps.scope, proposal, state, events);
    }
    if (living.length < 100) return;
  }
}

const copied: readonly EventDefinition[] = [
  needFormalising,
  needOpened,
  needOnHold,
  needPartlyFilled,
  needReopened,
  needFilled,
];
export const needCopies = consumer<MatchingDeps>('matching.needs', [
  ...copied.map((definition) => on(definition, (event, deps: Deps) => copy(event, deps))),
  on(needClosed, async (event, deps: Deps) => {
    await copy(event, deps);
    await closeProposals(event, deps);
  }),
]);
