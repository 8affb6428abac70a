export { integration } from './app.ts';
