import { Decimal128, Int32, type Value } from '../bson/value.ts';
import {
  addDecimals,
  type Decimal,
  decimalOf,
  divideDecimals,
  fromDouble,
  fromDouble15,
  multiplyDecimals,
  toDecimal128,
} from './decimal.ts';

/** Arithmetic as the server does it: int32 grows to int64, int64 to double where that is asked, decimal wins over all. */
export type Numeric = Int32 | number | bigint | Decimal128;

const MIN_LONG = -(1n << 63n);
const MAX_LONG = (1n << 63n) - 1n;
const fitsInt = (value: number): boolean => value >= -2_147_483_648 && value <= 2_147_483_647;
export const fitsLong = (value: bigint): boolean => value >= MIN_LONG && value <= MAX_LONG;

const isWhole = (value: Numeric): value is Int32 | bigint => value instanceof Int32 || typeof value === 'bigint';
const asBigInt = (value: Int32 | bigint): bigint => (typeof value === 'bigint' ? value : BigInt(value.value));

export const toDouble = (value: Numeric): number => Number(value instanceof Decimal128 ? value.toString() : value);

/** An exact whole result: int32 if both operands were and it fits, else int64; undefined when it does not fit int64. */
const wholeResult = (value: bigint, a: Numeric, b: Numeric): Int32 | bigint | undefined => {
  if (!fitsLong(value)) return undefined;
  if (!(a instanceof Int32 && b instanceof Int32)) return value;
  return fitsInt(Number(value)) ? new Int32(Number(value)) : value;
};

const asDecimal = (value: Numeric): Decimal | number => {
  if (value instanceof Decimal128) return decimalOf(value);
  if (isWhole(value)) return { coefficient: asBigInt(value), exponent: 0 };
  return Number.isFinite(value) ? fromDouble15(value) : value;
};

type Operation = {
  readonly whole: (a: bigint, b: bigint) => bigint;
  readonly double: (a: number, b: number) => number;
  readonly decimal: (a: Decimal, b: Decimal) => Decimal;
};

const ADD: Operation = { whole: (a, b) => a + b, double: (a, b) => a + b, decimal: addDecimals };
const MULTIPLY: Operation = { whole: (a, b) => a * b, double: (a, b) => a * b, decimal: multiplyDecimals };

/** undefined when an int64 overflows. */
const apply = ({ whole, double, decimal }: Operation, a: Numeric, b: Numeric): Numeric | undefined => {
  if (isWhole(a) && isWhole(b)) return wholeResult(whole(asBigInt(a), asBigInt(b)), a, b);
  if (!(a instanceof Decimal128) && !(b instanceof Decimal128)) return double(toDouble(a), toDouble(b));
  return decimalResult(a, b, double, decimal);
};

const decimalResult = (
  a: Numeric,
  b: Numeric,
  double: Operation['double'],
  decimal: Operation['decimal'],
): Decimal128 => {
  const x = asDecimal(a);
  const y = asDecimal(b);
  if (typeof x !== 'number' && typeof y !== 'number') return toDecimal128(decimal(x, y));
  const plain = (value: Decimal | number) => (typeof value === 'number' ? value : Math.sign(Number(value.coefficient)));
  return toDecimal128(double(plain(x), plain(y)));
};

export const add = (a: Numeric, b: Numeric): Numeric | undefined => apply(ADD, a, b);
export const multiply = (a: Numeric, b: Numeric): Numeric | undefined => apply(MULTIPLY, a, b);

export const negate = (value: Numeric): Numeric => multiply(value, new Int32(-1)) ?? -toDouble(value);

/** Always a double or a decimal. `b` is not zero. */
export const divide = (a: Numeric, b: Numeric): Numeric => {
  if (!(a instanceof Decimal128) && !(b instanceof Decimal128)) return toDouble(a) / toDouble(b);
  return decimalResult(a, b, (x, y) => x / y, divideDecimals);
};

export const isZero = (value: Numeric): boolean => {
  if (!(value instanceof Decimal128)) return Number(value) === 0;
  const decimal = decimalOf(value);
  return typeof decimal !== 'number' && decimal.coefficient === 0n;
};

/**
 * A sum that does not depend on the order of its terms more than the server's does: whole numbers are added exactly,
 * doubles with a compensation (as DoubleDoubleSummation), decimals apart.
 */
export type Sum = { add(value: Numeric): void; total(): Numeric; readonly count: number; mean(): Numeric | null };

export const createSum = (): Sum => {
  let whole = 0n;
  let high = 0;
  let low = 0;
  let decimal: Numeric = new Decimal128('0');
  let count = 0;
  const kinds = { long: false, double: false, decimal: false };

  const addDouble = (value: number) => {
    const sum = high + value;
    const part = sum - high;
    low += high - (sum - part) + (value - part);
    high = sum;
  };
  /** Doubles and whole numbers together: a double and what it leaves. */
  const doubles = (): [number, number] => {
    if (!Number.isFinite(high)) return [high, 0];
    const nearest = Number(whole);
    const sum = high + nearest;
    const part = sum - high;
    const error = high - (sum - part) + (nearest - part) + low + Number(whole - BigInt(nearest));
    return [sum + error, sum - (sum + error) + error];
  };
  const asExact = (value: number): Numeric =>
    Number.isFinite(value) ? toDecimal128(fromDouble(value)) : toDecimal128(value);

  const decimalTotal = (): Decimal128 => {
    const [sum, rest] = doubles();
    const both = Number.isFinite(sum) ? add(asExact(sum), asExact(rest))! : asExact(sum);
    return add(decimal, both) as Decimal128;
  };

  return {
    add: (value) => {
      count += 1;
      if (value instanceof Decimal128) {
        kinds.decimal = true;
        decimal = add(decimal, value)!;
      } else if (typeof value === 'number') {
        kinds.double = true;
        addDouble(value);
      } else {
        kinds.long ||= typeof value === 'bigint';
        whole += asBigInt(value);
      }
    },
    total: () => {
      if (kinds.decimal) return decimalTotal();
      if (kinds.double || !fitsLong(whole)) return doubles()[0];
      return kinds.long || !fitsInt(Number(whole)) ? whole : new Int32(Number(whole));
    },
    get count() {
      return count;
    },
    mean: () => {
      if (count === 0) return null;
      if (kinds.decimal) return divide(decimalTotal(), BigInt(count));
      const [sum, rest] = doubles();
      return Number.isFinite(sum) ? (sum + rest) / count : sum / count;
    },
  };
};

/** A whole number given as any numeric type, undefined for what is not one. */
export const wholeOf = (value: Value | undefined): number | undefined => {
  if (value instanceof Int32) return value.value;
  const number =
    typeof value === 'number' || typeof value === 'bigint' || value instanceof Decimal128
      ? toDouble(value)
      : Number.NaN;
  return Number.isSafeInteger(number) ? number : undefined;
};
