import t from 'tap';
import { submissionKeys } from './submission.ts';

t.test('the same words sent again carry the same key, others another', async (t) => {
  let made = 0;
  const keys = submissionKeys(() => `key-${++made}`);
  t.equal(keys.keyFor({ siret: '1' }), 'key-1');
  t.equal(keys.keyFor({ siret: '1' }), 'key-1', 'a second press');
  t.equal(keys.keyFor({ siret: '2' }), 'key-2', 'corrected words');
  keys.forget();
  t.equal(keys.keyFor({ siret: '2' }), 'key-3', 'after a success, a new wish');
});
