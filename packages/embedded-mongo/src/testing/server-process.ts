import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export type ServerProcess = {
  readonly uri: string;
  /** kill -9 */
  kill(): Promise<void>;
};

/** The engine in another process, on `dir`. */
export const serveElsewhere = async (dir: string): Promise<ServerProcess> => {
  const script = fileURLToPath(new URL('./serve.ts', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [script, dir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [uri] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string];
  return {
    uri,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
};
