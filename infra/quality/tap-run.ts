import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { root } from './command.ts';
import { createTapReport, type Tally } from './tap-report.ts';

/** The test files a path stands for: tap itself looks for no TypeScript in a folder. */
function testFiles(path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  return globSync(`${path}/**/*.test.ts`, { cwd: root, exclude: ['**/node_modules', '**/dist'] });
}

/** Runs tap from the root (elsewhere it takes its defaults and rebuilds its test class) on the paths, or on all tests. */
export async function runTap(paths: readonly string[]): Promise<Tally> {
  const files = paths.flatMap(testFiles);
  if (paths.length > 0 && files.length === 0) {
    console.log(`No test file in ${paths.join(', ')}`);
    return { passed: 0, failed: 1, skipped: 0, reasons: [] };
  }
  const child = spawn(process.execPath, ['node_modules/tap/dist/esm/run.mjs', '--reporter=tap', ...files], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const report = createTapReport((line) => console.log(line));
  createInterface({ input: child.stdout }).on('line', report.read);
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  const tally = report.tally();
  // Nothing to run, or a crash of tap itself: no test failed, and yet the run did.
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
