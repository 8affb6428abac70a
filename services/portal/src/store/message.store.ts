import type { MessageTemplate } from '@passerelle/contracts/portal/http';
import type { Kit } from '@passerelle/service-kit';

export type Recipient = { email: string } | { phone: string } | { userId: string };

/**
 * A message to send. Personal: `to`, `address`, `subject`, `text`, `html`; purpose: writing to the person;
 * retention: until it is sent, 30 days at most, longer only in a demonstration, where it stands for a mailbox.
 */
export interface Message {
  /** The caller's key: the same message is queued once. */
  _id: string;
  messageId: string;
  template: MessageTemplate;
  channel: 'email' | 'sms';
  to?: Recipient;
  subject?: string;
  text?: string;
  html?: string;
  /** `kept`: no way out is configured, the outbox stands for it. */
  status: 'queued' | 'sent' | 'kept' | 'failed';
  attempts: number;
  /** Resolved when it was sent. */
  address?: string;
  /** Domain time, shown. */
  at: string;
  /** Real time. */
  queuedAt: Date;
  dueAt: Date;
}

/** Real days that a message which left, or never will, is remembered. */
const KEPT_DAYS = 30;
/** Real milliseconds before another instance takes over a message from one that died sending it. */
const CLAIMED_MS = 60_000;

export interface MessageStore {
  /** A known key is answered as it lies. */
  queue(message: Message): Promise<Message>;
  /** The next message due, claimed for a minute. */
  claim(): Promise<Message | null>;
  sent(id: string): Promise<void>;
  keep(id: string, address: string): Promise<void>;
  retry(id: string, dueAt: Date): Promise<void>;
  fail(id: string): Promise<void>;
  /** Newest first; only a demonstration shows them. */
  latest(limit: number, address?: string): Promise<Message[]>;
  purge(): Promise<void>;
}

export function createMessageStore(kit: Kit): MessageStore {
  const messages = kit.connection.collection<Message>('mail_outbox');
  kit.indexes('mail_outbox', [
    { name: 'messages_due', keys: { status: 1, dueAt: 1 } },
    { name: 'messages_latest', keys: { queuedAt: -1 } },
    { name: 'messages_of_address', keys: { address: 1, queuedAt: -1 } },
  ]);
  const forget = { to: 1, subject: 1, text: 1, html: 1, address: 1 } as const;
  return {
    async queue(message) {
      try {
        await messages.insertOne(message);
        return message;
      } catch (error) {
        if ((error as { code?: number }).code !== 11000) throw error;
        return (await messages.findOne({ _id: message._id })) ?? message;
      }
    },
    claim: () =>
      messages.findOneAndUpdate(
        { status: 'queued', dueAt: { $lte: new Date() } },
        { $set: { dueAt: new Date(Date.now() + CLAIMED_MS) }, $inc: { attempts: 1 } },
        { sort: { dueAt: 1 }, returnDocument: 'after' },
      ),
    sent: async (id) => {
      await messages.updateOne({ _id: id }, { $set: { status: 'sent' }, $unset: forget });
    },
    keep: async (id, address) => {
      await messages.updateOne({ _id: id }, { $set: { status: 'kept', address } });
    },
    retry: async (id, dueAt) => {
      await messages.updateOne({ _id: id }, { $set: { dueAt } });
    },
    fail: async (id) => {
      await messages.updateOne({ _id: id }, { $set: { status: 'failed' }, $unset: forget });
    },
    latest: (limit, address) =>
      messages
        .find({ status: 'kept', ...(address ? { address } : {}) })
        .sort({ queuedAt: -1 })
        .limit(limit)
        .toArray(),
    purge: async () => {
      const limit = new Date(Date.now() - KEPT_DAYS * 86_400_000);
      await messages.deleteMany({ status: { $in: ['sent', 'kept', 'failed'] }, queuedAt: { $lt: limit } });
    },
  };
}
