import { existsSync } from 'node:fs';
import { root, runChecks } from './command.ts';

// The alias made node_modules/.bin/tsc TypeScript 7, so the compiler is named by its path. A second checker would
// instantiate mongoose's types again: slower, and twice the memory.
const compiler = ['node_modules/typescript7/bin/tsc', '--checkers', '1', '-p'];
const projects = ['tsconfig.json', 'services/portal/web/tsconfig.json'].filter((path) => existsSync(`${root}/${path}`));

await runChecks(projects.map((project) => ({ name: project, args: [...compiler, project] })));
console.log(`${projects.length} projects checked`);
