import { int, typeName, type Value } from '../bson/value.ts';
import { fail } from '../errors.ts';
import { isNumber } from '../values/compare.ts';
import { add, createSum, divide, isZero, multiply, type Numeric, negate, toDouble } from '../values/numbers.ts';
import { isNullish } from './expression.ts';
import { type ExpressionOperator, onValues } from './operator.ts';

const sum = (values: readonly (Value | undefined)[]): Value => {
  const total = createSum();
  let date: Date | undefined;
  for (const value of values) {
    if (isNullish(value)) return null;
    if (value instanceof Date) {
      if (date) fail(16612, 'only one date allowed in an $add expression');
      date = value;
    } else if (isNumber(value)) total.add(value);
    else fail(16554, `$add only supports numeric or date types, not ${typeName(value)}`);
  }
  return date ? new Date(date.getTime() + Math.round(toDouble(total.total()))) : total.total();
};

const product = (values: readonly (Value | undefined)[]): Value => {
  let total: Numeric = int(1);
  for (const value of values) {
    if (isNullish(value)) return null;
    if (!isNumber(value)) return fail(16555, `$multiply only supports numeric types, not ${typeName(value)}`);
    total = multiply(total, value) ?? toDouble(total) * toDouble(value);
  }
  return total;
};

const difference = (a: Value | undefined, b: Value | undefined): Value => {
  if (isNullish(a) || isNullish(b)) return null;
  if (isNumber(a) && isNumber(b)) return add(a, negate(b)) ?? toDouble(a) - toDouble(b);
  if (a instanceof Date && b instanceof Date) return BigInt(a.getTime() - b.getTime());
  if (a instanceof Date && isNumber(b)) return new Date(a.getTime() - Math.trunc(toDouble(b)));
  return fail(16556, `cant $subtract a ${typeName(b)} from a ${typeName(a)}`);
};

const quotient = (a: Value | undefined, b: Value | undefined): Value => {
  if (isNullish(a) || isNullish(b)) return null;
  if (!isNumber(a) || !isNumber(b))
    return fail(16609, `$divide only supports numeric types, not ${typeName(a)} and ${typeName(b)}`);
  return isZero(b) ? fail(16608, "can't $divide by zero") : divide(a, b);
};

export const arithmeticOperators: Readonly<Record<string, ExpressionOperator>> = {
  $add: onValues(0, Infinity, sum),
  $multiply: onValues(0, Infinity, product),
  $subtract: onValues(2, 2, ([a, b]) => difference(a, b)),
  $divide: onValues(2, 2, ([a, b]) => quotient(a, b)),
};
