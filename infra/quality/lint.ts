import { runChecks } from './command.ts';

await runChecks([
  {
    name: 'biome',
    args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--diagnostic-level=warn', '.'],
  },
  { name: 'house rules', args: ['infra/quality/files.ts'] },
  {
    name: 'eslint',
    args: [
      'node_modules/eslint/bin/eslint.js',
      '-c',
      'infra/quality/eslint.config.js',
      'packages',
      'services',
      'infra',
      'tests',
      '--no-error-on-unmatched-pattern',
    ],
  },
]);
console.log('biome, house rules, promises');
