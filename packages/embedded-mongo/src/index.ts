export { type Dialect, dialect } from './dialect.ts';
export { type EmbeddedMongo, startEmbeddedMongo } from './start.ts';
