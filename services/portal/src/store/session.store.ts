import type { Kit } from '@passerelle/service-kit';

export interface BrowserSession {
  /** Hash of the cookie's secret. */
  _id: string;
  userId: string;
  /** The account's stamp when the session was opened: identity refuses a token for an old one. */
  stamp: string;
  /** Real time. */
  openedAt: Date;
  seenAt: Date;
}

/** Hours a session lives at most, and without use. */
const LIFE_H = 12;
const IDLE_H = 3;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

export interface SessionStore {
  open(session: BrowserSession): Promise<void>;
  /** The living session of this hash, marked as seen now. */
  touch(id: string): Promise<BrowserSession | null>;
  close(id: string): Promise<void>;
  closeAllOf(userId: string): Promise<void>;
  purge(): Promise<void>;
}

export function createSessionStore(kit: Kit): SessionStore {
  const sessions = kit.connection.collection<BrowserSession>('sessions');
  kit.indexes('sessions', [
    { name: 'sessions_of_user', keys: { userId: 1 } },
    { name: 'sessions_to_purge', keys: { seenAt: 1 } },
  ]);
  return {
    open: async (session) => {
      await sessions.insertOne(session);
    },
    touch: (id) =>
      sessions.findOneAndUpdate(
        { _id: id, openedAt: { $gt: hoursAgo(LIFE_H) }, seenAt: { $gt: hoursAgo(IDLE_H) } },
        { $set: { seenAt: new Date() } },
        { returnDocument: 'after' },
      ),
    close: async (id) => {
      await sessions.deleteOne({ _id: id });
    },
    closeAllOf: async (userId) => {
      await sessions.deleteMany({ userId });
    },
    purge: async () => {
      await sessions.deleteMany({ seenAt: { $lt: hoursAgo(LIFE_H) } });
    },
  };
}
