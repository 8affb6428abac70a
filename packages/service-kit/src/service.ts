import type { EventDefinition, Operation, Service } from '@passerelle/contracts';
import { userDeactivated } from '@passerelle/contracts/identity/events';
import type { Clock } from '@passerelle/kernel';
import type { FastifyInstance } from 'fastify';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import { createClient, type Transport } from './client.ts';
import type { Config } from './config.ts';
import type { EventBus, Subscription } from './events/bus.ts';
import { eventIndexes } from './events/collections.ts';
import { type Consumer, type ConsumerRuntime, consumer, createConsumer, on } from './events/consumer.ts';
import { type EventLog, openLog } from './events/log.ts';
import { createRelay, type Relay } from './events/relay.ts';
import { accessLogIndexes, createDisclosureLog } from './http/disclosure.ts';
import { registerHealth } from './http/health.ts';
import { createIdempotency } from './http/idempotency.ts';
import { registerOpenApi } from './http/openapi.ts';
import { createRoute, type Route } from './http/route.ts';
import { createServer } from './http/server.ts';
import type { KeyRing } from './keys.ts';
import type { Kit } from './kit.ts';
import { createRevocations, type Revocations } from './revocations.ts';
import { createScheduler, type Schedule, type Scheduler, type Upkeep } from './schedule.ts';
import type { Field } from './store/fields.ts';
import { ensureIndexes, type NamedIndex } from './store/indexes.ts';
import { createTokens } from './tokens.ts';

/** A service: a Fastify plugin plus its event subscriptions. */
export interface ServiceDefinition<Deps extends { kit: Kit }> {
  readonly name: Service;
  readonly operations: readonly Operation[];
  readonly events: readonly EventDefinition[];
  /** Opens the stores; the result is what routes, consumers and schedules are given. */
  readonly open: (kit: Kit) => Deps | Promise<Deps>;
  readonly routes: (route: Route, deps: Deps) => void;
  /** What is not an operation: pages, files, the gateway. */
  readonly plugin?: (app: FastifyInstance, deps: Deps) => Promise<void> | void;
  readonly consumers?: (deps: Deps) => readonly Consumer<Deps>[];
  readonly schedules?: (deps: Deps) => readonly (Schedule | Upkeep)[];
  /** After the stores are open and before requests: an index in memory to fill, for instance. */
  readonly ready?: (deps: Deps) => Promise<void>;
  readonly close?: (deps: Deps) => Promise<void> | void;
}
// biome-ignore lint/suspicious/noExplicitAny: a list of services with different dependencies has no other type.
export type AnyService = ServiceDefinition<any>;

export const defineService = <Deps extends { kit: Kit }>(definition: ServiceDefinition<Deps>) => definition;

/** What a process gives to the services that live in it. */
export interface House {
  readonly config: Config;
  readonly clock: Clock;
  readonly keys: KeyRing;
  readonly logger: Logger;
  readonly transport: Transport;
  readonly bus: EventBus;
  /** A service's own database; whoever opened the house closes it. */
  connect(service: Service): Promise<Connection>;
}

export interface RunningService {
  readonly name: Service;
  readonly app: FastifyInstance;
  readonly log: EventLog;
  readonly relay: Relay;
  readonly scheduler: Scheduler;
  readonly consumers: readonly ConsumerRuntime[];
  readonly kit: Kit;
  readonly deps: { kit: Kit };
  readonly collections: ReadonlyMap<string, Readonly<Record<string, Field>>>;
  /** Begins to consume events and to run due work; requests are answered before that. */
  start(): Promise<void>;
  /** Drains: no new request, no new event, outbox emptied as far as the bus allows. */
  stop(): Promise<void>;
}

/** Collections the kit keeps for itself, without personal data. */
const kitIndexes: Readonly<Record<string, readonly NamedIndex[]>> = {
  access_log: accessLogIndexes,
  idempotency: [{ name: 'idempotency_to_purge', keys: { at: 1 } }],
  ...eventIndexes,
};

/**
 * Whoever is deactivated is refused at once, although their last token has some seconds to live. Among several
 * instances of a service the one that reads the event knows; the others wait for the minute of the token.
 */
const cutOff = (service: Service, revocations: Revocations): Consumer<unknown> =>
  consumer(`${service}.revocations`, [
    // Real time, as in tokens: the event carries domain time, which a demonstration moves.
    on(userDeactivated, async (event) => revocations.revoke(event.subject)),
  ]);

export async function openService(definition: AnyService, house: House): Promise<RunningService> {
  const { name } = definition;
  const logger = house.logger.child({ service: name });
  const connection = await house.connect(name);
  const collections = new Map<string, Readonly<Record<string, Field>>>();
  const indexes = new Map<string, readonly NamedIndex[]>(Object.entries(kitIndexes));
  const log = openLog(connection, name);
  const { bus } = house;
  const revocations = createRevocations();
  const tokens = createTokens(house.keys, name, revocations);
  const disclosures = createDisclosureLog(connection);
  const idempotency = createIdempotency(connection);
  let relay: Relay | undefined;

  const kit: Kit = {
    service: name,
    config: house.config,
    connection,
    clock: house.clock,
    client: createClient(name, tokens, house.transport),
    transport: house.transport,
    tokens,
    keys: house.keys,
    revocations,
    disclosures,
    logger,
    wake: () => relay?.wake(),
    register(collection, named, fields) {
      collections.set(collection, fields);
      indexes.set(collection, [...named, { name: 'relay_pending', keys: { pendingSince: 1 }, sparse: true }]);
    },
    indexes(collection, named) {
      indexes.set(collection, named);
    },
  };

  const deps = await definition.open(kit);
  for (const [collection, named] of indexes) await ensureIndexes(connection, collection, named);
  relay = createRelay({ connection, collections: [...collections.keys()], log, bus, logger });

  const app = await createServer(logger);
  registerHealth(app, async () => {
    await connection.db?.command({ ping: 1 });
    await bus.health();
  });
  await registerOpenApi(app, `Passerelle : ${name}`);
  await app.register(async (scope) => {
    definition.routes(createRoute(scope, { tokens, idempotency, disclosures }), deps);
    await definition.plugin?.(scope, deps);
  });
  await definition.ready?.(deps);
  await app.ready();

  const scheduler = createScheduler({
    connection,
    clock: house.clock,
    logger,
    schedules: [
      ...(definition.schedules?.(deps) ?? []),
      { name: `${name}.idempotency_purge`, everyMs: 3_600_000, sweep: () => idempotency.purge(new Date()) },
    ],
  });
  const runtimes = [cutOff(name, revocations), ...(definition.consumers?.(deps) ?? [])].map((table) =>
    createConsumer({ consumer: table, connection, deps, logger }),
  );
  const subscriptions: Subscription[] = [];
  return {
    consumers: runtimes,
    name,
    app,
    log,
    relay,
    scheduler,
    kit,
    deps,
    collections,
    async start() {
      for (const runtime of runtimes) subscriptions.push(await runtime.start(bus));
      scheduler.start();
      relay?.wake();
    },
    async stop() {
      await app.close();
      await scheduler.stop();
      await Promise.all(subscriptions.map((subscription) => subscription.stop()));
      await relay?.stop();
      await definition.close?.(deps);
    },
  };
}
