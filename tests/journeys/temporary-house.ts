import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, loadConfig } from '@passerelle/service-kit';
import type { Logger } from 'pino';
import { openHouse, type RunningHouse } from '../../infra/run/house.ts';

/** The whole house as `corepack pnpm start` runs it, on a folder of its own, gone at the end. */
export async function temporaryHouse(
  t: { teardown(close: () => Promise<void>): unknown },
  logger?: Logger,
): Promise<RunningHouse> {
  const dir = mkdtempSync(join(tmpdir(), 'passerelle-'));
  const config = loadConfig({ NODE_ENV: 'test', DATA_DIR: dir, LOG_LEVEL: process.env.LOG_LEVEL ?? 'error' });
  const house = await openHouse(
    { ...config, PUBLIC_URL: 'http://127.0.0.1:3000', DEMO: true },
    dir,
    logger ?? createLogger(config.LOG_LEVEL),
  );
  t.teardown(async () => {
    await house.stop();
    rmSync(dir, { recursive: true, force: true });
  });
  return house;
}
