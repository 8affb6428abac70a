export { matching } from './app.ts';
export { rebuildIndex } from './events/index-feed.ts';
