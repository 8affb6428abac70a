import { createHash } from 'node:crypto';
import { DomainError } from '@passerelle/kernel';
import type { Connection } from 'mongoose';

/** Hours a key is remembered. */
const KEPT_H = 24;
/** Seconds after which a call that never ended may be tried again: its process died. No request lives that long. */
const ABANDONED_S = 15;

interface Entry {
  _id: string;
  payload: string;
  at: Date;
  status?: number;
  /** Id and version of what was made: never the body, which may name a person. */
  reply?: { id?: string; version?: number };
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** The same key gives the same id, so that a call repeated after a crash finds its own work done. */
export function idFor(user: string, operation: string, key: string): string {
  const h = hash(`${user}\n${operation}\n${key}`);
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`;
}

export interface Idempotency {
  /** The recorded answer of an earlier call with this key, or undefined: go on, then `done`. */
  begin(id: string, body: unknown): Promise<{ status: number; reply: object } | undefined>;
  done(id: string, status: number, body: unknown): Promise<void>;
  /** A refused call leaves its key free. */
  abandon(id: string): Promise<void>;
  purge(now: Date): Promise<void>;
}

export function createIdempotency(connection: Connection): Idempotency {
  const entries = connection.collection<Entry>('idempotency');
  return {
    async begin(id, body) {
      const payload = hash(JSON.stringify(body ?? null));
      try {
        await entries.insertOne({ _id: id, payload, at: new Date() });
        return undefined;
      } catch (error) {
        if ((error as { code?: number }).code !== 11000) throw error;
      }
      const entry = await entries.findOne({ _id: id });
      if (entry && entry.payload !== payload)
        throw new DomainError('IDEMPOTENCY.OTHER_PAYLOAD', 'unprocessable', 'Cette clé a servi à une autre demande.');
      if (entry?.status !== undefined) return { status: entry.status, reply: entry.reply ?? {} };
      const abandoned = new Date(Date.now() - ABANDONED_S * 1000);
      const taken = await entries.updateOne({ _id: id, at: { $lt: abandoned } }, { $set: { at: new Date() } });
      if (taken.modifiedCount === 1 || !entry) return undefined;
      throw new DomainError('IDEMPOTENCY.RUNNING', 'conflict', 'Cette demande est déjà en cours.');
    },
    async done(id, status, body) {
      const { id: made, version } = (body ?? {}) as { id?: string; version?: number };
      await entries.updateOne(
        { _id: id },
        { $set: { status, reply: { ...(made ? { id: made } : {}), ...(version ? { version } : {}) } } },
      );
    },
    abandon: async (id) => {
      await entries.deleteOne({ _id: id });
    },
    purge: async (now) => {
      await entries.deleteMany({ at: { $lt: new Date(now.getTime() - KEPT_H * 3_600_000) } });
    },
  };
}
