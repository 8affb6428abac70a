import { createHash, randomBytes } from 'node:crypto';
import { issueToken } from '@passerelle/contracts/identity/http';
import { DomainError } from '@passerelle/kernel';
import type { Kit } from '@passerelle/service-kit';
import type { SessionStore } from '../store/session.store.ts';

/** Milliseconds that a one-minute token is used before a new one is asked. */
const TOKEN_KEPT_MS = 45_000;
const KEPT = 10_000;

export interface OpenSession {
  readonly userId: string;
  /** One-minute token of the person; it never leaves the house. */
  readonly token: string;
}

/** Browser sessions: a secret in a cookie, its hash in the store, and the person's present token in memory. */
export interface Sessions {
  /** The secret to put in the cookie. */
  open(userId: string, stamp: string): Promise<string>;
  find(secret: string | undefined): Promise<OpenSession | undefined>;
  close(secret: string): Promise<void>;
  /** Rights changed: the next request asks for a new token. */
  forgetTokensOf(userId: string): void;
  /** Every session of somebody who was deactivated. */
  endAllOf(userId: string): Promise<void>;
  purge(): Promise<void>;
}

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url');
/** Proves that a request comes from a page that could read the session, not from another site. */
export const csrfTokenOf = (secret: string): string => hashOf(`csrf ${secret}`);

interface Entry {
  until: number;
  session: Promise<OpenSession | undefined>;
  userId?: string;
}

export function createSessions(kit: Kit, store: SessionStore): Sessions {
  /** In order of use; the eldest go first. */
  const entries = new Map<string, Entry>();

  const ask = async (id: string): Promise<OpenSession | undefined> => {
    const found = await store.touch(id);
    if (!found) return undefined;
    const { userId, stamp } = found;
    try {
      const body = { userId, sessionStamp: stamp };
      const { token } = await kit.client.call(issueToken, { body }, { structureId: null });
      return { userId, token };
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'unauthenticated') throw error;
      await store.close(id);
      return undefined;
    }
  };

  const remember = (id: string): Promise<OpenSession | undefined> => {
    const session = ask(id);
    const entry: Entry = { until: Date.now() + TOKEN_KEPT_MS, session };
    entries.delete(id);
    entries.set(id, entry);
    if (entries.size > KEPT) entries.delete(entries.keys().next().value as string);
    session.then(
      (opened) => {
        if (opened) entry.userId = opened.userId;
        else if (entries.get(id) === entry) entries.delete(id);
      },
      () => entries.delete(id),
    );
    return session;
  };

  const forgetTokensOf = (userId: string) => {
    for (const [id, entry] of entries) if (entry.userId === userId) entries.delete(id);
  };

  return {
    async open(userId, stamp) {
      const secret = randomBytes(32).toString('base64url');
      const now = new Date();
      await store.open({ _id: hashOf(secret), userId, stamp, openedAt: now, seenAt: now });
      return secret;
    },
    async find(secret) {
      if (!secret) return undefined;
      const id = hashOf(secret);
      const entry = entries.get(id);
      return entry && entry.until > Date.now() ? entry.session : remember(id);
    },
    async close(secret) {
      const id = hashOf(secret);
      entries.delete(id);
      await store.close(id);
    },
    forgetTokensOf,
    async endAllOf(userId) {
      await store.closeAllOf(userId);
      forgetTokensOf(userId);
    },
    purge: () => store.purge(),
  };
}
