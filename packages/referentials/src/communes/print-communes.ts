import { readCommunes } from './sources.ts';
import { tableOf } from './table.ts';

/** Run in a process of its own by `communes()`. */
const { rows, aliases } = readCommunes();
process.stdout.write(JSON.stringify(tableOf(rows, aliases)));
