import { getUserContact } from '@passerelle/contracts/identity/http';
import { DomainError } from '@passerelle/kernel';
import type { Kit } from '@passerelle/service-kit';
import { createTransport } from 'nodemailer';
import type { Message, MessageStore, Recipient } from '../store/message.store.ts';

/** Tries before a message is given up: about a day, the first minutes densely. */
const ATTEMPTS = 12;
const retryAfterMs = (attempts: number) => Math.min(15_000 * 2 ** attempts, 4 * 3_600_000);

/** Takes queued messages out: SMTP for mail when configured, else the outbox itself. SMS has no gateway yet. */
export interface Sender {
  /** Sends what is due, soon. */
  wake(): void;
  /** Sends all that is due, now. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

export function createSender(kit: Kit, messages: MessageStore): Sender {
  const { SMTP_URL, MAIL_FROM, DEMO, production } = kit.config;
  const smtp = SMTP_URL && !DEMO ? createTransport(SMTP_URL) : undefined;
  if (!smtp && !DEMO) kit.logger.warn('SMTP_URL is not set: mail stays in the outbox');
  let running: Promise<void> | undefined;
  let again = false;
  let closed = false;

  /** Asked at the moment of sending: an address may have changed, an account may be closed. */
  async function addressOf(to: Recipient | undefined): Promise<string | undefined> {
    if (!to) return undefined;
    if ('email' in to) return to.email;
    if ('phone' in to) return to.phone;
    const { userId } = to;
    try {
      return (await kit.client.call(getUserContact, { params: { userId } }, { structureId: null })).email;
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not-found') return undefined;
      throw error;
    }
  }

  async function deliver(message: Message): Promise<void> {
    const address = await addressOf(message.to);
    if (!address) return messages.fail(message._id);
    if (smtp && message.channel === 'email') {
      const { subject, text, html, messageId } = message;
      // The same at each try: a mail server that saw it already can tell.
      await smtp.sendMail({
        from: MAIL_FROM,
        to: address,
        subject,
        text,
        html,
        messageId: `<${messageId}@passerelle>`,
      });
      return messages.sent(message._id);
    }
    if (!production) return messages.keep(message._id, address);
    throw new Error(message.channel === 'email' ? 'SMTP_URL is not set' : 'no SMS gateway');
  }

  async function sweepOnce(): Promise<void> {
    for (let message = await messages.claim(); message && !closed; message = await messages.claim()) {
      const { _id, attempts, template, channel } = message;
      try {
        await deliver(message);
      } catch (error) {
        const err = { name: (error as Error).name };
        kit.logger.warn({ template, channel, attempts, err }, 'a message was not sent');
        if (attempts >= ATTEMPTS) await messages.fail(_id);
        else await messages.retry(_id, new Date(Date.now() + retryAfterMs(attempts)));
      }
    }
  }

  const sweep = (): Promise<void> => {
    if (running) {
      again = true;
      return running;
    }
    running = (async () => {
      do {
        again = false;
        await sweepOnce();
      } while (again && !closed);
    })().finally(() => {
      running = undefined;
    });
    return running;
  };

  return {
    wake: () => {
      if (!closed) sweep().catch((error: Error) => kit.logger.warn({ err: { name: error.name } }, 'the outbox waits'));
    },
    sweep,
    async close() {
      closed = true;
      await running?.catch(() => {});
      smtp?.close();
    },
  };
}
