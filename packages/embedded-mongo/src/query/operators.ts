import { BSONRegExp, Decimal128, type Doc, isArray, isDoc, TYPE, type Value } from '../bson/value.ts';
import { fail, notInDialect } from '../errors.ts';
import { isNumber } from '../values/compare.ts';
import type { Path } from '../values/paths.ts';
import type { Comparison, Filter, Test } from './filter.ts';
import { typesNamed } from './match.ts';
import { type Pattern, pattern } from './regex.ts';

/** Where an operator stands, and how it reads what is nested in it. */
export type OperatorContext = {
  readonly path: Path;
  readonly operators: Doc;
  readonly parseFilter: (filter: Doc) => Filter;
  readonly parseOperators: (path: Path, operators: Doc) => Filter[];
  readonly isOperators: (value: Value) => boolean;
};

type Operator = (arg: Value, context: OperatorContext) => Filter | undefined;

const field = (path: Path, test: Test): Filter => ({ kind: 'field', path, test });
const not = (of: Filter): Filter => ({ kind: 'not', of });
const all = (of: Filter[]): Filter => (of.length === 1 ? of[0]! : { kind: 'and', of });

const compareTo =
  (op: Comparison): Operator =>
  (arg, { path }) => {
    if (arg instanceof BSONRegExp && op !== '$eq') {
      fail(2, `Can't have RegEx as arg to predicate over field '${path.join('.')}'.`);
    }
    return field(path, { op, value: arg });
  };

const inList = (name: string, arg: Value, { isOperators }: OperatorContext): Test => {
  if (!isArray(arg)) return fail(2, `${name} needs an array`);
  const values: Value[] = [];
  const patterns: Pattern[] = [];
  for (const item of arg) {
    if (isOperators(item)) fail(2, `cannot nest $ under ${name}`);
    if (item instanceof BSONRegExp) patterns.push(pattern(item));
    else values.push(item);
  }
  return { op: '$in', values, patterns };
};

const isTrue = (value: Value): boolean => {
  if (value === null || value === false) return false;
  if (!isNumber(value)) return true;
  return value instanceof Decimal128 ? !/^-?0(\.0*)?(E.*)?$/.test(value.toString()) : Number(value) !== 0;
};

const typeCodes = (arg: Value): readonly number[] => {
  if (typeof arg === 'string') return typesNamed(arg) ?? unknownType(arg);
  if (!isNumber(arg)) return fail(14, 'type must be represented as a number or a string');
  const code = Number(arg.toString());
  if ((Object.values(TYPE) as number[]).includes(code)) return [code];
  return [6, 12, 13, 14, 15].includes(code)
    ? notInDialect(`$type ${code}`)
    : fail(2, `Invalid numerical type code: ${arg}`);
};

const unknownType = (name: string): never =>
  ['undefined', 'dbPointer', 'javascript', 'symbol', 'javascriptWithScope'].includes(name)
    ? notInDialect(`$type ${name}`)
    : fail(2, `Unknown type name alias: ${name}`);

const wholeNumber = (arg: Value, name: string): number => {
  if (!isNumber(arg)) return fail(2, `${name} needs a number`);
  const size = Number(arg.toString());
  if (!Number.isInteger(size)) return fail(2, `${name} must be a whole number`);
  return size < 0 ? fail(2, `${name} may not be negative`) : size;
};

const modTerm = (value: Value, name: string): bigint => {
  const term = isNumber(value) ? Math.trunc(Number(value.toString())) : Number.NaN;
  return Number.isFinite(term)
    ? typeof value === 'bigint'
      ? value
      : BigInt(term)
    : fail(2, `malformed mod, ${name} not a number`);
};

const elementFilter = (arg: Value, context: OperatorContext): Test => {
  if (!isDoc(arg)) return fail(2, '$elemMatch needs an Object');
  const first = arg.keys().next().value ?? '';
  const onDocument = !first.startsWith('$') || ['$and', '$or', '$nor'].includes(first);
  if (onDocument) return { op: '$elemMatch', document: context.parseFilter(arg) };
  return { op: '$elemMatch', value: all(context.parseOperators([], arg)) };
};

