import { join } from 'node:path';
import type { Service } from '@passerelle/contracts';
import { startEmbeddedMongo } from '@passerelle/embedded-mongo';
import {
  type AnyService,
  type Config,
  connectNatsBus,
  connectStore,
  createLogBus,
  type DomainClock,
  type EventBus,
  memoryTransport,
  openDomainClock,
  openKeys,
  openLog,
  openService,
  type RunningService,
} from '@passerelle/service-kit';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import { services as everyService } from './services.ts';

/** The whole house in one process. */
export interface RunningHouse {
  readonly services: ReadonlyMap<Service, RunningService>;
  readonly clock: DomainClock;
  readonly bus: EventBus;
  /** Relays and consumes until nothing moves. */
  settle(): Promise<void>;
  /** Runs all work due at domain now, in order, then settles. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

/** `MONGODB_URL` and `NATS_URL` decide between real servers and the embedded engines; nothing else does. */
export async function openHouse(
  config: Config,
  dataDir: string,
  logger: Logger,
  definitions: readonly AnyService[] = everyService,
): Promise<RunningHouse> {
  const engine = config.MONGODB_URL ? undefined : await startEmbeddedMongo({ dir: join(dataDir, 'store') });
  const connections = new Map<Service, Connection>();
  const connect = async (service: Service) => {
    const known = connections.get(service);
    if (known) return known;
    const database = `passerelle_${service}`;
    const connection = await connectStore(config.MONGODB_URL ?? engine?.uri(database) ?? '', database);
    connections.set(service, connection);
    return connection;
  };
  for (const { name } of definitions) await connect(name);
  const keys = await openKeys(join(dataDir, 'keys', 'signing.json'));
  const clock = await openDomainClock(await connect('identity'), config.production);
  const logBus = config.NATS_URL
    ? undefined
    : createLogBus({ logOf: (service) => openLog(connections.get(service) as Connection, service), logger });
  const bus: EventBus = logBus ?? (await connectNatsBus({ url: config.NATS_URL ?? '', logger }));

  const apps = new Map<Service, RunningService['app']>();
  const transport = memoryTransport(apps);
  const services = new Map<Service, RunningService>();
  for (const definition of definitions) {
    const running = await openService(definition, { config, clock, keys, logger, transport, connect, bus });
    services.set(definition.name, running);
    apps.set(definition.name, running.app);
  }
  for (const running of services.values()) await running.start();

  const settle = async () => {
    do for (const { relay } of services.values()) await relay.drain();
    while (await logBus?.drain());
  };
  return {
    services,
    clock,
    bus,
    settle,
    async catchUp() {
      for (const { scheduler } of services.values()) await scheduler.tick();
      await settle();
    },
    async stop() {
      clock.stop();
      for (const running of [...services.values()].reverse()) await running.stop();
      await bus.close();
      for (const connection of connections.values()) await connection.close();
      await engine?.close();
    },
  };
}
