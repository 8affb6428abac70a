import { newId } from '@passerelle/kernel';
import type { Connection } from 'mongoose';
import { actorOf, type Scope } from '../scope.ts';

export interface AccessLogEntry {
  _id: string;
  at: Date;
  actor: string;
  structureId: string | null;
  operation: string;
  /** One entry for each young person whose identity was shown. */
  candidateId: string;
  /** Why a manager asked; null when the role's work is the reason. */
  motive: string | null;
}

/** Who read whose identity, and why (CNIL, logging recommendation 2021): written before the answer leaves. */
export interface DisclosureLog {
  record(scope: Scope, operation: string, candidateIds: readonly string[], motive?: string): Promise<void>;
  of(structureId: string, candidateId: string, limit: number): Promise<AccessLogEntry[]>;
}

export function createDisclosureLog(connection: Connection): DisclosureLog {
  const entries = connection.collection<AccessLogEntry>('access_log');
  return {
    async record(scope, operation, candidateIds, motive) {
      if (!candidateIds.length) return;
      const structureId = 'structureId' in scope ? scope.structureId : null;
      const at = new Date();
      const actor = actorOf(scope);
      await entries.insertMany(
        candidateIds.map((candidateId) => ({
          _id: newId(),
          at,
          actor,
          structureId,
          operation,
          candidateId,
          motive: motive ?? null,
        })),
      );
    },
    of: (structureId, candidateId, limit) =>
      entries.find({ structureId, candidateId }).sort({ at: -1 }).limit(Math.min(limit, 200)).toArray(),
  };
}

/** `access_log_of_candidate` serves the person's own view of who read their file. */
export const accessLogIndexes = [
  { name: 'access_log_of_candidate', keys: { structureId: 1, candidateId: 1, at: -1 } },
] as const;
