import { int, isArray, isDoc, typeName, type Value } from '../bson/value.ts';
import { fail } from '../errors.ts';
import { display } from '../storage/display.ts';
import { equal, isNumber } from '../values/compare.ts';
import { wholeOf } from '../values/numbers.ts';
import { combine, compareWithMissing, constant, isConstant, isNullish, isTrue } from './expression.ts';
import { type ExpressionOperator, onValues } from './operator.ts';
import { toText } from './text.ts';

const comparison = (holds: (order: number) => boolean): ExpressionOperator =>
  onValues(2, 2, ([a, b]) => holds(compareWithMissing(a, b)));

/** Stops at the first value that decides, so that later ones may be wrong without harm. */
const logical =
  (decides: boolean): ExpressionOperator =>
  (arg, _name, parse) => {
    const parts = (isArray(arg) ? arg : [arg]).map((part) => parse(part));
    return combine(parts, (doc) => (parts.some((part) => isTrue(part.of(doc)) === decides) ? decides : !decides));
  };

const cond: ExpressionOperator = (arg, name, parse) => {
  let branches: Value[];
  if (isDoc(arg)) {
    for (const key of arg.keys())
      if (!['if', 'then', 'else'].includes(key)) fail(17083, `Unrecognized parameter to $cond: ${key}`);
    branches = (['if', 'then', 'else'] as const).map(
      (key, i) => arg.get(key) ?? (arg.has(key) ? null : fail(17080 + i, `Missing '${key}' parameter to $cond`)),
    );
  } else {
    branches = isArray(arg) ? arg : [arg];
    if (branches.length !== 3)
      fail(16020, `Expression ${name} takes exactly 3 arguments. ${branches.length} were passed in.`);
  }
  const [test, then, otherwise] = branches.map((part) => parse(part));
  if (isConstant(test!)) return isTrue(test!.of(new Map())) ? then! : otherwise!;
  return combine([test!, then!, otherwise!], (doc) => (isTrue(test!.of(doc)) ? then! : otherwise!).of(doc));
};

const elementAt = (name: string, which: string, value: Value | undefined, index: number): Value | undefined => {
  if (isNullish(value)) return null;
  if (!isArray(value)) return fail(28689, `${name}'s ${which} must be an array, but is ${typeName(value)}`);
  return value.at(index);
};

const edge = (index: 0 | -1): ExpressionOperator =>
  onValues(1, 1, ([value], name) => elementAt(name, 'argument', value, index));

export const generalOperators: Readonly<Record<string, ExpressionOperator>> = {
  $literal: (arg) => constant(arg),
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $and: logical(false),
  $or: logical(true),
  $not: onValues(1, 1, ([value]) => !isTrue(value)),
  $cond: cond,
  $ifNull: onValues(2, 2, ([value, otherwise]) => (isNullish(value) ? otherwise : value)),
  $in: onValues(2, 2, ([value, list]) => {
    if (!isArray(list)) return fail(40081, `$in requires an array as a second argument, found: ${typeName(list)}`);
    return value !== undefined && list.some((item) => equal(item, value));
  }),
  $size: onValues(1, 1, ([value]) => {
    if (!isArray(value))
      return fail(17124, `The argument to $size must be an array, but was of type: ${typeName(value)}`);
    return int(value.length);
  }),
  $arrayElemAt: onValues(2, 2, ([value, index], name) => {
    if (isNullish(value) || isNullish(index)) return null;
    if (!isArray(value)) return fail(28689, `${name}'s first argument must be an array, but is ${typeName(value)}`);
    if (!isNumber(index))
      return fail(28690, `${name}'s second argument must be a numeric value, but is ${typeName(index)}`);
    const at = wholeOf(index);
    if (at === undefined || Math.abs(at) > 2 ** 31)
      return fail(28691, `${name}'s second argument must be representable as a 32-bit integer: ${display(index)}`);
    return value.at(at);
  }),
  $first: edge(0),
  $last: edge(-1),
  $concat: onValues(0, Infinity, (values) => {
    let out = '';
    for (const value of values) {
      if (isNullish(value)) return null;
      out += typeof value === 'string' ? value : fail(16702, `$concat only supports strings, not ${typeName(value)}`);
    }
    return out;
  }),
  $mergeObjects: onValues(0, Infinity, (values) => {
    const out = new Map<string, Value>();
    for (const value of values) {
      if (isNullish(value)) continue;
      if (!isDoc(value))
        return fail(
          40400,
          `$mergeObjects requires object inputs, but input ${display(value)} is of type ${typeName(value)}`,
        );
      for (const [name, field] of value) out.set(name, field);
    }
    return out;
  }),
  $toString: (arg, _name, parse) => {
    if (isArray(arg) && arg.length !== 1) fail(50723, `$toString requires a single argument, got ${arg.length}`);
    const part = parse(isArray(arg) ? arg[0]! : arg);
    return combine([part], (doc) => toText(part.of(doc)));
  },
};
