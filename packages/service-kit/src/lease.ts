import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';

/** The right to do one work alone among all processes, for a while, in real time. */
export interface Lease {
  /** Takes it, or keeps it for as long again; false while somebody else has it. */
  hold(): Promise<boolean>;
  release(): Promise<void>;
}

interface Row {
  readonly _id: string;
  readonly owner: string;
  readonly until: Date;
}

const DUPLICATE_KEY = 11000;

/**
 * A lease spares double work, it does not forbid it (its owner may have slept through its end): what is done under
 * it is also guarded by versions.
 */
export function createLease(connection: Connection, name: string, holdMs: number): Lease {
  const rows = connection.collection<Row>('leases');
  const owner = randomUUID();
  return {
    async hold() {
      const now = Date.now();
      const mine = { $set: { owner, until: new Date(now + holdMs) } };
      if ((await rows.updateOne({ _id: name, owner }, mine)).matchedCount) return true;
      if ((await rows.updateOne({ _id: name, until: { $lte: new Date(now) } }, mine)).matchedCount) return true;
      try {
        await rows.insertOne({ _id: name, ...mine.$set });
        return true;
      } catch (error) {
        if ((error as { code?: number }).code === DUPLICATE_KEY) return false;
        throw error;
      }
    },
    async release() {
      await rows.deleteOne({ _id: name, owner });
    },
  };
}
