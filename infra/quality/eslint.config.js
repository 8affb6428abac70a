import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = ['tsconfig.json', 'services/portal/web/tsconfig.json'].filter((path) => existsSync(`${root}/${path}`));

// Biome does everything else: only these two rules need types (it misses Fastify's `app.close()`).
export default [
  { ignores: ['**/dist/**', '**/generated/**', 'infra/quality/planted/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { parser: tseslint.parser, parserOptions: { project, tsconfigRootDir: root } },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        // A tap subtest is awaited by its parent.
        { allowForKnownSafePromises: [{ from: 'package', name: 'PromiseWithSubtest', package: '@tapjs/core' }] },
      ],
      // A JSX handler may be async: React Query and the error boundary take its rejection.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
];
