import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { mergedOpenApi } from '../../services/portal/src/openapi.ts';

const file = fileURLToPath(new URL('../../services/portal/web/src/generated/api.d.ts', import.meta.url));

/** Types of every operation, for the screens; `--check` only says whether they are those of the contracts. */
const types = astToString(await openapiTypescript(JSON.stringify(await mergedOpenApi())));
if (process.argv.includes('--check')) {
  if ((await readFile(file, 'utf8')) !== types) {
    console.error(
      'services/portal/web/src/generated/api.d.ts is not that of the contracts: run `corepack pnpm generate`',
    );
    process.exitCode = 1;
  }
} else await writeFile(file, types);
