/** A hand-written file longer than this holds more than one thing. */
export const maxLines = 300;

const written = /\.(?:[cm]?[jt]sx?|css|html|eta|md|ya?ml|sh)$/;
const generated = /(?:^|\/)generated\/|^pnpm-lock\.yaml$|\.d\.ts$/;
const product = /^(?:packages\/(?!testing\/)|services\/).*\.tsx?$/;
// A process may hand its environment over whole, `loadConfig(process.env)`, and look at no variable.
const readsVariable = /\bprocess\.env\b(?!\))/;
const mayReadEnvironment = /\/config\.ts$|\.test\.ts$/;

const machinePath = /(?<![\w.$}~-])\/(?:home|Users|root|work|tmp)\/[\w.-]/;
const registryHost = /\bregistry\s*[=:]\s*["']?https?:|"?(?:resolved|tarball)"?:\s*["']?https?:/;

/**
 * What a committed file breaks of the house's rules that no linter knows, one sentence each.
 * `path` is relative to the repository, with forward slashes.
 */
export function houseFaults(path: string, text: string): string[] {
  const faults: string[] = [];
  const lines = text.split('\n');
  const count = text.endsWith('\n') ? lines.length - 1 : lines.length;
  if (written.test(path) && !generated.test(path) && count > maxLines) {
    faults.push(`${path}: ${count} lines, more than ${maxLines}: what is the second thing it holds?`);
  }
  const readsEnvironment = product.test(path) && !mayReadEnvironment.test(path);
  lines.forEach((line, index) => {
    const at = `${path}:${index + 1}`;
    if (readsEnvironment && readsVariable.test(line)) {
      faults.push(`${at}: process.env is read in config.ts only, where it is validated and named`);
    }
    if (machinePath.test(line)) faults.push(`${at}: the path of one machine`);
    if (registryHost.test(line)) faults.push(`${at}: the host of a registry`);
  });
  return faults;
}
