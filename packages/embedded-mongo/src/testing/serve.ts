import { startEmbeddedMongo } from '../index.ts';

/** Run by the tests in a process of its own: serves a folder and says where, until it is killed. */
const engine = await startEmbeddedMongo({ dir: process.argv[2]! });
process.stdout.write(`${engine.uri('test')}\n`);
