import type { CloudEvent, Service } from '@passerelle/contracts';
import type { Connection } from 'mongoose';

/** `retry`: the effect did not take place, deliver again later. */
export type Outcome = 'done' | 'retry';

/** One durable consumer as a bus sees it. */
export interface ConsumerSpec {
  /** `indicators.figures`: names the durable cursor, so it never changes. */
  readonly name: string;
  /** Services whose events it reads. */
  readonly sources: readonly Service[];
  /** Event types it wants; the others are acknowledged unread. */
  readonly types: ReadonlySet<string>;
  /** Database of the consuming service. */
  readonly connection: Connection;
  /** Takes one event, `delivery` counting its deliveries from 1. Never rejects; does not forget what it gives up. */
  deliver(event: CloudEvent, delivery: number): Promise<Outcome>;
}

export interface Subscription {
  /** Takes no more events and waits for those in hand. */
  stop(): Promise<void>;
}

/**
 * Carries events from the services' logs to durable consumers, each event at least once to each consumer.
 * A consumer that is new begins with the first event, one that comes back goes on where it was, and an event
 * that fails is put aside and delivered again while the others pass.
 */
export interface EventBus {
  /** Resolves when the bus holds all the events durably; rejects, with some of them possibly held, when it cannot. */
  publish(events: readonly CloudEvent[]): Promise<void>;
  subscribe(consumer: ConsumerSpec): Promise<Subscription>;
  /** Rejects when a publication would not be kept. */
  health(): Promise<void>;
  close(): Promise<void>;
}

/** The part of pino that the event side needs. */
export interface EventLogger {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** Moments at which a test ends the process; nothing listens to them in service. */
export type FaultPoint = 'before-log' | 'after-log' | 'before-clear' | 'before-ack';
export type FaultHook = (point: FaultPoint) => Promise<void> | void;

/** Service that emitted an event, read from its `source` (`/passerelle/<service>`). */
export const sourceOf = (event: CloudEvent): Service => event.source.slice('/passerelle/'.length) as Service;
