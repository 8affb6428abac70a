import {
  Decimal128,
  type Doc,
  Int32,
  isArray,
  isDoc,
  MaxKey,
  MinKey,
  TYPE,
  typeOf,
  type Value,
} from '../bson/value.ts';
import { compare, equal, rankOf } from '../values/compare.ts';
import { decimalOf, tenTo } from '../values/decimal.ts';
import { anyAt } from '../values/paths.ts';
import type { Comparison, Filter, Matcher, Test } from './filter.ts';
import { patternMatches } from './regex.ts';

/** The filter as a function. */
export const compile = (filter: Filter): Matcher => {
  switch (filter.kind) {
    case 'and': {
      const parts = filter.of.map(compile);
      return (doc) => parts.every((part) => part(doc));
    }
    case 'or': {
      const parts = filter.of.map(compile);
      return (doc) => parts.some((part) => part(doc));
    }
    case 'nor': {
      const parts = filter.of.map(compile);
      return (doc) => !parts.some((part) => part(doc));
    }
    case 'not': {
      const part = compile(filter.of);
      return (doc) => !part(doc);
    }
    case 'field': {
      const { path } = filter;
      const test = compileTest(filter.test);
      const expand = entersArrays(filter.test);
      return (doc) => anyAt(doc, path, expand, test);
    }
    case 'never':
      return () => false;
  }
};

/** $size and $elemMatch look at an array itself, the others also at each element. */
export const entersArrays = (test: Test): boolean => test.op !== '$size' && test.op !== '$elemMatch';

type ValueTest = (value: Value | undefined) => boolean;

export const compileTest = (test: Test): ValueTest => {
  switch (test.op) {
    case '$eq':
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return comparison(test.op, test.value);
    case '$in': {
      const { values, patterns } = test;
      const missing = values.includes(null);
      return (value) =>
        value === undefined
          ? missing
          : values.some((one) => equal(one, value)) || patterns.some((one) => patternMatches(one, value));
    }
    case '$exists':
      return (value) => value !== undefined;
    case '$type': {
      const { types } = test;
      return (value) => value !== undefined && types.has(typeOf(value));
    }
    case '$size': {
      const { size } = test;
      return (value) => isArray(value) && value.length === size;
    }
    case '$mod': {
      const { divisor, remainder } = test;
      return (value) => {
        const whole = truncated(value);
        return whole !== undefined && whole % divisor === remainder;
      };
    }
    case '$regex': {
      const { pattern } = test;
      return (value) => patternMatches(pattern, value);
    }
    case '$elemMatch': {
      if ('document' in test) {
        const matches = compile(test.document);
        return (value) => isArray(value) && value.some((element) => matchesAsDocument(matches, element));
      }
      const matches = compileValue(test.value);
      return (value) => isArray(value) && value.some(matches);
    }
  }
};

/** An array inside an array is matched like a document whose fields are its positions. */
const matchesAsDocument = (matches: Matcher, element: Value): boolean => {
  if (isDoc(element)) return matches(element);
  return isArray(element) && matches(new Map(element.map((item, i) => [String(i), item])));
};

/** A filter on the value itself, as inside `$elemMatch` and `$pull`: its fields have no path. */
export const compileValue = (filter: Filter): ValueTest => {
  switch (filter.kind) {
    case 'field':
      return compileTest(filter.test);
    case 'not': {
      const part = compileValue(filter.of);
      return (value) => !part(value);
    }
    case 'and': {
      const parts = filter.of.map(compileValue);
      return (value) => parts.every((part) => part(value));
    }
    case 'or': {
      const parts = filter.of.map(compileValue);
      return (value) => parts.some((part) => part(value));
    }
    case 'nor': {
      const parts = filter.of.map(compileValue);
      return (value) => !parts.some((part) => part(value));
    }
    case 'never':
      return () => false;
  }
};

