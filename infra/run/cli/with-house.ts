import { createLogger, loadConfig } from '@passerelle/service-kit';
import { openDataDir } from '../data-dir.ts';
import { openHouse, type RunningHouse } from '../house.ts';

/** Opens the house without its door: no port is taken, the work is done, everything is closed. */
export async function withHouse<T>(work: (house: RunningHouse, dataDir: string) => Promise<T>): Promise<T> {
  const config = loadConfig(process.env);
  const dataDir = openDataDir(config.DATA_DIR);
  const publicUrl = config.PUBLIC_URL ?? `http://${config.HOST}:${config.PORT}`;
  const house = await openHouse({ ...config, PUBLIC_URL: publicUrl }, dataDir, createLogger('error'));
  try {
    const result = await work(house, dataDir);
    await house.settle();
    return result;
  } finally {
    await house.stop();
  }
}
