import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../infra/run/main.ts', import.meta.url));

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The whole house as a process of its own, which a test may kill and start again on the same folder. */
export interface HouseProcess {
  readonly url: string;
  readonly output: () => string;
  start(): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<void>;
}

export function houseProcess(dataDir: string, port: number): HouseProcess {
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let output = '';
  return {
    url,
    output: () => output,
    async start() {
      child = spawn(process.execPath, [main], {
        env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'error', NODE_ENV: 'development' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (chunk) => {
          output += chunk;
        });
      const running = child;
      for (;;) {
        if (running.exitCode !== null) throw new Error(`the house ended: ${output.slice(-2_000)}`);
        const ready = await fetch(`${url}/readyz`).catch(() => undefined);
        if (ready?.ok) return;
        await sleep(50);
      }
    },
    async kill(signal) {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    },
  };
}
