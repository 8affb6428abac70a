import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Test } from 'tap';

const binary = process.env.NATS_SERVER ?? 'nats-server';

/** Why tests on a real server cannot run here; false when they can. */
export const withoutNats: false | string =
  spawnSync(binary, ['--version']).status === 0
    ? false
    : 'nats-server is missing: `apt-get install nats-server`, or name it in NATS_SERVER';

export interface NatsServer {
  readonly url: string;
  /** As a power cut: no goodbye. */
  kill(): Promise<void>;
  /** Again on the same port and folder. */
  start(): Promise<void>;
  /** Again on the same port, having lost its disk. */
  startEmpty(): Promise<void>;
}

export async function startNats(t: Test): Promise<NatsServer> {
  const port = await freePort();
  let dir = mkdtempSync(join(tmpdir(), 'passerelle-nats-'));
  const dirs = [dir];
  let server: ChildProcess | undefined;

  const start = async () => {
    server = spawn(binary, ['-a', '127.0.0.1', '-p', String(port), '-js', '-sd', dir], { stdio: 'ignore' });
    while (!(await greets(port))) {
      if (server.exitCode !== null) throw new Error(`nats-server ended with ${server.exitCode}`);
      await sleep(20);
    }
  };
  const kill = async () => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  };
  t.teardown(async () => {
    await kill();
    for (const each of dirs) rmSync(each, { recursive: true, force: true });
  });
  await start();
  return {
    url: `nats://127.0.0.1:${port}`,
    kill,
    start,
    async startEmpty() {
      dir = mkdtempSync(join(tmpdir(), 'passerelle-nats-'));
      dirs.push(dir);
      await start();
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (!address || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A server says `INFO` to whoever connects, once it is ready. */
const greets = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    const answer = (ready: boolean) => {
      socket.destroy();
      resolve(ready);
    };
    socket.once('data', (data) => answer(data.toString().startsWith('INFO')));
    socket.once('error', () => answer(false));
  });
