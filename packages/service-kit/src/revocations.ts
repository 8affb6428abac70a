import { LRUCache } from 'lru-cache';

/** Who was cut off, and since when: tokens issued until then are refused although they have not expired. */
export interface Revocations {
  revoke(subject: string, at?: Date): void;
  /** `issuedAt` in seconds, as in a token. */
  revoked(subject: string, issuedAt: number): boolean;
}

/** Kept a little longer than any token lives. */
export function createRevocations(): Revocations {
  const since = new LRUCache<string, number>({ max: 10_000, ttl: 10 * 60_000 });
  return {
    revoke: (subject, at = new Date()) => {
      since.set(subject, Math.floor(at.getTime() / 1000));
    },
    revoked: (subject, issuedAt) => issuedAt <= (since.get(subject) ?? -1),
  };
}
