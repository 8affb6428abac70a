import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CloudEvent, EventDefinition, Service } from '@passerelle/contracts';
import { startEmbeddedMongo } from '@passerelle/embedded-mongo';
import { newId } from '@passerelle/kernel';
import {
  type AnyService,
  connectStore,
  createLogBus,
  createRevocations,
  createTokens,
  ephemeralKeys,
  loadConfig,
  memoryTransport,
  openLog,
  openService,
  type RunningService,
  type Transport,
} from '@passerelle/service-kit';
import type { Connection } from 'mongoose';
import pino from 'pino';
import type { Static } from 'typebox';
import { callers } from './caller.ts';
import { movingClock, type TestClock } from './clock.ts';
import { type Peer, peerTransport } from './peers.ts';

interface Teardown {
  teardown(close: () => Promise<void>): unknown;
}

export interface HouseOptions {
  /** Answers of services that are not started here: `peer(contract, answer)`. */
  readonly peers?: readonly Peer[];
  readonly env?: Readonly<Record<string, string>>;
  /** Domain time at the start; a Monday morning when absent. */
  readonly now?: string;
  /** As on a folder that holds the demonstration. */
  readonly demo?: boolean;
}

export interface TestHouse extends ReturnType<typeof callers> {
  readonly clock: TestClock;
  readonly services: ReadonlyMap<Service, RunningService>;
  /** An event of a service that is not started here. */
  emit<E extends EventDefinition>(
    definition: E,
    event: { structureId: string | null; subject: string; sequence?: number; id?: string; data: Static<E['data']> },
  ): Promise<CloudEvent>;
  /** Relays and consumes until nothing moves. */
  drain(): Promise<void>;
  /** Runs all work due at domain now, then drains. */
  tick(): Promise<void>;
  /** Events logged so far by a service, in order. */
  events(service: Service): Promise<CloudEvent[]>;
  /** What was asked of the store outside the dialect; the teardown fails when it is not empty. */
  readonly outsideDialect: readonly string[];
  stop(): Promise<void>;
}

/** Starts services wired as production wires them: the embedded engine in a folder of its own, the log bus, real tokens. */
export async function startHouse(
  t: Teardown,
  definitions: readonly AnyService[],
  options: HouseOptions = {},
): Promise<TestHouse> {
  const dir = mkdtempSync(join(tmpdir(), 'passerelle-'));
  const external = process.env.MONGODB_URL;
  const engine = external ? undefined : await startEmbeddedMongo({ dir: join(dir, 'store') });
  const prefix = `t${newId().slice(0, 8)}_`;
  const settings = loadConfig({
    NODE_ENV: 'test',
    DATA_DIR: dir,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
    ...options.env,
  });
  const config = options.demo ? { ...settings, DEMO: true } : settings;
  const logger = pino({ level: config.LOG_LEVEL });
  const clock = movingClock(options.now ?? '2026-03-02T09:00:00.000Z');
  const keys = await ephemeralKeys();
  const outsideDialect: string[] = [];

  const connections = new Map<Service, Connection>();
  const connect = async (service: Service) => {
    const known = connections.get(service);
    if (known) return known;
    const uri = external ?? engine?.uri(`${prefix}${service}`) ?? '';
    const connection = await connectStore(uri, `${prefix}${service}`, {
      onOutsideDialect: (what) => outsideDialect.push(what),
    });
    connections.set(service, connection);
    return connection;
  };
  for (const service of ['identity', 'employers', 'needs', 'matching', 'integration', 'indicators', 'portal'] as const)
    await connect(service);
  const logOf = (service: Service) => openLog(connections.get(service) as Connection, service);
  const bus = createLogBus({ logOf, logger, backoffMs: [5, 10, 20] });

  const apps = new Map<Service, RunningService['app']>();
  const memory = memoryTransport(apps);
  const peers = peerTransport(options.peers ?? []);
  const transport: Transport = (service, request) => (apps.has(service) ? memory : peers)(service, request);
  const services = new Map<Service, RunningService>();
  for (const definition of definitions) {
    const running = await openService(definition, { config, clock, keys, transport, logger, connect, bus });
    services.set(definition.name, running);
    apps.set(definition.name, running.app);
  }
  for (const running of services.values()) await running.start();

  const drain = async () => {
    do for (const { relay } of services.values()) await relay.drain();
    while (await bus.drain());
  };
  let stopped = false;
  const stop = async () => {
    if (stopped) return;
    stopped = true;
    for (const running of services.values()) await running.stop();
    await bus.close();
    if (external) for (const connection of connections.values()) await connection.dropDatabase();
    for (const connection of connections.values()) await connection.close();
    await engine?.close();
    rmSync(dir, { recursive: true, force: true });
    if (outsideDialect.length)
      throw new Error(`outside the store's dialect: ${[...new Set(outsideDialect)].join(', ')}`);
  };
  t.teardown(stop);

  const sequences = new Map<string, number>();
  return {
    clock,
    services,
    outsideDialect,
    stop,
    drain,
    ...callers(createTokens(keys, 'passerelle', createRevocations()), apps),
    async emit(definition, { structureId, subject, sequence, id = newId(), data }) {
      const next = sequence ?? (sequences.get(subject) ?? 0) + 1;
      sequences.set(subject, next);
      const event: CloudEvent = {
        specversion: '1.0',
        id,
        source: `/passerelle/${definition.service}`,
        type: definition.type,
        subject,
        time: clock.now().toISOString(),
        structureid: structureId,
        sequence: next,
        actor: 'system:test',
        data: data as Record<string, unknown>,
      };
      await logOf(definition.service).append([event]);
      await bus.publish([event]);
      return event;
    },
    async tick() {
      for (const { scheduler } of services.values()) await scheduler.tick();
      await drain();
    },
    async events(service) {
      return (await logOf(service).readFrom(0, 100_000)).map(({ event }) => event);
    },
  };
}
