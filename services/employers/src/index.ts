export { employers } from './app.ts';
