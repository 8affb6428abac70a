import { createHash } from 'node:crypto';
import { listDemoMessages, notify } from '@passerelle/contracts/portal/http';
import { notFound } from '@passerelle/kernel';
import type { Route } from '@passerelle/service-kit';
import type { PortalDeps } from '../deps.ts';
import { renderEmail, renderSms, textOf } from '../messages/render.ts';

/** Stable, so that a message sent twice carries the same Message-ID. */
function idOf(key: string): string {
  const h = createHash('sha256').update(key).digest('hex');
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`;
}

export const messageRoutes = (route: Route, { kit, messages, sender, publicUrl }: PortalDeps) => {
  route(notify, async ({ body: { key, template, to, params } }) => {
    const text = textOf(template, params);
    const channel = 'phone' in to ? 'sms' : 'email';
    const rendered = channel === 'sms' ? renderSms(text, publicUrl) : renderEmail(text, publicUrl);
    const now = new Date();
    const { messageId } = await messages.queue({
      _id: key,
      messageId: idOf(key),
      template,
      channel,
      to,
      ...rendered,
      status: 'queued',
      attempts: 0,
      at: kit.clock.now().toISOString(),
      queuedAt: now,
      dueAt: now,
    });
    sender.wake();
    return { messageId };
  });

  route(listDemoMessages, async ({ query }) => {
    if (!kit.config.DEMO) throw notFound();
    const found = await messages.latest(query.limit ?? 50, query.to);
    return {
      items: found.map(({ messageId: id, channel, address = '', subject = '', text = '', at }) => ({
        id,
        channel,
        to: address,
        subject,
        text,
        at,
      })),
    };
  });
};
