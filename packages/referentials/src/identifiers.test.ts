import t from 'tap';
import { parseSiren, parseSiret } from './identifiers.ts';

t.test('a SIRET with a valid key is taken, spaces or not', async (t) => {
  const expected = { ok: true, siret: '73282932000074', siren: '732829320', nic: '00074' };
  t.same(parseSiret('73282932000074'), expected);
  t.same(parseSiret(' 732 829 320 00074 '), expected);
  t.same(parseSiret('732\u00a0829\u202f320 00074'), expected, 'no-break spaces of a copied text too');
});

t.test('a SIRET is refused with the first thing wrong in it', async (t) => {
  t.same(parseSiret('73282932000075'), { ok: false, error: 'siret-key' });
  t.same(parseSiret('73282932100074'), { ok: false, error: 'siren-key' });
  t.same(parseSiret('7328293200007'), { ok: false, error: 'length' });
  t.same(parseSiret('732829320000741'), { ok: false, error: 'length' });
  t.same(parseSiret('7328293200007X'), { ok: false, error: 'not-digits' });
  t.same(parseSiret('٧٣٢٨٢٩٣٢٠٠٠٠٧٤'), { ok: false, error: 'not-digits' });
  t.same(parseSiret(''), { ok: false, error: 'not-digits' });
});

t.test('La Poste: head office by the common key, the others by the sum of digits', async (t) => {
  t.ok(parseSiret('35600000000048').ok);
  t.ok(parseSiret('35600000049837').ok);
  t.same(parseSiret('35600000049838'), { ok: false, error: 'siret-key' });
});

t.test('the exception is La Poste’s alone', async (t) => {
  // Digits sum to 40, a multiple of five, with a wrong Luhn key.
  t.same(parseSiret('73282932000004'), { ok: false, error: 'siret-key' });
});

t.test('a SIREN', async (t) => {
  t.same(parseSiren('732 829 320'), { ok: true, siren: '732829320' });
  t.same(parseSiren('732829321'), { ok: false, error: 'siren-key' });
  t.same(parseSiren('73282932'), { ok: false, error: 'length' });
  t.same(parseSiren('abc'), { ok: false, error: 'not-digits' });
});

t.test('one mistyped digit never passes', async (t) => {
  const valid = '73282932000074';
  for (let at = 0; at < valid.length; at += 1)
    for (const digit of '0123456789')
      if (digit !== valid[at]) t.notOk(parseSiret(valid.slice(0, at) + digit + valid.slice(at + 1)).ok);
});
