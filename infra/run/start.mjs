// Parses on Node 18, so that an old Node gets a sentence instead of a stack.
import { fileURLToPath } from 'node:url';
import { launch } from './launch.mjs';

const [first, ...rest] = process.argv.slice(2);
const isCommand = first === 'cli';
const script = fileURLToPath(new URL(isCommand ? './cli/main.ts' : './main.ts', import.meta.url));
launch(script, isCommand ? rest : process.argv.slice(2));
