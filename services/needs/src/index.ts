export { needs } from './app.ts';
