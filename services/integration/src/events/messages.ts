import { getStructureCard, issueYouthLink, listStaff } from '@passerelle/contracts/identity/http';
import { checkinDue, interventionRaised, interventionSlaBreached } from '@passerelle/contracts/integration/events';
import { getCandidateContact } from '@passerelle/contracts/matching/http';
import { notify } from '@passerelle/contracts/portal/http';
import { consumer, type Handling, on, type Stored } from '@passerelle/service-kit';
import type { IntegrationDeps } from '../deps.ts';
import type { Checkin } from '../domain/checkin.ts';
import { ACKNOWLEDGE_DAYS } from '../domain/intervention.ts';

/** Days a link to a check-in stays open. */
const LINK_DAYS = 30;

type Deps = Handling<IntegrationDeps>;
type Recipient = { email: string } | { phone: string } | { userId: string };

/** Null: nobody can be written to, the officer calls. */
async function recipientOf(checkin: Stored<Checkin>, { kit }: Deps): Promise<Recipient | null> {
  if (checkin.audience === 'employer') return checkin.employerUserId ? { userId: checkin.employerUserId } : null;
  const { candidateId, structureId } = checkin;
  const input = { params: { id: candidateId }, query: { motive: 'checkin' } };
  const { email, phone } = await kit.client.call(getCandidateContact, input, { structureId });
  return phone ? { phone } : email ? { email } : null;
}

async function askByLink(checkin: Stored<Checkin>, key: string, deps: Deps): Promise<void> {
  const { kit } = deps;
  const { structureId } = checkin;
  const within = { structureId };
  const to = await recipientOf(checkin, deps);
  if (!to) return;
  const ofYouth = checkin.audience === 'youth';
  const link = {
    structureId,
    purpose: ofYouth ? ('checkin' as const) : ('employer_checkin' as const),
    target: checkin.id,
    subject: 'userId' in to ? to.userId : checkin.candidateId,
    expiresAt: new Date(kit.clock.now().getTime() + LINK_DAYS * 86_400_000).toISOString(),
    channel: 'phone' in to ? ('sms' as const) : ('email' as const),
    // The page shows neither identity nor contact: one channel is enough.
    codeTo: null,
  };
  const { token } = await kit.client.call(issueYouthLink, { body: link }, within);
  const { name: structure } = await kit.client.call(getStructureCard, { params: { structureId } }, within);
  const template = ofYouth ? 'checkin_ask' : 'employer_checkin_ask';
  await kit.client.call(notify, { body: { key, template, to, params: { token, structure } } }, within);
}

export const messages = consumer<IntegrationDeps>('integration.messages', [
  on(checkinDue, async (event, deps) => {
    const checkin = await deps.checkins.get(deps.scope, event.subject);
    if (checkin.status === 'due') await askByLink(checkin, `${event.id}.checkin`, deps);
  }),
  on(interventionRaised, async ({ id, structureid, data }, { kit }) => {
    if (!structureid || !data.officerId) return;
    const days = ACKNOWLEDGE_DAYS[data.urgent ? 'urgent' : 'usual'];
    const params = { delay: days === 1 ? '1\u00a0jour ouvré' : `${days}\u00a0jours ouvrés` };
    const body = {
      key: `${id}.raised`,
      template: 'intervention_raised',
      to: { userId: data.officerId },
      params,
    } as const;
    await kit.client.call(notify, { body }, { structureId: structureid });
  }),
  on(interventionSlaBreached, async ({ id, structureid }, { kit }) => {
    if (!structureid) return;
    const within = { structureId: structureid };
    const input = { params: { structureId: structureid }, query: { role: 'manager' as const } };
    const { items } = await kit.client.call(listStaff, input, within);
    for (const { id: userId } of items) {
      const key = `${id}.breached.${userId}`;
      await kit.client.call(
        notify,
        { body: { key, template: 'intervention_breached', to: { userId }, params: {} } },
        within,
      );
    }
  }),
]);
