export { matching } from './app.ts';
