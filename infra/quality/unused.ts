import { existsSync, globSync } from 'node:fs';
import { dirname } from 'node:path';
import { root, runChecks } from './command.ts';

// A workspace without a door has nothing to be held to yet: everything it declares would be reported.
const doors = globSync('{packages,services}/*/package.json', { cwd: root })
  .map((manifest) => dirname(manifest))
  .filter((folder) => existsSync(`${root}/${folder}/src/index.ts`));
const scope = ['.', ...doors].flatMap((folder) => ['--workspace', folder]);

await runChecks([
  {
    name: 'knip',
    args: [
      'node_modules/knip/bin/knip.js',
      '--config',
      'infra/quality/knip.json',
      '--no-progress',
      '--no-config-hints',
      ...scope,
    ],
  },
]);
console.log(`files, exports and dependencies of ${doors.length + 1} workspaces`);
