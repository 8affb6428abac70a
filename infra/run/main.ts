import { createServer } from 'node:net';
import { loadCommunes } from '@passerelle/referentials';
import { ConfigError, createLogger, loadConfig } from '@passerelle/service-kit';
import { watchAncestors } from './ancestors.ts';
import { forgetUnfinishedDemo, isEmpty, openDataDir, readMark, setMark } from './data-dir.ts';
import { makeDemo, printSignIns } from './demo/main.ts';
import { openHouse, type RunningHouse } from './house.ts';
import { buildWeb } from './web.ts';

/** Fails early, in one sentence, when somebody else answers on the port. */
function checkPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () =>
      reject(
        new ConfigError(
          `PORT: le port ${port} est déjà pris ; choisissez-en un autre (PORT=${port + 1} corepack pnpm start).`,
        ),
      ),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

async function main(): Promise<void> {
  let house: RunningHouse | undefined;
  watchAncestors(async (reason) => {
    console.log(`Passerelle s’arrête (${reason})…`);
    await house?.stop();
  });
  const config = loadConfig(process.env);
  const port = Number(config.PORT);
  await checkPort(config.HOST, port);
  const dataDir = openDataDir(config.DATA_DIR);
  const fresh = readMark(dataDir) === undefined;
  // A demonstration that was interrupted while being made is made again from nothing.
  if (fresh && !isEmpty(dataDir)) forgetUnfinishedDemo(dataDir);
  if (fresh && config.production)
    throw new ConfigError(
      'DATA_DIR: dossier vide ; créez d’abord votre structure avec « corepack pnpm passerelle init ».',
    );
  const publicUrl = config.PUBLIC_URL ?? `http://${config.HOST}:${port}`;
  const demo = (fresh ? 'demo' : readMark(dataDir)) === 'demo';
  if (demo && config.production)
    throw new ConfigError('NODE_ENV: ce dossier contient la démonstration, refusée avec NODE_ENV=production.');

  console.log('Passerelle démarre…');
  await buildWeb();
  const logger = createLogger(process.stdout.isTTY && config.LOG_LEVEL === 'info' ? 'warn' : config.LOG_LEVEL);
  // Read beside the opening: the first search of a commune would otherwise stop every request for a second.
  [house] = await Promise.all([
    openHouse({ ...config, PUBLIC_URL: publicUrl, DEMO: demo }, dataDir, logger),
    loadCommunes(),
  ]);
  if (fresh) {
    console.log('Première ouverture : création de la démonstration…');
    await makeDemo(house, console.log);
    setMark(dataDir, 'demo');
  }
  const portal = house.services.get('portal');
  await portal?.app.listen({ host: config.HOST, port });
  console.log(`\nPasserelle répond sur ${publicUrl}`);
  if (demo) printSignIns(console.log, publicUrl);
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
