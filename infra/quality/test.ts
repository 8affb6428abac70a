import { existsSync } from 'node:fs';
import { root, runNode } from './command.ts';
import { printTally } from './tap-report.ts';
import { runTap } from './tap-run.ts';

const portal = `${root}/services/portal`;
const steps = [
  { name: 'types', args: ['infra/quality/types.ts'] },
  { name: 'lint', args: ['infra/quality/lint.ts'] },
  { name: 'boundaries', args: ['infra/quality/boundaries.ts'] },
  { name: 'unused', args: ['infra/quality/unused.ts'] },
  // Before the tests: browser tests look at what is built.
  ...(existsSync(`${portal}/web/vite.config.ts`)
    ? [{ name: 'web build', args: ['../node_modules/vite/bin/vite.js', 'build'], cwd: `${portal}/web` }]
    : []),
];

let passed = 0;
let failed = 0;
for (const { name, args, cwd } of steps) {
  const start = performance.now();
  const { code, output } = await runNode(args, cwd);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const said = output.trimEnd();
  if (code === 0) {
    passed += 1;
    console.log(`✓ ${name} (${seconds} s): ${said.slice(said.lastIndexOf('\n') + 1)}`);
  } else {
    failed += 1;
    console.log(`✗ ${name} (${seconds} s)\n${said}`);
  }
}

const tests = await runTap(process.argv.slice(2));
printTally({ ...tests, passed: tests.passed + passed, failed: tests.failed + failed });
if (tests.failed + failed > 0) process.exitCode = 1;
