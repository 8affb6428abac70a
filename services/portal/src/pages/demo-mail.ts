import { notFound } from '@passerelle/kernel';
import type { FastifyInstance } from 'fastify';
import type { PortalDeps } from '../deps.ts';
import type { Message } from '../store/message.store.ts';

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
const linked = (text: string) => escaped(text).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);
const when = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' });

const item = ({ channel, address = '', subject = '', text = '', at }: Message) =>
  `<li><h2>${escaped(subject)}</h2><p>${channel === 'sms' ? 'SMS' : 'Courriel'} à ${escaped(address)}, ${when.format(new Date(at))}</p><pre>${linked(text)}</pre></li>`;

const page = (messages: readonly Message[]) => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Courrier de la démonstration</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#062d34;background:#fff}
ul{list-style:none;padding:0}li{border:1px solid #5b7479;border-radius:8px;padding:1rem;margin:1rem 0}
h2{font-size:1.1rem;margin:0}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}a{color:#0b5563}</style></head>
<body><main><h1>Courrier de la démonstration</h1>
<p>Aucun message n’est envoyé : cette page tient lieu de boîtes aux lettres et de téléphones.</p>
${messages.length ? `<ul>${messages.map(item).join('')}</ul>` : '<p>Aucun message pour le moment.</p>'}
</main></body></html>`;

/** `/demo/courrier`: the outbox of a demonstration; nowhere else does this page exist. */
export function registerDemoMail(app: FastifyInstance, { kit, messages }: PortalDeps): void {
  app.get('/demo/courrier', { schema: { hide: true } as object }, async (_request, reply) => {
    if (!kit.config.DEMO) throw notFound();
    return reply
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page(await messages.latest(100)));
  });
}
