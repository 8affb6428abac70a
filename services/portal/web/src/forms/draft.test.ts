import t from 'tap';
import { clearDraft, clearDrafts, keepDraftsOf, readDraft, writeDraft } from './draft.ts';

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const initial = { title: '', posts: 1 };

t.test('typing is found again, until it is sent', async (t) => {
  const storage = memory();
  t.equal(readDraft('need', initial, storage), null);
  writeDraft('need', { title: 'Vente', posts: 2 }, storage);
  t.same(readDraft('need', initial, storage), { title: 'Vente', posts: 2 });
  clearDraft('need', storage);
  t.equal(readDraft('need', initial, storage), null);
});

t.test('a draft of an older form keeps only what still fits', async (t) => {
  const storage = memory();
  writeDraft('need', { title: 'Vente', posts: 'deux', gone: true }, storage);
  t.same(readDraft('need', initial, storage), { title: 'Vente', posts: 1 });
});

t.test('nobody finds the typing of another person', async (t) => {
  const storage = memory();
  storage.setItem('other', 'kept');
  writeDraft('need', { title: 'before signing in' }, storage);
  keepDraftsOf('one', storage);
  t.match(readDraft('need', initial, storage), { title: 'before signing in' }, 'a visitor becomes a user');
  keepDraftsOf('one', storage);
  t.ok(readDraft('need', initial, storage), 'the same person signs in again');
  keepDraftsOf('two', storage);
  t.equal(readDraft('need', initial, storage), null);
  writeDraft('need', { title: 'two' }, storage);
  clearDrafts(storage);
  t.equal(readDraft('need', initial, storage), null, 'signed out');
  t.equal(storage.getItem('other'), 'kept');
});
