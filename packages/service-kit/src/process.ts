import { join } from 'node:path';
import type { Service } from '@passerelle/contracts';
import pino from 'pino';
import { httpTransport } from './client.ts';
import { ConfigError, loadConfig } from './config.ts';
import { openDomainClock } from './domain-clock.ts';
import { connectNatsBus } from './events/nats-bus.ts';
import { openKeys } from './keys.ts';
import { type AnyService, openService } from './service.ts';
import { connectStore } from './store/connect.ts';

/** Names never belong in a log; these are the places where a library might put one. */
export const redactedPaths = ['req.headers', 'req.body', 'headers.authorization', 'headers.cookie', 'body'];

export const createLogger = (level: string) => pino({ level, redact: redactedPaths });

/** One service as a process of its own, on MongoDB and NATS; ends when asked, after draining. */
export async function runService(definition: AnyService): Promise<void> {
  const config = loadConfig(process.env);
  const { MONGODB_URL, NATS_URL } = config;
  if (!MONGODB_URL) throw new ConfigError('MONGODB_URL: required when a service is a process of its own');
  if (!NATS_URL) throw new ConfigError('NATS_URL: required when a service is a process of its own');
  const logger = createLogger(config.LOG_LEVEL);
  const connect = (service: Service) => connectStore(MONGODB_URL, `passerelle_${service}`);
  const connection = await connect(definition.name);
  // The offset of a demonstration's clock lies with identity.
  const shared = definition.name === 'identity' ? connection : await connect('identity');
  const clock = await openDomainClock(shared, config.production);
  const bus = await connectNatsBus({ url: NATS_URL, logger });
  const running = await openService(definition, {
    config,
    clock,
    keys: await openKeys(join(config.DATA_DIR, 'keys', 'signing.json')),
    logger,
    transport: httpTransport(JSON.parse(config.SERVICE_URLS ?? '{}') as Partial<Record<Service, string>>),
    bus,
    connect: async () => connection,
  });
  await running.start();
  await running.app.listen({ host: config.HOST, port: Number(config.PORT) });
  logger.info({ service: definition.name, port: Number(config.PORT) }, 'ready');

  const stop = async () => {
    clock.stop();
    await running.stop();
    await bus.close();
    await connection.close();
    if (shared !== connection) await shared.close();
  };
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
}
