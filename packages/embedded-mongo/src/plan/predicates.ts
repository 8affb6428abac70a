import { isArray, MaxKey, MinKey, type Value } from '../bson/value.ts';
import type { ComparisonTest, Filter, Test } from '../query/filter.ts';
import { compileTest } from '../query/match.ts';
import { compare, isNumber, rankOf } from '../values/compare.ts';

export type Bound = { readonly value: Value; readonly inclusive: boolean };

/** What a filter demands of one path, as far as an index can use it: each match satisfies all of it. */
export type Predicate = {
  points?: readonly Value[];
  lower?: Bound;
  upper?: Bound;
  /** A missing value cannot match. */
  present?: boolean;
  /** Every test on the path, for what a partial index asks. */
  tests: Test[];
};

export type Predicates = ReadonlyMap<string, Predicate>;

/** Demands by path; `complete` when the filter asks for nothing else. */
export type Demands = { readonly predicates: Predicates; readonly complete: boolean };

/** The demands of a filter's conjunction. */
export const demandsOf = (filter: Filter): Demands => {
  const predicates = new Map<string, Predicate>();
  const complete = collect(filter, [], predicates);
  return { predicates, complete };
};

/** True when all of the filter is noted. */
const collect = (filter: Filter, base: readonly string[], found: Map<string, Predicate>): boolean => {
  if (filter.kind === 'and') return filter.of.map((part) => collect(part, base, found)).every(Boolean);
  if (filter.kind === 'field') {
    add(filter.test, [...base, ...filter.path], found);
    return filter.test.op !== '$elemMatch';
  }
  if (filter.kind === 'not' && filter.of.kind === 'field' && isNull(filter.of.test)) {
    at(found, [...base, ...filter.of.path]).present = true;
  }
  return false;
};

const isNull = (test: Test): boolean => test.op === '$eq' && test.value === null;

const at = (found: Map<string, Predicate>, path: readonly string[]): Predicate => {
  const name = path.join('.');
  const predicate = found.get(name) ?? { tests: [] };
  found.set(name, predicate);
  return predicate;
};

const add = (test: Test, path: readonly string[], found: Map<string, Predicate>): void => {
  const predicate = at(found, path);
  predicate.tests.push(test);
  switch (test.op) {
    case '$eq':
      if (test.value !== null) predicate.present = true;
      if (!isArray(test.value)) predicate.points ??= [test.value];
      return;
    case '$in':
      if (!test.values.includes(null)) predicate.present = true;
      if (test.patterns.length === 0 && !test.values.some(isArray)) predicate.points ??= distinct(test.values);
      return;
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      if (test.value !== null && !(test.value instanceof MinKey) && !(test.value instanceof MaxKey))
        predicate.present = true;
      addBound(test.op, test.value, predicate);
      return;
    case '$elemMatch':
      predicate.present = true;
      collect('document' in test ? test.document : test.value, path, found);
      return;
    default:
      predicate.present = true;
  }
};

const distinct = (values: readonly Value[]): Value[] => {
  const sorted = [...values].sort(compare);
  return sorted.filter((value, i) => i === 0 || compare(value, sorted[i - 1]!) !== 0);
};

const addBound = (op: '$gt' | '$gte' | '$lt' | '$lte', value: Value, predicate: Predicate): void => {
  if (value === null || isArray(value) || value instanceof MinKey || value instanceof MaxKey) return;
  if (isNumber(value) && Number.isNaN(Number(value.toString()))) return;
  const bound = { value, inclusive: op === '$gte' || op === '$lte' };
  if (op === '$gt' || op === '$gte') predicate.lower ??= bound;
  else predicate.upper ??= bound;
};

/** The one value that a partial filter allows at a path. */
export const partialPoint = (partial: Filter, name: string): Value | undefined => {
  if (partial.kind === 'and') {
    return partial.of.map((part) => partialPoint(part, name)).find((value) => value !== undefined);
  }
  if (partial.kind !== 'field' || partial.path.join('.') !== name || partial.test.op !== '$eq') return undefined;
  return isArray(partial.test.value) ? undefined : partial.test.value;
};

/** Whether every document that satisfies `predicates` is in an index with this partial filter. */
export const implies = (predicates: Predicates, partial: Filter): boolean => {
  if (partial.kind === 'and') return partial.of.every((part) => implies(predicates, part));
  if (partial.kind !== 'field') return false;
  const predicate = predicates.get(partial.path.join('.'));
  if (!predicate) return false;
  const { test } = partial;
  if (test.op === '$exists') return predicate.present === true;
  const holds = compileTest(test);
  if (predicate.points) return predicate.points.length > 0 && predicate.points.every(holds);
  return predicate.tests.some((asked) => impliesTest(asked, test));
};

const isRange = (test: Test): test is ComparisonTest =>
  test.op === '$gt' || test.op === '$gte' || test.op === '$lt' || test.op === '$lte';

const impliesTest = (asked: Test, wanted: Test): boolean => {
  if (asked.op === '$type' && wanted.op === '$type') return [...asked.types].every((type) => wanted.types.has(type));
  if (!isRange(asked)) return false;
  if (wanted.op === '$type') return compileTest(wanted)(asked.value) && rankOf(asked.value) !== rankOf(0);
  if (!isRange(wanted) || asked.op[1] !== wanted.op[1] || rankOf(asked.value) !== rankOf(wanted.value)) return false;
  const order = compare(asked.value, wanted.value) * (asked.op[1] === 'g' ? 1 : -1);
  return order > 0 || (order === 0 && (asked.op === wanted.op || wanted.op.length === 4));
};
