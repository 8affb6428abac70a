import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { root } from './command.ts';
import { houseFaults } from './house-rules.ts';

const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const paths = listed.split('\0').filter((path) => path !== '' && existsSync(`${root}/${path}`));
let faults = 0;
for (const path of paths) {
  const text = readFileSync(`${root}/${path}`, 'utf8');
  if (text.includes('\0')) continue;
  for (const fault of houseFaults(path, text)) {
    faults += 1;
    console.log(fault);
  }
}
console.log(`${paths.length} files read, ${faults} faults`);
if (faults > 0 || paths.length === 0) process.exitCode = 1;
