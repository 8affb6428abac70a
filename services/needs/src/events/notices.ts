import type { CloudEvent } from '@passerelle/contracts';
import { needOpened, needReturned } from '@passerelle/contracts/needs/events';
import { type MessageTemplate, notify } from '@passerelle/contracts/portal/http';
import { consumer, type Handling, on } from '@passerelle/service-kit';
import type { NeedsDeps } from '../deps.ts';

/** Tells the employer's user who asked; a need that an officer wrote has nobody to tell. */
async function tell(event: CloudEvent, { kit, needs, scope }: Handling<NeedsDeps>, template: MessageTemplate) {
  const { requestedBy: userId, content } = await needs.get(scope, event.subject);
  if (!userId) return;
  const body = { key: `${event.id}.${template}`, template, to: { userId }, params: { title: content.title } };
  await kit.client.call(notify, { body }, { structureId: event.structureid });
}

export const noticesConsumer = consumer<NeedsDeps>('needs.notices', [
  on(needReturned, (event, deps: Handling<NeedsDeps>) => tell(event, deps, 'need_returned')),
  on(needOpened, (event, deps: Handling<NeedsDeps>) => tell(event, deps, 'need_opened')),
]);
