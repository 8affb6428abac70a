import type { EventOf } from '@passerelle/contracts';
import { linkLocked, linkRenewalAsked } from '@passerelle/contracts/identity/events';
import { getStructureCard, listEmployerUsers } from '@passerelle/contracts/identity/http';
import {
  proposalConsentAsked,
  proposalConsentRevoked,
  proposalHireDeclared,
  proposalInterview,
  proposalSent,
} from '@passerelle/contracts/matching/events';
import { notify } from '@passerelle/contracts/portal/http';
import { consumer, type Handling, on } from '@passerelle/service-kit';
import type { MatchingDeps } from '../deps.ts';
import { sendLink } from './links.ts';

type Deps = Handling<MatchingDeps>;

/** Nobody could be reached: a task of the referent, not a silent loss. */
async function markUndeliverable(deps: Deps, id: string): Promise<void> {
  const proposal = await deps.proposals.get(deps.scope, id);
  if (proposal.undeliverableAt) return;
  await deps.proposals.save(
    deps.scope,
    proposal,
    { ...proposal, undeliverableAt: deps.kit.clock.now().toISOString() },
    [],
  );
}

async function deliver(deps: Deps, id: string, purpose: 'consent' | 'hire', key: string): Promise<void> {
  const proposal = await deps.proposals.get(deps.scope, id);
  if (!(await sendLink(deps, proposal, purpose, key))) await markUndeliverable(deps, id);
}

async function tellUser(
  deps: Deps,
  userId: string | null,
  template: 'link_locked' | 'consent_revoked',
  key: string,
  params: Record<string, string>,
) {
  if (!userId) return;
  await deps.kit.client.call(
    notify,
    { body: { key, template, to: { userId }, params } },
    { structureId: deps.scope.structureId },
  );
}

async function tellEmployer(deps: Deps, event: EventOf<typeof proposalSent>): Promise<void> {
  const within = { structureId: deps.scope.structureId };
  const { establishmentId, needId } = event.data;
  const need = await deps.needs.get(deps.scope, needId);
  const { items } = await deps.kit.client.call(listEmployerUsers, { params: { establishmentId } }, within);
  for (const { id } of items)
    await deps.kit.client.call(
      notify,
      {
        body: {
          key: `${event.id}.${id}`,
          template: 'profile_received',
          to: { userId: id },
          params: { title: need.need.title },
        },
      },
      within,
    );
}

/** Each message is a fact's own consequence, written once however often the event comes. */
export const messages = consumer<MatchingDeps>('matching.messages', [
  on(proposalConsentAsked, async (event, deps: Deps) => {
    const { askedBy } = await deps.proposals.get(deps.scope, event.subject);
    if (askedBy !== 'qr') await deliver(deps, event.subject, 'consent', `${event.id}.consent`);
  }),
  on(proposalSent, async (event, deps: Deps) => tellEmployer(deps, event)),
  on(proposalHireDeclared, async (event, deps: Deps) => deliver(deps, event.subject, 'hire', `${event.id}.hire`)),
  on(proposalInterview, async (event, deps: Deps) => {
    const proposal = await deps.proposals.get(deps.scope, event.subject);
    const identity = await deps.identities.findOne(deps.scope, { _id: proposal.candidateId });
    const to = identity?.email ? { email: identity.email } : identity?.phone ? { phone: identity.phone } : undefined;
    if (!to) return;
    const within = { structureId: proposal.structureId };
    const card = await deps.kit.client.call(getStructureCard, { params: within }, within);
    const body = {
      key: `${event.id}.shared`,
      template: 'identity_shared' as const,
      to,
      params: { structure: card.name },
    };
    await deps.kit.client.call(notify, { body }, within);
  }),
  on(proposalConsentRevoked, async (event, deps: Deps) => {
    const proposal = await deps.proposals.get(deps.scope, event.subject);
    await tellUser(deps, proposal.officerId, 'consent_revoked', `${event.id}.revoked`, { title: proposal.needTitle });
  }),
  on(linkRenewalAsked, async (event, deps: Deps) => {
    const { purpose, target } = event.data;
    if (purpose === 'consent' || purpose === 'hire') await deliver(deps, target, purpose, `${event.id}.renewed`);
  }),
  on(linkLocked, async (event, deps: Deps) => {
    const { purpose, target } = event.data;
    if (purpose !== 'consent' && purpose !== 'hire') return;
    const proposal = await deps.proposals.get(deps.scope, target);
    await tellUser(deps, proposal.referentId, 'link_locked', `${event.id}.locked`, {});
  }),
]);
