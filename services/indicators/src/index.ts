export { indicators } from './app.ts';
export { figuresConsumer } from './events/figures.ts';
export { readModelCollections } from './store/read-model.ts';