const everyOf: Operator = (arg, context) => {
  if (!isArray(arg)) return fail(2, '$all needs an array');
  if (arg.length === 0) return { kind: 'never' };
  const { path, isOperators } = context;
  const nested = arg.map((item) => isDoc(item) && item.has('$elemMatch'));
  if (nested[0]) {
    return all(
      arg.map((item, i) => {
        if (!nested[i] || (item as Doc).size !== 1) fail(2, '$all/$elemMatch has to be consistent');
        return field(path, elementFilter((item as Doc).get('$elemMatch')!, context));
      }),
    );
  }
  return all(
    arg.map((item) => {
      if (isOperators(item)) fail(2, 'no $ expressions in $all');
      return item instanceof BSONRegExp
        ? field(path, { op: '$regex', pattern: pattern(item) })
        : field(path, { op: '$eq', value: item });
    }),
  );
};

const regex: Operator = (arg, { path, operators }) => {
  const options = operators.get('$options');
  if (options !== undefined && typeof options !== 'string') fail(2, '$options has to be a string');
  if (typeof arg !== 'string' && !(arg instanceof BSONRegExp)) return fail(2, '$regex has to be a string');
  if (arg instanceof BSONRegExp) {
    if (options !== undefined && arg.options) fail(51075, 'options set in both $regex and $options');
    const source = options === undefined ? arg : new BSONRegExp(arg.pattern, knownOptions(options as string));
    return field(path, { op: '$regex', pattern: pattern(source) });
  }
  return field(path, { op: '$regex', pattern: pattern(new BSONRegExp(arg, knownOptions((options as string) ?? ''))) });
};

/** MongoDB 4.4 passes over letters that are no option. */
const knownOptions = (options: string): string =>
  [...new Set(options)].filter((letter) => 'imsx'.includes(letter)).join('');

const negate: Operator = (arg, { path, parseOperators, isOperators }) => {
  if (arg instanceof BSONRegExp) return not(field(path, { op: '$regex', pattern: pattern(arg) }));
  if (!isDoc(arg)) return fail(2, '$not needs a regex or a document');
  if (arg.size === 0) return fail(2, '$not cannot be empty');
  if (!isOperators(arg)) fail(2, `unknown operator: ${arg.keys().next().value}`);
  return not(all(parseOperators(path, arg)));
};

/** Operators on a field. What is here is what the dialect says of queries. */
export const fieldOperators: Readonly<Record<string, Operator>> = {
  $eq: compareTo('$eq'),
  $gt: compareTo('$gt'),
  $gte: compareTo('$gte'),
  $lt: compareTo('$lt'),
  $lte: compareTo('$lte'),
  $ne: (arg, { path }) => {
    if (arg instanceof BSONRegExp) fail(2, "Can't have regex as arg to $ne.");
    return not(field(path, { op: '$eq', value: arg }));
  },
  $in: (arg, context) => field(context.path, inList('$in', arg, context)),
  $nin: (arg, context) => not(field(context.path, inList('$nin', arg, context))),
  $not: negate,
  $exists: (arg, { path }) => (isTrue(arg) ? field(path, { op: '$exists' }) : not(field(path, { op: '$exists' }))),
  $type: (arg, { path }) => {
    if (isArray(arg) && arg.length === 0) fail(9, `${path.join('.')} must match at least one type`);
    const types = new Set((isArray(arg) ? arg : [arg]).flatMap(typeCodes));
    return field(path, { op: '$type', types });
  },
  $size: (arg, { path }) => field(path, { op: '$size', size: wholeNumber(arg, '$size') }),
  $mod: (arg, { path }) => {
    if (!isArray(arg)) return fail(2, 'malformed mod, needs to be an array');
    if (arg.length < 2) fail(2, 'malformed mod, not enough elements');
    if (arg.length > 2) fail(2, 'malformed mod, too many elements');
    const divisor = modTerm(arg[0]!, 'divisor');
    if (divisor === 0n) fail(2, 'divisor cannot be 0');
    return field(path, { op: '$mod', divisor, remainder: modTerm(arg[1]!, 'remainder') });
  },
  $all: everyOf,
  $elemMatch: (arg, context) => field(context.path, elementFilter(arg, context)),
  $regex: regex,
  $options: (_, { operators }) => (operators.has('$regex') ? undefined : fail(2, '$options needs a $regex')),
};
