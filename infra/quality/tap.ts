import { printTally } from './tap-report.ts';
import { runTap } from './tap-run.ts';

const tally = await runTap(process.argv.slice(2));
printTally(tally);
if (tally.failed > 0) process.exitCode = 1;
