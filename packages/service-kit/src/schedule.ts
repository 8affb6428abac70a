import { setTimeout as sleep } from 'node:timers/promises';
import { type Clock, DomainError } from '@passerelle/kernel';
import type { Connection } from 'mongoose';
import type { EventLogger } from './events/bus.ts';
import { failureOf } from './events/failure.ts';
import { createLease } from './lease.ts';

/** Work that falls due: a reminder, an expiry, a check-in to open. */
export interface DueItem {
  readonly id: string;
  /** Domain time. */
  readonly dueAt: Date;
}

/** Work found by time. */
export interface Schedule<T extends DueItem = DueItem> {
  /** `integration.checkins_due` */
  readonly name: string;
  /** Real milliseconds between two looks. */
  readonly everyMs: number;
  /** The first `limit` items due at `now`, in order of `dueAt`, by an index. What `run` did is not among them. */
  findDue(now: Date, limit: number): Promise<readonly T[]>;
  /** An ordinary command by `system`, guarded by the version of what it saves. */
  run(item: T, now: Date): Promise<void>;
}

/** Upkeep that has no items: it runs at each turn, and must stand to be run twice. */
export interface Upkeep {
  readonly name: string;
  readonly everyMs: number;
  sweep(now: Date): Promise<void>;
}

export const scheduled = <T extends DueItem>(schedule: Schedule<T>): Schedule => schedule as unknown as Schedule;

export interface Scheduler {
  /** Looks at once, since work may have fallen due while the service was down, then at each schedule's pace. */
  start(): void;
  /**
   * Runs everything due until now, of all schedules, in order of due date, until nothing is due; resolves to how
   * many items ran. Waits for another instance that is at it.
   */
  tick(): Promise<number>;
  stop(): Promise<void>;
}

export interface SchedulerOptions {
  readonly connection: Connection;
  /** Domain time. */
  readonly clock: Clock;
  readonly logger: EventLogger;
  readonly schedules: readonly (Schedule | Upkeep)[];
  /** Real milliseconds before another instance takes over from one that died at work. */
  readonly leaseMs?: number;
}

const LIMIT = 100;

/** Lost to another instance, or to a person: nothing failed, and what is still due is found again. */
const isStale = (error: unknown) => error instanceof DomainError && error.kind === 'stale';

export function createScheduler(options: SchedulerOptions): Scheduler {
  const { connection, clock, logger, schedules, leaseMs = 10_000 } = options;
  const lease = createLease(connection, 'schedule', leaseMs);
  const timers: NodeJS.Timeout[] = [];
  let stopped = false;
  /** One run at a time in this process: they share the lease. */
  let tail: Promise<unknown> = Promise.resolve();

  const runDue = async (of: readonly Schedule[], patient: boolean): Promise<number> => {
    const done = new Set<string>();
    const failed = new Set<string>();
    const earliest = async () => {
      const found = [];
      for (const schedule of of) {
        // As many more as failed, so that what fails does not hide what comes after it.
        for (const item of await schedule.findDue(clock.now(), LIMIT + failed.size)) {
          const key = `${schedule.name} ${item.id} ${item.dueAt.getTime()}`;
          if (!done.has(key) && !failed.has(key)) found.push({ schedule, item, key });
        }
      }
      return found.sort((a, b) => a.item.dueAt.getTime() - b.item.dueAt.getTime()).slice(0, LIMIT);
    };
    const hold = async () => {
      while (!(await lease.hold())) {
        if (!patient || stopped) return false;
        await sleep(Math.min(200, leaseMs));
      }
      return true;
    };
    const runAll = async (batch: Awaited<ReturnType<typeof earliest>>) => {
      let holdAgainAt = Date.now() + leaseMs / 2;
      for (const { schedule, item, key } of batch) {
        if (stopped) return;
        if (Date.now() > holdAgainAt) {
          if (!(await lease.hold())) return;
          holdAgainAt = Date.now() + leaseMs / 2;
        }
        try {
          await schedule.run(item, clock.now());
          done.add(key);
        } catch (error) {
          failed.add(key);
          if (!isStale(error))
            logger.warn({ schedule: schedule.name, item: item.id, ...failureOf(error) }, 'due work failed');
        }
      }
    };

    // The lease is taken when there is work, so that a quiet house writes nothing; then what is due is looked up
    // again, since another instance may have done it meanwhile.
    if (!(await earliest()).length || !(await hold())) return 0;
    try {
      for (;;) {
        const batch = await earliest();
        if (!batch.length || stopped || !(await hold())) return done.size;
        await runAll(batch);
      }
    } finally {
      await lease.release().catch(() => {});
    }
  };

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = tail.then(work);
    tail = turn.catch(() => {});
    return turn;
  };
  const look = async (schedule: Schedule | Upkeep) => {
    if (stopped) return;
    try {
      await inTurn<unknown>(() => ('sweep' in schedule ? schedule.sweep(clock.now()) : runDue([schedule], false)));
    } catch (error) {
      logger.warn({ schedule: schedule.name, ...failureOf(error) }, 'a look at due work failed');
    }
  };

  return {
    start() {
      for (const schedule of schedules) {
        void look(schedule);
        timers.push(setInterval(() => void look(schedule), schedule.everyMs).unref());
      }
    },
    tick: () =>
      inTurn(() =>
        runDue(
          schedules.filter((schedule) => 'run' in schedule),
          true,
        ),
      ),
    async stop() {
      stopped = true;
      for (const timer of timers) clearInterval(timer);
      await tail;
    },
  };
}
