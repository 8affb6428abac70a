import t from 'tap';
import { fold, normalise } from './normalise.ts';

t.test('texts that read the same become the same', async (t) => {
  t.equal(fold('  ŒUVRE d’Été —  à  Nîmes '), "oeuvre d'ete - a nimes");
  t.equal(fold('Éte\u0301'), 'ete');
  t.equal(fold('Ünïcödé ß Æ'), 'unicode ss ae');
});

t.test('each character knows where it came from', async (t) => {
  const original = '😀 cœur   à';
  const { text, startOf, endOf } = normalise(original);
  t.equal(text, '😀 coeur a');
  const at = text.indexOf('coeur');
  t.equal(original.slice(startOf(at), endOf(at + 4)), 'cœur');
  const last = text.length - 1;
  t.equal(original.slice(startOf(last), endOf(last)), 'à');
  t.equal(startOf(text.length), original.length, 'past the end');
});

t.test('folding gives the same text as normalising, whatever the character', async (t) => {
  for (let code = 0x20; code < 0x3000; code += 1) {
    const text = `a ${String.fromCharCode(code)} b`;
    if (fold(text) !== normalise(text).text.trim()) t.fail(`U+${code.toString(16)}: ${fold(text)}`);
  }
  t.pass();
});
