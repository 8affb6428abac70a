import { Decimal128 } from 'bson';

/** coefficient × 10^exponent */
export type Decimal = { readonly coefficient: bigint; readonly exponent: number };

const BIAS = 6176;
const MAX_EXPONENT = 6111;
const DIGITS = 34;
const COMBINATION_SPECIAL = 3n;
const powers = new Map<number, bigint>();

export const tenTo = (exponent: number): bigint => {
  let power = powers.get(exponent);
  if (power === undefined) {
    power = 10n ** BigInt(exponent);
    powers.set(exponent, power);
  }
  return power;
};

/** The finite number in a Decimal128, or the double that says what it is (NaN, Infinity, -Infinity). */
export const decimalOf = (value: Decimal128): Decimal | number => {
  const bytes = Buffer.from(value.bytes.buffer, value.bytes.byteOffset, 16);
  const low = bytes.readBigUInt64LE(0);
  const high = bytes.readBigUInt64LE(8);
  const negative = high >> 63n === 1n;
  if (((high >> 61n) & 3n) === COMBINATION_SPECIAL) {
    const kind = (high >> 58n) & 0x1fn;
    if (kind === 0x1fn) return Number.NaN;
    if (kind === 0x1en) return negative ? -Infinity : Infinity;
    return { coefficient: 0n, exponent: Number((high >> 47n) & 0x3fffn) - BIAS };
  }
  const coefficient = ((high & 0x1_ffff_ffff_ffffn) << 64n) | low;
  return { coefficient: negative ? -coefficient : coefficient, exponent: Number((high >> 49n) & 0x3fffn) - BIAS };
};

const digitsOf = (coefficient: bigint): number => (coefficient < 0n ? -coefficient : coefficient).toString().length;

/** Drops digits from the right, to the nearest, ties to even (the rounding of IEEE 754 decimals). */
const dropDigits = (coefficient: bigint, digits: number): bigint => {
  const unit = tenTo(digits);
  const quotient = coefficient / unit;
  const remainder = coefficient % unit;
  const twice = (remainder < 0n ? -remainder : remainder) * 2n;
  const up = twice > unit || (twice === unit && quotient % 2n !== 0n);
  return up ? quotient + (coefficient < 0n ? -1n : 1n) : quotient;
};

export const roundTo = (value: Decimal, digits: number): Decimal => {
  const extra = digitsOf(value.coefficient) - digits;
  if (extra <= 0) return value;
  const rounded = { coefficient: dropDigits(value.coefficient, extra), exponent: value.exponent + extra };
  return digitsOf(rounded.coefficient) > digits ? roundTo(rounded, digits) : rounded;
};

