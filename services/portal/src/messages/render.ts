import { type MessageTemplate, messageTemplates } from '@passerelle/contracts/portal/http';
import { DomainError } from '@passerelle/kernel';
import { type MessageText, texts } from './texts.ts';

export interface RenderedMessage {
  readonly subject: string;
  readonly text: string;
  /** Of an e-mail. */
  readonly html?: string;
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

/** Refuses a message that lacks what its template needs. */
export function textOf(template: MessageTemplate, params: Readonly<Record<string, string>>): MessageText {
  const missing = messageTemplates[template].filter((name) => !params[name]);
  if (missing.length)
    throw new DomainError(
      'MESSAGE.PARAMS_MISSING',
      'invalid',
      'Il manque des éléments au message.',
      missing.map((name) => ({ pointer: `/params/${name}`, code: 'missing', message: 'Obligatoire.' })),
    );
  return (texts[template] as (given: Readonly<Record<string, string>>) => MessageText)(params);
}

export function renderEmail({ subject, paragraphs, action }: MessageText, publicUrl: string): RenderedMessage {
  const lines = ['Bonjour,', ...paragraphs];
  const signature = 'Passerelle, le portail de relation employeurs des Missions Locales';
  const url = action && `${publicUrl}${action.path}`;
  const text = [...lines, ...(action ? [`${action.label}\u00a0: ${url}`] : []), signature].join('\n\n');
  const button =
    action && url
      ? `<p><a href="${escaped(url)}" style="display:inline-block;padding:12px 20px;background:#0b5563;color:#fff;border-radius:6px">${escaped(action.label)}</a></p><p>${escaped(url)}</p>`
      : '';
  const body = lines.map((line) => `<p>${escaped(line)}</p>`).join('');
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body style="font-family:system-ui,sans-serif;font-size:16px;line-height:1.5;color:#062d34">${body}${button}<p>${signature}</p></body></html>`;
  return { subject, text, html };
}

export function renderSms({ subject, paragraphs, action, sms }: MessageText, publicUrl: string): RenderedMessage {
  const text = [sms ?? paragraphs[0] ?? subject, ...(action ? [`${publicUrl}${action.path}`] : [])].join(' ');
  return { subject, text };
}
