import t from 'tap';
import { crashes } from './crash.ts';

t.test('killed anywhere on the log bus, nothing is lost and nothing is done twice', (t) => crashes(t));
