import type { Kit } from '@passerelle/service-kit';

interface Credential {
  _id: string;
  /** argon2id, with its own salt and cost. */
  hash: string;
}

/** Password hashes, apart from what screens read. Keyed by user. */
export interface CredentialStore {
  hashOf(userId: string): Promise<string | undefined>;
  set(userId: string, hash: string): Promise<void>;
  remove(userId: string): Promise<void>;
}

export function createCredentialStore(kit: Kit): CredentialStore {
  const credentials = kit.connection.collection<Credential>('credentials');
  return {
    hashOf: async (userId) => (await credentials.findOne({ _id: userId }))?.hash,
    set: async (userId, hash) => {
      await credentials.updateOne({ _id: userId }, { $set: { hash } }, { upsert: true });
    },
    remove: async (userId) => {
      await credentials.deleteOne({ _id: userId });
    },
  };
}
