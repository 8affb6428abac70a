import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository, without a trailing slash. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export type Outcome = { code: number; output: string };

/**
 * Runs a script with this same Node (`.bin/node` is a shell shim: only `process.execPath` is the process itself).
 * `output` holds stdout and stderr in the order they came.
 */
export function runNode(args: readonly string[], cwd = root): Promise<Outcome> {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

/** Runs the named checks one after the other, prints what the failing ones said, and sets the exit code. */
export async function runChecks(checks: readonly { name: string; args: readonly string[] }[]): Promise<void> {
  for (const { name, args } of checks) {
    const { code, output } = await runNode(args);
    if (code === 0) continue;
    process.exitCode = 1;
    console.log(`${output.trimEnd()}\n${name} failed`);
  }
}