/** Only values of the same type compare; MinKey and MaxKey stand below and above all; a missing value is null. */
const comparison = (op: Comparison, wanted: Value): ValueTest => {
  const rank = rankOf(wanted);
  const withEqual = op === '$eq' || op === '$gte' || op === '$lte';
  const isNaNWanted = rank === 10 && Number.isNaN(toDouble(wanted));
  if (wanted === null) return (value) => withEqual && (value === undefined || value === null);
  if (wanted instanceof MinKey && (op === '$gt' || op === '$gte')) {
    return (value) => op === '$gte' || !(value instanceof MinKey);
  }
  if (wanted instanceof MaxKey && (op === '$lt' || op === '$lte')) {
    return (value) => op === '$lte' || !(value instanceof MaxKey);
  }
  return (value) => {
    if (value === undefined || rankOf(value) !== rank) return false;
    if (rank === 10 && (isNaNWanted || Number.isNaN(toDouble(value)))) {
      return withEqual && isNaNWanted && Number.isNaN(toDouble(value));
    }
    const order = compare(value, wanted);
    if (order === 0) return withEqual;
    return order > 0 ? op === '$gt' || op === '$gte' : op === '$lt' || op === '$lte';
  };
};

const toDouble = (value: Value): number => {
  if (!(value instanceof Decimal128)) return Number(value);
  const decimal = decimalOf(value);
  return typeof decimal === 'number' ? decimal : 0;
};

/** The whole part of a finite number. */
const truncated = (value: Value | undefined): bigint | undefined => {
  if (value instanceof Int32) return BigInt(value.value);
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? BigInt(Math.trunc(value)) : undefined;
  if (!(value instanceof Decimal128)) return undefined;
  const decimal = decimalOf(value);
  if (typeof decimal === 'number') return undefined;
  const { coefficient, exponent } = decimal;
  return exponent >= 0 ? coefficient * tenTo(exponent) : coefficient / tenTo(-exponent);
};

/** Types by the names and numbers of `$type`; `number` is every numeric type. */
export const typesNamed = (name: string): readonly number[] | undefined => {
  if (name === 'number') return [TYPE.int, TYPE.long, TYPE.double, TYPE.decimal];
  const code = (TYPE as Readonly<Record<string, number>>)[name];
  return code === undefined ? undefined : [code];
};

/**
 * Position in the outermost array where the filter found its last match: what `$` in an update path stands for.
 * Conditions are tried in the server's order, by kind, then by path (`_id`, `a`, `items.k`).
 */
export const matchedPosition = (filter: Filter, doc: Doc): number | undefined => {
  let position: number | undefined;
  const visit = (part: Filter): boolean => {
    switch (part.kind) {
      case 'and':
        return inServerOrder(part.of).every(visit);
      case 'or':
        return inServerOrder(part.of).some(visit);
      case 'field': {
        const test = compileTest(part.test);
        let found: number | undefined;
        const matched = anyAt(doc, part.path, entersArrays(part.test), (value, outer) => {
          if (!test(value)) return false;
          found = part.test.op === '$elemMatch' ? elementOf(part.test, value, outer) : outer;
          return true;
        });
        if (found !== undefined && found >= 0) position = found;
        return matched;
      }
      default:
        return compile(part)(doc);
    }
  };
  visit(filter);
  return position;
};

type ElemMatch = Extract<Test, { op: '$elemMatch' }>;

const elementOf = (test: ElemMatch, value: Value | undefined, outer: number): number => {
  if (outer >= 0 || !isArray(value)) return outer;
  const matches =
    'document' in test
      ? (
          (inner) => (element: Value) =>
            matchesAsDocument(inner, element)
        )(compile(test.document))
      : compileValue(test.value);
  return value.findIndex(matches);
};

const KIND_ORDER = [
  'and',
  'or',
  '$elemMatch',
  '$size',
  '$lte',
  '$lt',
  '$eq',
  '$gt',
  '$gte',
  '$regex',
  '$mod',
  '$exists',
  '$in',
];

const inServerOrder = (filters: readonly Filter[]): Filter[] => {
  const kind = (filter: Filter) => {
    const at = KIND_ORDER.indexOf(filter.kind === 'field' ? filter.test.op : filter.kind);
    return at < 0 ? KIND_ORDER.length : at;
  };
  const path = (filter: Filter) => (filter.kind === 'field' ? filter.path.join('.') : '');
  return [...filters].sort((a, b) => kind(a) - kind(b) || (path(a) < path(b) ? -1 : path(a) > path(b) ? 1 : 0));
};