export const toDecimal128 = (value: Decimal | number): Decimal128 => {
  if (typeof value === 'number') {
    return Decimal128.fromString(Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity');
  }
  let { coefficient, exponent } = roundTo(value, DIGITS);
  if (exponent < -BIAS) {
    coefficient = dropDigits(coefficient, -BIAS - exponent);
    exponent = -BIAS;
  }
  while (exponent > MAX_EXPONENT && coefficient !== 0n && digitsOf(coefficient) < DIGITS) {
    coefficient *= 10n;
    exponent -= 1;
  }
  if (exponent > MAX_EXPONENT) {
    if (coefficient !== 0n) return Decimal128.fromString(coefficient < 0n ? '-Infinity' : 'Infinity');
    exponent = MAX_EXPONENT;
  }
  const bytes = Buffer.alloc(16);
  const magnitude = coefficient < 0n ? -coefficient : coefficient;
  bytes.writeBigUInt64LE(magnitude & 0xffff_ffff_ffff_ffffn, 0);
  const sign = coefficient < 0n ? 1n << 63n : 0n;
  bytes.writeBigUInt64LE(sign | (BigInt(exponent + BIAS) << 49n) | (magnitude >> 64n), 8);
  return new Decimal128(bytes);
};

const exact = new DataView(new ArrayBuffer(8));

/** A finite double as the decimal it exactly is, rounded to 34 digits: what MongoDB compares decimals with. */
export const fromDouble = (value: number): Decimal => {
  if (Number.isSafeInteger(value)) return { coefficient: BigInt(value), exponent: 0 };
  exact.setFloat64(0, value);
  const bits = exact.getBigUint64(0);
  const stored = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xf_ffff_ffff_ffffn;
  const mantissa = stored === 0 ? fraction : fraction | (1n << 52n);
  const power = (stored === 0 ? 1 : stored) - 1075;
  const signed = value < 0 ? -mantissa : mantissa;
  if (power >= 0) return roundTo({ coefficient: signed << BigInt(power), exponent: 0 }, DIGITS);
  return roundTo({ coefficient: signed * 5n ** BigInt(-power), exponent: power }, DIGITS);
};

/** A finite double as MongoDB turns it into a decimal in arithmetic: 15 significant digits, all of them written. */
export const fromDouble15 = (value: number): Decimal => {
  if (value === 0) return { coefficient: 0n, exponent: 0 };
  const [digits, power] = value.toExponential(14).split('e') as [string, string];
  return { coefficient: BigInt(digits.replace('.', '')), exponent: Number(power) - 14 };
};

export const compareDecimals = (a: Decimal, b: Decimal): number => {
  const sign = (n: bigint) => (n > 0n ? 1 : n < 0n ? -1 : 0);
  if (sign(a.coefficient) !== sign(b.coefficient) || a.coefficient === 0n) {
    return sign(a.coefficient) - sign(b.coefficient);
  }
  const reach = digitsOf(a.coefficient) + a.exponent - (digitsOf(b.coefficient) + b.exponent);
  if (reach !== 0) return Math.sign(reach) * sign(a.coefficient);
  return sign(subtractAligned(a, b));
};

const subtractAligned = (a: Decimal, b: Decimal): bigint => {
  const exponent = Math.min(a.exponent, b.exponent);
  return a.coefficient * tenTo(a.exponent - exponent) - b.coefficient * tenTo(b.exponent - exponent);
};

export const subtractDecimals = (a: Decimal, b: Decimal): Decimal =>
  addDecimals(a, { coefficient: -b.coefficient, exponent: b.exponent });

/** Exact unless the exponents are so far apart that the smaller is less than the last of 34 digits. */
export const addDecimals = (a: Decimal, b: Decimal): Decimal => {
  const [high, low] = a.exponent >= b.exponent ? [a, b] : [b, a];
  const gap = high.exponent - low.exponent;
  if (gap > 4 * DIGITS && high.coefficient !== 0n && low.coefficient !== 0n) {
    const shift = 2 * DIGITS;
    const trace = low.coefficient > 0n ? 1n : -1n;
    return { coefficient: high.coefficient * tenTo(shift) + trace, exponent: high.exponent - shift };
  }
  return { coefficient: high.coefficient * tenTo(gap) + low.coefficient, exponent: low.exponent };
};

export const multiplyDecimals = (a: Decimal, b: Decimal): Decimal => ({
  coefficient: a.coefficient * b.coefficient,
  exponent: a.exponent + b.exponent,
});

/** a ÷ b for b ≠ 0: to 34 digits, and written as short as the exact quotient allows, not shorter than a's scale over b's. */
export const divideDecimals = (a: Decimal, b: Decimal): Decimal => {
  const ideal = a.exponent - b.exponent;
  if (a.coefficient === 0n) return { coefficient: 0n, exponent: ideal };
  const scale = Math.max(0, DIGITS + 2 + digitsOf(b.coefficient) - digitsOf(a.coefficient));
  const scaled = a.coefficient * tenTo(scale);
  let coefficient = scaled / b.coefficient;
  let exponent = ideal - scale;
  if (scaled % b.coefficient !== 0n) {
    // A digit that keeps the rounding on the right side of a tie.
    return roundTo({ coefficient: coefficient * 10n + (coefficient < 0n ? -1n : 1n), exponent: exponent - 1 }, DIGITS);
  }
  while (exponent < ideal && coefficient % 10n === 0n) {
    coefficient /= 10n;
    exponent += 1;
  }
  return roundTo({ coefficient, exponent }, DIGITS);
};
