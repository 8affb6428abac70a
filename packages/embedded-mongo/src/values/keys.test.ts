import fc from 'fast-check';
import t from 'tap';
import { Decimal128, Int32, type Value } from '../bson/value.ts';
import { anyValue } from '../testing/arbitraries.ts';
import { compare, EMPTY } from './compare.ts';
import { encodeKey } from './keys.ts';

const keyOf = (value: Value, direction: 1 | -1 = 1): Buffer => encodeKey([value], [direction]).bytes;

t.test('keys are in the order of their values, either way', async () => {
  fc.assert(
    fc.property(anyValue, anyValue, (a, b) => {
      const order = Math.sign(compare(a, b));
      const ascending = Math.sign(Buffer.compare(keyOf(a), keyOf(b)));
      const descending = Math.sign(Buffer.compare(keyOf(a, -1), keyOf(b, -1)));
      return ascending === order && descending + order === 0;
    }),
    { numRuns: 2000 },
  );
});

t.test('a compound key is in the order of its first difference', async () => {
  const directions = [1, -1] as const;
  fc.assert(
    fc.property(anyValue, anyValue, anyValue, anyValue, (a, b, c, d) => {
      const order = Math.sign(compare(a, c)) || -Math.sign(compare(b, d));
      const keys = [encodeKey([a, b], directions).bytes, encodeKey([c, d], directions).bytes] as const;
      return Math.sign(Buffer.compare(...keys)) === (order || 0);
    }),
    { numRuns: 500 },
  );
});

t.test('no key is the beginning of another', async () => {
  fc.assert(
    fc.property(anyValue, anyValue, (a, b) => {
      const [one, other] = [keyOf(a), keyOf(b)];
      return compare(a, b) === 0 || !other.subarray(0, one.length).equals(one);
    }),
    { numRuns: 500 },
  );
});

t.test('the order of values is one order', async () => {
  fc.assert(
    fc.property(anyValue, anyValue, anyValue, (a, b, c) => {
      const turned = Math.sign(compare(a, b)) + Math.sign(compare(b, a)) === 0;
      const chained = compare(a, b) > 0 || compare(b, c) > 0 || compare(a, c) <= 0;
      return turned && chained;
    }),
    { numRuns: 500 },
  );
});

t.test('equal numbers share a key whatever their type, and numbers no double holds keep theirs', async (t) => {
  const one = [new Int32(1), 1, 1n, Decimal128.fromString('1'), Decimal128.fromString('1.00')];
  for (const value of one) t.same(keyOf(value), keyOf(1));
  t.same(keyOf(-0), keyOf(0));
  t.notSame(keyOf(9_007_199_254_740_993n), keyOf(9_007_199_254_740_992));
  t.notSame(keyOf(Decimal128.fromString('0.1')), keyOf(0.1), 'as the server: the double is not a tenth');
  t.same(keyOf(Decimal128.fromString('5.5')), keyOf(5.5));
});

t.test('an empty array is below null, above MinKey', async (t) => {
  const empty = encodeKey([EMPTY], [1]).bytes;
  t.ok(Buffer.compare(empty, keyOf(null)) < 0);
});

t.test('a long key is cut to a size the store takes, equal values still alike and others not', async (t) => {
  const long = 'x'.repeat(5000);
  const key = encodeKey([long], [1]);
  t.equal(key.cut, true);
  t.ok(key.bytes.length <= 1024);
  t.same(encodeKey([long], [1]).bytes, key.bytes);
  t.notSame(encodeKey([`${long}y`], [1]).bytes, key.bytes);
});
