import type { CloudEvent, EventDefinition, EventOf, Service } from '@passerelle/contracts';
import { DomainError } from '@passerelle/kernel';
import type { Connection } from 'mongoose';
import Value from 'typebox/value';
import { type SystemScope, systemScope } from '../scope.ts';
import { withTraceparent } from '../store/trace.ts';
import type { ConsumerSpec, EventBus, EventLogger, FaultHook, Outcome, Subscription } from './bus.ts';
import { type DeadLetters, openDeadLetters } from './dead-letters.ts';
import { failureOf, isPassing } from './failure.ts';

/** What a handler is given: the service's dependencies and the scope of the event's tenant. */
export type Handling<D> = D & { readonly scope: SystemScope };

/** One line of a consumer's table. */
export interface EventHandler<D> {
  readonly definition: EventDefinition;
  handle(event: CloudEvent, deps: Handling<D>): Promise<void>;
}

/** A durable consumer: which events a service answers to, and how. */
export interface Consumer<D> {
  readonly name: `${Service}.${string}`;
  readonly handlers: readonly EventHandler<D>[];
}

/** `on(needOpened, async (event, deps) => …)`: data is checked against the definition before the call. */
export const on = <E extends EventDefinition, D>(
  definition: E,
  handle: (event: EventOf<E>, deps: Handling<D>) => Promise<void>,
): EventHandler<D> => ({ definition, handle: (event, deps) => handle(event as EventOf<E>, deps) });

/** A table with each event type once; `name` is also that of its durable cursor, so it never changes. */
export function consumer<D>(name: Consumer<D>['name'], handlers: readonly EventHandler<D>[]): Consumer<D> {
  const types = handlers.map(({ definition }) => definition.type);
  const twice = types.find((type, index) => types.indexOf(type) !== index);
  if (twice) throw new Error(`consumer ${name} handles ${twice} twice`);
  return { name, handlers };
}

/** Deliveries of one event before it is given up. */
export const DELIVERY_LIMIT = 8;

export interface ConsumerOptions<D> {
  readonly consumer: Consumer<D>;
  /** Database of the consuming service. */
  readonly connection: Connection;
  /** What the handlers work with. */
  readonly deps: D;
  readonly logger: EventLogger;
  readonly deliveryLimit?: number;
  readonly deadLetters?: DeadLetters;
  readonly fault?: FaultHook;
}

/** A consumer put to work in a service. */
export interface ConsumerRuntime extends ConsumerSpec {
  /** Handles one event now; rejects as its handler does. For rebuilds and replays. */
  handle(event: CloudEvent): Promise<void>;
  readonly deadLetters: DeadLetters;
  readonly deliveryLimit: number;
  start(bus: EventBus): Promise<Subscription>;
}

const EVENT_INVALID = 'EVENT.INVALID';

export function createConsumer<D>(options: ConsumerOptions<D>): ConsumerRuntime {
  const { consumer, connection, deps, logger, deliveryLimit = DELIVERY_LIMIT, fault } = options;
  const deadLetters = options.deadLetters ?? openDeadLetters(connection);
  const handlers = new Map(consumer.handlers.map((handler) => [handler.definition.type, handler]));

  const handle = async (event: CloudEvent) => {
    const handler = handlers.get(event.type);
    if (!handler) return;
    if (!Value.Check(handler.definition.data, event.data))
      throw new DomainError(EVENT_INVALID, 'invalid', `${event.type} ne suit pas sa définition`);
    await withTraceparent(event.traceparent, () =>
      handler.handle(event, { ...deps, scope: systemScope(event.structureid, consumer.name) }),
    );
  };

  const deliver = async (event: CloudEvent, delivery: number): Promise<Outcome> => {
    const about = { consumer: consumer.name, event: event.id, type: event.type, delivery };
    try {
      await handle(event);
      await fault?.('before-ack');
      return 'done';
    } catch (error) {
      const hopeless = error instanceof DomainError && error.code === EVENT_INVALID;
      logger.warn({ ...about, ...failureOf(error) }, 'an event was not handled');
      if (!hopeless && (delivery < deliveryLimit || isPassing(error))) return 'retry';
      return giveUp(event, error, delivery, about);
    }
  };

  const giveUp = async (event: CloudEvent, error: unknown, delivery: number, about: object): Promise<Outcome> => {
    try {
      await deadLetters.record(consumer.name, event, error, delivery);
      logger.error(about, 'an event was given up: see the dead letters');
      return 'done';
    } catch (unwritten) {
      logger.error({ ...about, ...failureOf(unwritten) }, 'an event could not be put among the dead letters');
      return 'retry';
    }
  };

  const runtime: ConsumerRuntime = {
    name: consumer.name,
    sources: [...new Set(consumer.handlers.map(({ definition }) => definition.service))],
    types: new Set(handlers.keys()),
    connection,
    deliver,
    handle,
    deadLetters,
    deliveryLimit,
    start: (bus) => bus.subscribe(runtime),
  };
  return runtime;
}
