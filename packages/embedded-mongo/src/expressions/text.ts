import { Decimal128, Int32, ObjectId, typeName, type Value } from '../bson/value.ts';
import { fail, notInDialect } from '../errors.ts';

/** `$toString`. @throws MongoError 241 for values that have no text. */
export const toText = (value: Value | undefined): Value => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return doubleText(value);
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (value instanceof Int32 || value instanceof Decimal128) return value.toString();
  if (value instanceof ObjectId) return value.toHexString();
  if (value instanceof Date) return value.toISOString();
  return fail(241, `Unsupported conversion from ${typeName(value)} to string in $convert with no onError value`);
};

/** As C's `%.16g`, which the server prints doubles with. */
const doubleText = (value: number): string => {
  if (!Number.isFinite(value)) return notInDialect(`$toString of ${value}`);
  const [digits, power] = value.toExponential(15).split('e') as [string, string];
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 16) {
    return value
      .toFixed(15 - exponent)
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, '');
  }
  const size = String(Math.abs(exponent)).padStart(2, '0');
  return `${digits.replace(/\.?0+$/, '')}e${exponent < 0 ? '-' : '+'}${size}`;
};
