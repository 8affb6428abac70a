import type { IForbiddenRuleType } from 'dependency-cruiser';

/** What each package may import of ours. A package that is not here may import nothing. */
const packageMayImport: Record<string, readonly string[]> = {
  kernel: [],
  contracts: ['kernel'],
  access: ['kernel', 'contracts'],
  'service-kit': ['kernel', 'contracts', 'access'],
  'candidate-index': ['kernel'],
  'embedded-mongo': [],
  referentials: ['kernel'],
  testing: ['kernel', 'contracts', 'access', 'service-kit', 'candidate-index', 'embedded-mongo', 'referentials'],
};

/** What only tests see: their files, their helpers, and the package made for them. */
const test = String.raw`\.test\.ts$|/src/testing/|packages/testing/`;

/** A small tree of the same shape where each file breaks the rule it is named after: held to the very same rules. */
export const planted = 'infra/quality/planted';

const packages = `^(?:${planted}/)?packages/`;
const services = `^(?:${planted}/)?services/`;
const npm = (name: string): string => `(?:^|/node_modules/)${name}(?:/|$)`;
const anyOf = (names: readonly string[]): string => `(?:${names.join('|')})/`;

function rule(name: string, comment: string, from: Rule['from'], to: Rule['to']): IForbiddenRuleType {
  return { name, comment, severity: 'error', from, to };
}
type Rule = { from: { path?: string; pathNot?: string }; to: Record<string, unknown> };

const packageRules = Object.entries(packageMayImport).map(([name, allowed]) =>
  rule(
    `package-${name}`,
    `${name} may import ${allowed.join(', ') || 'nothing of ours'}: move what is shared down, or pass it in.`,
    { path: `${packages}${name}/`, pathNot: String.raw`\.test\.ts$|/src/testing/` },
    { path: `${packages}|${services}`, pathNot: packages + anyOf([name, ...allowed]) },
  ),
);

export const rules: IForbiddenRuleType[] = [
  ...packageRules,
  rule(
    'package-unlisted',
    'A new package is first given its place in the table of boundary-rules.ts.',
    { path: `${packages}(?!${anyOf(Object.keys(packageMayImport))})[^/]+/` },
    { path: `${packages}|${services}` },
  ),
  rule(
    'kernel-no-library',
    'kernel has no dependency, so that nothing is too small to use it.',
    { path: `${packages}kernel/`, pathNot: test },
    { path: '(?:^|/)node_modules/' },
  ),
  rule(
    'service-alone',
    'A service never imports another: use its events, or its contract through the service client.',
    { path: `${services}([^/]+)/` },
    { path: services, pathNot: `${services}$1/` },
  ),
  rule(
    'package-door',
    'Import a package by its name: only the doors of its exports map are promised.',
    { path: `^(?:${planted}/)?(?:packages|services)/([^/]+)/` },
    { path: packages, pathNot: `${packages}$1/`, dependencyTypes: ['local'] },
  ),
  rule(
    'domain-pure',
    'domain/ is rules only: it imports kernel, referentials, contracts, the score of candidates, hashes, and its own folder.',
    { path: `${services}([^/]+)/src/domain/`, pathNot: test },
    {
      pathNot: [
        `${services}$1/src/domain/`,
        `${packages}(?:kernel|referentials|contracts|candidate-index)/`,
        '^crypto$',
      ],
    },
  ),
  rule(
    'mongoose-in-store',
    'mongoose stays in store/ and service-kit: give the store a method.',
    { path: `${packages}|${services}`, pathNot: `${services}[^/]+/src/store/|${packages}service-kit/|${test}` },
    { path: npm('mongoose') },
  ),
  rule(
    'routes-without-models',
    'A route asks its store; models are the store’s own.',
    { path: `${services}[^/]+/src/routes/` },
    { path: String.raw`\.model\.ts$` },
  ),
  rule(
    'nats-in-one-module',
    'The client of NATS is used by one module of service-kit, so that its successor can take its place.',
    {
      path: `${packages}|${services}`,
      pathNot: String.raw`${packages}service-kit/src/.*nats[^/]*\.ts$`,
    },
    { path: npm('nats') },
  ),
  rule(
    'web-alone',
    'The web UI reads contracts, access and kernel; everything else it asks over HTTP.',
    { path: `${services}portal/web/` },
    {
      path: `${packages}|${services}`,
      pathNot: [`${services}portal/(?:web|design)/`, packages + anyOf(['kernel', 'contracts', 'access'])],
    },
  ),
  rule(
    'testing-in-tests',
    '@passerelle/testing is for tests.',
    { path: `${packages}|${services}`, pathNot: test },
    { path: `${packages}testing/` },
  ),
  rule(
    'no-cycle',
    'Modules that need each other are one module, or hide a third.',
    { path: `${packages}|${services}` },
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  rule(
    'resolvable',
    'An import that leads nowhere also escapes every rule above.',
    { path: `${packages}|${services}` },
    { couldNotResolve: true },
  ),
];
