import { basename } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { planted, rules } from './boundary-rules.ts';
import { root } from './command.ts';

async function survey(folders: string[], exclude: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    folders,
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: rules },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: exclude },
    },
    { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  );
  if (typeof output === 'string') throw new TypeError('dependency-cruiser answered with text');
  return output;
}

function ours(result: ICruiseResult): number {
  return result.modules.filter(({ source }) => /^(?:packages|services)\//.test(source)).length;
}

const tree = await survey(['packages', 'services'], '(?:^|/)(?:dist|generated)/');
for (const { rule, from, to } of tree.summary.violations) {
  const hint = rules.find(({ name }) => name === rule.name)?.comment;
  console.log(`${rule.name}: ${from} → ${to}\n  ${hint}`);
}

const proof = await survey([planted], '(?:^|/)dist/');
const reported = new Set(
  proof.summary.violations.filter(({ rule, from }) => basename(from, '.ts') === rule.name).map(({ rule }) => rule.name),
);
const silent = rules.map(({ name }) => name).filter((name) => name !== undefined && !reported.has(name));
for (const name of silent) console.log(`${name}: its planted violation was not reported, the rule guards nothing`);

const modules = ours(tree);
if (modules === 0) console.log('no module was read: is TypeScript 6 installed as `typescript`?');
if (modules === 0 || silent.length > 0 || tree.summary.violations.length > 0) process.exitCode = 1;
console.log(`${modules} modules, ${tree.summary.violations.length} violations, ${reported.size} planted ones reported`);
