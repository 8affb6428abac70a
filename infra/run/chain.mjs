import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const managers = new Set(['corepack', 'pnpm', 'pnpx', 'npm', 'npx']);
const shells = new Set(['sh', 'dash', 'bash', 'ash', 'zsh', 'busybox']);

/** The parent and the words of the command line of a process, or undefined when it cannot be read. */
function inspect(pid) {
  try {
    if (process.platform === 'linux') {
      // proc(5): the name, in brackets, may itself hold spaces and brackets; the parent is the second field after it.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      // npm rewrites its title, which leaves one string with spaces where arguments are separated by zeros.
      return { parent, words: readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/) };
    }
    const line = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const [parent, ...words] = line.split(/\s+/);
    return { parent: Number(parent), words };
  } catch {
    return undefined;
  }
}

function isManager(words) {
  const script = /^node/.test(basename(words[0])) ? words.slice(1).find((word) => !word.startsWith('-')) : words[0];
  return managers.has(basename(script ?? '').replace(/(?:-cli)?\.[cm]?js$/, ''));
}

/** What a process runs: its kind, seen through the shell shims of node_modules/.bin (`sh …/.bin/node …/corepack …`). */
function kindOf(words) {
  const isShell = shells.has(basename(words[0]));
  const isShim = isShell && words[1] !== undefined && !words[1].startsWith('-');
  if (isManager(isShim ? words.slice(1) : words)) return 'manager';
  return isShell ? 'shell' : 'other';
}

/**
 * The processes that exist only to run this one, nearest first: `corepack pnpm start` is pnpm, `sh -c`, a shell shim,
 * this process. It ends at the package manager furthest up, so that the shell of a terminal, or the script that put the
 * server in the background, may go away without taking it along.
 */
export function launchingChain() {
  let pid = process.ppid;
  const seen = [];
  let length = 0;
  for (let current = inspect(pid); current && pid > 1; current = inspect(pid)) {
    const kind = kindOf(current.words);
    if (kind === 'other') break;
    seen.push(pid);
    if (kind === 'manager') length = seen.length;
    pid = current.parent;
  }
  return seen.slice(0, length);
}
