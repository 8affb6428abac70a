import { DomainError } from '@passerelle/kernel';
import type { Kit } from '@passerelle/service-kit';
import { hashOf } from '../secret.ts';

/** Real minutes over which tries are counted. */
const WINDOW_MIN = 15;

interface Count {
  /** Hash of what is counted, and the number of its window: no address lies here. */
  _id: string;
  tries: number;
  until: Date;
}

export interface ThrottleStore {
  /** Counts a try before it is made, so that parallel ones count too; throws SIGN_IN.TOO_MANY beyond the limit. */
  take(what: string, limit: number): Promise<void>;
  /** A try that succeeded does not count. */
  giveBack(what: string): Promise<void>;
  purge(now: Date): Promise<void>;
}

const tooMany = () =>
  new DomainError(
    'SIGN_IN.TOO_MANY',
    'too-many',
    `Trop d’essais : réessayez dans ${WINDOW_MIN} minutes, ou demandez un lien de connexion.`,
  );

export function createThrottleStore(kit: Kit): ThrottleStore {
  const counts = kit.connection.collection<Count>('sign_in_tries');
  kit.indexes('sign_in_tries', [{ name: 'tries_to_purge', keys: { until: 1 } }]);
  const windowMs = WINDOW_MIN * 60_000;
  const keyOf = (what: string) => `${hashOf(what)}.${Math.floor(Date.now() / windowMs)}`;
  return {
    async take(what, limit) {
      const until = new Date(Date.now() + 2 * windowMs);
      const counted = await counts.findOneAndUpdate(
        { _id: keyOf(what) },
        { $inc: { tries: 1 }, $setOnInsert: { until } },
        { upsert: true, returnDocument: 'after' },
      );
      if ((counted?.tries ?? 1) > limit) throw tooMany();
    },
    giveBack: async (what) => {
      await counts.updateOne({ _id: keyOf(what) }, { $inc: { tries: -1 } });
    },
    purge: async (now) => {
      await counts.deleteMany({ until: { $lt: now } });
    },
  };
}
