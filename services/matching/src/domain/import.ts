import { emit, type NewEvent } from '@passerelle/contracts';
import { importCompleted } from '@passerelle/contracts/matching/events';
import type { Fault } from './import-row.ts';

/** Faults kept in the report; the count goes on. */
export const FAULTS_KEPT = 1_000;

export interface Counts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
}

/** The import of one file: its progress, and its report when it ends. */
export interface Import extends Counts {
  readonly id: string;
  readonly structureId: string;
  readonly startedBy: string;
  readonly status: 'received' | 'running' | 'completed';
  readonly dryRun: boolean;
  /** Rows of the file, as far as it was read. */
  readonly rows: number;
  /** Rows settled: where a restart goes on. */
  readonly done: number;
  readonly faults: readonly Fault[];
  /** While there is work to do. */
  readonly dueAt?: Date;
  readonly startedAt: string;
  readonly endedAt?: string;
}

export type Outcome = 'created' | 'updated' | 'unchanged' | 'refused';
export interface Settled {
  readonly outcome: Outcome;
  readonly faults: readonly Fault[];
}

export const receive = (id: string, structureId: string, startedBy: string, dryRun: boolean, now: Date): Import => ({
  id,
  structureId,
  startedBy,
  status: 'received',
  dryRun,
  rows: 0,
  done: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  refused: 0,
  faults: [],
  dueAt: now,
  startedAt: now.toISOString(),
});

export function settle(from: Import, batch: readonly Settled[]): Import {
  const count = (outcome: Outcome) => from[outcome] + batch.filter((settled) => settled.outcome === outcome).length;
  return {
    ...from,
    status: 'running',
    done: from.done + batch.length,
    rows: Math.max(from.rows, from.done + batch.length),
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    refused: count('refused'),
    faults: [...from.faults, ...batch.flatMap(({ faults }) => faults)].slice(0, FAULTS_KEPT),
  };
}

export function complete(from: Import, now: Date): { state: Import; events: readonly NewEvent[] } {
  const { dueAt: _dueAt, ...rest } = from;
  const { created, updated, unchanged, refused } = from;
  // The same file again, and a rehearsal, change nothing: they emit nothing.
  const wrote = !from.dryRun && created + updated > 0;
  return {
    state: { ...rest, status: 'completed', endedAt: now.toISOString() },
    events: wrote ? [emit(importCompleted, { created, updated, unchanged, refused })] : [],
  };
}
