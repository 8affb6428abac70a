import { setTimeout as sleep } from 'node:timers/promises';
import type { CloudEvent } from '@passerelle/contracts';
import { waitAfter } from './backoff.ts';
import type { ConsumerSpec, EventLogger, Outcome } from './bus.ts';
import { failureOf } from './failure.ts';
import { createLanes } from './lanes.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { openParking, type Parked } from './parked.ts';

/** Brings events to one consumer of this process, so that one that fails or lasts does not hold up the others. */
export interface Courier {
  /** First delivery; resolves when the event was handled or put aside, rejects when it could be neither. */
  carry(event: CloudEvent): Promise<void>;
  /** Delivers again what is due. */
  retry(): Promise<void>;
  /** Delivers again all that is put aside, due or not, once, after what is in hand. */
  retryAll(): Promise<void>;
  stop(): Promise<void>;
}

export interface CourierOptions {
  readonly consumer: ConsumerSpec;
  readonly logger: EventLogger;
  readonly backoffMs: readonly number[];
  /** Called when an event needs no more delivery. */
  readonly onSettled: () => void;
}

/** Events handled at once, those of one entity one after the other. */
const WIDTH = 16;
/** Milliseconds that an event may hold its place in the queue; then it goes on aside. */
const PATIENCE_MS = 500;
/** Milliseconds after which a delivery is taken for dead with its process. */
const HOLD_MS = 30_000;
/** Deliveries that may go on aside at once; beyond, the queue waits. */
const ASIDE = 64;
const PAGE = 50;
/** Beyond any due date. */
const EVERYTHING = new Date(8.64e15);

export function createCourier({ consumer, logger, backoffMs, onSettled }: CourierOptions): Courier {
  const parking = openParking(consumer.connection, consumer.name);
  const lanes = createLanes(WIDTH);
  const aside = new Set<Promise<void>>();
  /** Whether something may be put aside, as far as this process knows; a process that died may have left some. */
  let mayHold = true;
  let timer: NodeJS.Timeout | undefined;
  let timerAt = Number.POSITIVE_INFINITY;
  let stopped = false;

  const later = (delivery: number) => new Date(Date.now() + waitAfter(delivery, backoffMs));
  const arm = (dueAt: Date | undefined) => {
    if (stopped || !dueAt || dueAt.getTime() >= timerAt) return;
    clearTimeout(timer);
    timerAt = dueAt.getTime();
    timer = setTimeout(
      () => {
        timerAt = Number.POSITIVE_INFINITY;
        retry().catch((error: unknown) => logger.warn({ consumer: consumer.name, ...failureOf(error) }, 'no retry'));
      },
      Math.max(0, timerAt - Date.now()),
    ).unref();
  };

  const park = (event: CloudEvent, dueAt: Date) => {
    mayHold = true;
    return parking.park(event, dueAt);
  };
  const settle = async (parked: Parked, outcome: Outcome) => {
    if (outcome === 'done') {
      await parking.leave(parked);
      onSettled();
      return;
    }
    const dueAt = later(parked.deliveries);
    await parking.postpone(parked, dueAt);
    arm(dueAt);
  };
  const goOnAside = (work: Promise<void>) => {
    const task = work
      // Not settled: its hold ends, and it is delivered again.
      .catch((error: unknown) => logger.warn({ consumer: consumer.name, ...failureOf(error) }, 'an event waits'))
      .finally(() => aside.delete(task));
    aside.add(task);
  };

  const deliver = async (event: CloudEvent, parked?: Parked) => {
    const delivery = consumer.deliver(event, parked?.deliveries ?? 1);
    const patience = new AbortController();
    const quick = await Promise.race([delivery, sleep(PATIENCE_MS, undefined, { signal: patience.signal })]);
    patience.abort();
    if (!quick && aside.size < ASIDE) {
      const held = parked ?? (await park(event, new Date(Date.now() + HOLD_MS)));
      goOnAside(delivery.then((outcome) => settle(held, outcome)));
      return;
    }
    const outcome = quick ?? (await delivery);
    if (parked) await settle(parked, outcome);
    else if (outcome === 'done') onSettled();
    else arm((await park(event, later(1))).dueAt);
  };
  const again = async (parked: Parked) => {
    const begun = await parking.begin(parked, new Date(Date.now() + HOLD_MS));
    if (begun) await deliver(begun.event, begun);
  };

  const retryUntil = async (until: Date) => {
    const tried = new Set<string>();
    while (!stopped) {
      const due = (await parking.due(until, PAGE + tried.size)).filter(({ id }) => !tried.has(id));
      if (!due.length) break;
      for (const { id } of due) tried.add(id);
      await Promise.all(due.map((parked) => lanes.run(parked.event.subject, () => again(parked))));
    }
    mayHold = false;
    const next = await parking.nextDue();
    if (next) mayHold = true;
    arm(next);
  };
  const retry = oneAtATime(() => retryUntil(new Date()));

  return {
    carry: (event) => lanes.run(event.subject, () => deliver(event)),
    retry,
    retryAll: oneAtATime(async () => {
      await Promise.all(aside);
      if (!mayHold) return;
      await retryUntil(EVERYTHING);
      await Promise.all(aside);
    }),
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await retry().catch(() => {});
      await Promise.all(aside);
    },
  };
}
