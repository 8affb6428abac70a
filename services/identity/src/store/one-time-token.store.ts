import { DomainError } from '@passerelle/kernel';
import type { Kit } from '@passerelle/service-kit';
import { hashOf, newSecret } from '../secret.ts';

export type TokenUse = 'sign_in' | 'password_reset' | 'invitation';

interface OneTimeToken {
  /** Hash of the secret. */
  _id: string;
  userId: string;
  use: TokenUse;
  /** Real time. */
  expiresAt: Date;
}

/** Secrets sent by mail, used once. Only their hashes are kept. */
export interface OneTimeTokenStore {
  /** The secret to send. */
  issue(userId: string, use: TokenUse, minutes: number): Promise<string>;
  /** Whose it is, without using it up; throws TOKEN.UNKNOWN. */
  read(secret: string, use: TokenUse): Promise<string>;
  /** Uses it up: of two callers, one gets the answer. */
  take(secret: string, use: TokenUse): Promise<string>;
  revoke(userId: string, use?: TokenUse): Promise<void>;
  purge(now: Date): Promise<void>;
}

const unknown = () =>
  new DomainError(
    'ONE_TIME_LINK.UNKNOWN',
    'unauthenticated',
    'Ce lien a déjà servi ou n’est plus valable : demandez-en un nouveau.',
  );

export function createOneTimeTokenStore(kit: Kit): OneTimeTokenStore {
  const tokens = kit.connection.collection<OneTimeToken>('one_time_tokens');
  kit.indexes('one_time_tokens', [
    { name: 'tokens_of_user', keys: { userId: 1, use: 1 } },
    { name: 'tokens_to_purge', keys: { expiresAt: 1 } },
  ]);
  const living = (secret: string, use: TokenUse) => ({ _id: hashOf(secret), use, expiresAt: { $gt: new Date() } });
  return {
    async issue(userId, use, minutes) {
      const secret = newSecret();
      const expiresAt = new Date(Date.now() + minutes * 60_000);
      await tokens.insertOne({ _id: hashOf(secret), userId, use, expiresAt });
      return secret;
    },
    async read(secret, use) {
      const found = await tokens.findOne(living(secret, use));
      if (!found) throw unknown();
      return found.userId;
    },
    async take(secret, use) {
      const found = await tokens.findOneAndDelete(living(secret, use));
      if (!found) throw unknown();
      return found.userId;
    },
    revoke: async (userId, use) => {
      await tokens.deleteMany({ userId, ...(use ? { use } : {}) });
    },
    purge: async (now) => {
      await tokens.deleteMany({ expiresAt: { $lt: now } });
    },
  };
}
