import { BSON } from 'bson';
import fc from 'fast-check';
import t from 'tap';
import { anyValue } from '../testing/arbitraries.ts';
import { identical } from '../values/compare.ts';
import { decode } from './decode.ts';
import { encode } from './encode.ts';
import { type Doc, Int32, type Value } from './value.ts';

t.test('what is written is read back, types and order of fields kept', async () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const doc: Doc = new Map([['v', value]]);
      return identical(decode(encode(doc)), doc);
    }),
    { numRuns: 1000 },
  );
});

t.test('the bytes are those of the official library', async (t) => {
  const bytes = BSON.serialize({ a: new Int32(1), b: 'é', c: [1.5, null, true], d: { e: new Date(5) } });
  t.same(encode(decode(Buffer.from(bytes))), Buffer.from(bytes));
});

t.test('fields that are not asked for are skipped', async (t) => {
  const doc: Doc = new Map<string, Value>([
    ['a', new Map([['b', [1, 2]]])],
    ['c', 'x'],
    ['d', 5n],
  ]);
  t.same([...decode(encode(doc), 0, new Set(['d'])).keys()], ['d']);
});

t.test('names are names: numbers keep their place, __proto__ is a field', async (t) => {
  const doc: Doc = new Map([
    ['10', 1],
    ['2', 2],
    ['__proto__', 3],
  ]);
  t.same([...decode(encode(doc)).keys()], ['10', '2', '__proto__']);
});

t.test('bytes that are no BSON are refused, not read', async (t) => {
  const bytes = encode(new Map([['a', 'text']]));
  for (let size = 5; size < bytes.length; size++) t.throws(() => decode(bytes.subarray(0, size)), { code: 22 });
  const lying = Buffer.from(bytes);
  lying.writeInt32LE(1_000_000, 7);
  t.throws(() => decode(lying), { code: 22 });
});

t.test('nesting beyond 200 levels is refused', async (t) => {
  let doc: Doc = new Map();
  for (let i = 0; i < 250; i++) doc = new Map([['a', doc]]);
  t.throws(() => decode(encode(doc)), { code: 15 });
});
