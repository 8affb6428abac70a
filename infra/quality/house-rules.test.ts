import t from 'tap';
import { houseFaults, maxLines } from './house-rules.ts';

const lines = (count: number): string => 'const a = 1;\n'.repeat(count);

t.test('a hand-written file may have 300 lines and no more', async (t) => {
  t.same(houseFaults('services/needs/src/app.ts', lines(maxLines)), []);
  t.match(houseFaults('services/needs/src/app.ts', lines(maxLines + 1)), [/301 lines/]);
  t.match(houseFaults('services/portal/web/src/app.css', lines(maxLines + 1)), [/301 lines/]);
});

t.test('generated files and data are as long as they are', async (t) => {
  t.same(houseFaults('services/portal/web/src/generated/api.d.ts', lines(5000)), []);
  t.same(houseFaults('packages/referentials/src/data/occupations.json', lines(5000)), []);
  t.same(houseFaults('pnpm-lock.yaml', lines(5000)), []);
});

t.test('the environment is read in config.ts only', async (t) => {
  const reads = 'const port = process.env.PORT;\n';
  t.match(houseFaults('services/needs/src/app.ts', reads), [/^services\/needs\/src\/app\.ts:1: process\.env/]);
  t.match(houseFaults('services/needs/src/app.ts', 'const { PORT } = process.env;\n'), [/process\.env/]);
  t.same(houseFaults('services/needs/src/server.ts', 'await runService(loadConfig(process.env));\n'), []);
  t.same(houseFaults('services/needs/src/config.ts', reads), []);
  t.same(houseFaults('services/needs/src/app.test.ts', reads), []);
  t.same(houseFaults('packages/testing/src/house.ts', reads), [], 'tests choose their engines by it');
});

t.test('no file names a folder of one machine', async (t) => {
  for (const folder of ['home/marie', 'Users/marie', 'root/x', 'tmp/x', 'work/x']) {
    t.match(houseFaults('README.md', `see /${folder}/y\n`), [/path of one machine/], folder);
  }
  t.same(
    houseFaults('a.ts', "get('/api/work/x'); join(home, 'tmp/x'); '../work/x'; 'https://example.org/home/x';\n"),
    [],
  );
});

t.test('no file names the host a package came from', async (t) => {
  const host = 'https://packages.example.org';
  t.match(houseFaults('.npmrc', `registry=${host}/\n`), [/host of a registry/]);
  t.match(houseFaults('pnpm-lock.yaml', `    resolution: {tarball: ${host}/a.tgz}\n`), [/host of a registry/]);
});
