import fc from 'fast-check';
import {
  Binary,
  BSONRegExp,
  Decimal128,
  Int32,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
  type Value,
} from '../bson/value.ts';

const decimalText = fc
  .tuple(fc.bigInt({ min: -(10n ** 34n) + 1n, max: 10n ** 34n - 1n }), fc.integer({ min: -40, max: 40 }))
  .map(([digits, exponent]) => `${digits}E${exponent}`);

/** Numbers that lie close together in different types, where order is hardest to keep. */
const closeNumber = fc
  .tuple(fc.bigInt({ min: -(1n << 62n), max: 1n << 62n }), fc.constantFrom('long', 'double', 'decimal', 'above'))
  .map(([n, kind]): Value => {
    if (kind === 'long') return n;
    if (kind === 'double') return Number(n);
    return Decimal128.fromString(kind === 'decimal' ? `${n}` : `${n}.5`);
  });

const number: fc.Arbitrary<Value> = fc.oneof(
  fc.integer().map((n) => new Int32(n)),
  fc.integer({ min: -3, max: 3 }).map((n) => new Int32(n)),
  fc.integer({ min: -3, max: 3 }).map((n) => n + 0.5),
  fc.double(),
  fc.bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n }),
  closeNumber,
  decimalText.map((text) => Decimal128.fromString(text)),
  fc
    .constantFrom('NaN', 'Infinity', '-Infinity', '0', '-0', '1E+6000', '10E+5999', '-1E-6000')
    .map((text) => Decimal128.fromString(text)),
);

const bytes = (size: number) => fc.uint8Array({ minLength: size, maxLength: size });

const scalar: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: number },
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.constantFrom('', 'a', 'b', 'é', '€', '\u{1F600}', '\uFFFD', '\0'), maxLength: 6 }),
  },
  fc.constantFrom<Value>(null, true, false, new MinKey(), new MaxKey()),
  fc.date({ noInvalidDate: true }),
  bytes(12).map((id) => new ObjectId(id)),
  fc
    .tuple(fc.uint8Array({ maxLength: 5 }), fc.constantFrom(0, 4, 128))
    .map(([data, type]) => new Binary(Buffer.from(data), type)),
  fc.tuple(fc.nat(), fc.nat()).map(([t, i]) => new Timestamp({ t, i })),
  fc
    .tuple(fc.constantFrom('a', '^b', ''), fc.constantFrom('', 'i'))
    .map(([pattern, options]) => new BSONRegExp(pattern, options)),
);

const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, weight: 8, arbitrary: scalar },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom('a', 'b', '10', '2', '__proto__', ''), tie('value')), { maxLength: 3 })
      .map((fields): Value => new Map(fields)),
  ),
}));

/** Any value that can be stored. */
export const anyValue: fc.Arbitrary<Value> = value;
