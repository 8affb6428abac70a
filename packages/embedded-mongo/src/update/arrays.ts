import { BSONRegExp, type Doc, isArray, isDoc, typeName, type Value } from '../bson/value.ts';
import { fail } from '../errors.ts';
import { compareTuples, parseSort, sortTuple } from '../plan/sort.ts';
import { compile } from '../query/match.ts';
import { isOperators, parseFilter, parseOperators } from '../query/parse.ts';
import { pattern, patternMatches } from '../query/regex.ts';
import { display } from '../storage/display.ts';
import { compare, equal, identical } from '../values/compare.ts';
import { wholeOf } from '../values/numbers.ts';
import type { ChangeOf } from './operators.ts';
import { checkStorable } from './storable.ts';
import { type Change, KEEP, setTo } from './tree.ts';

const become = (current: Value[] | undefined, value: Value[]): Change =>
  current && identical(current, value) ? KEEP : setTo(value);

type PushArgument = {
  readonly each: readonly Value[];
  readonly position: number | undefined;
  readonly slice: number | undefined;
  readonly order: ((a: Value, b: Value) => number) | undefined;
};

export const push = (arg: Value, path: string): ChangeOf => {
  const { each, position, slice, order } = readPush(arg, path);
  return (current, { id }) => {
    if (current !== undefined && !isArray(current)) {
      const shown = `{_id: ${id === undefined ? 'null' : display(id)}}`;
      return fail(2, `The field '${path}' must be an array but is of type ${typeName(current)} in document ${shown}`);
    }
    const items = [...(current ?? [])];
    items.splice(position ?? items.length, 0, ...each);
    if (order) items.sort(order);
    const kept = slice === undefined ? items : slice >= 0 ? items.slice(0, slice) : items.slice(slice);
    return become(current, kept);
  };
};

const readPush = (arg: Value, path: string): PushArgument => {
  if (!isDoc(arg) || !arg.has('$each')) {
    checkStorable(arg, path);
    return { each: [arg], position: undefined, slice: undefined, order: undefined };
  }
  const each = arg.get('$each')!;
  if (!isArray(each))
    return fail(2, `The argument to $each in $push must be an array but it was of type: ${typeName(each)}`);
  checkStorable(each, path);
  for (const name of arg.keys()) {
    if (!['$each', '$slice', '$sort', '$position'].includes(name)) fail(2, `Unrecognized clause in $push: ${name}`);
  }
  return {
    each,
    position: wholeClause(arg, '$position'),
    slice: wholeClause(arg, '$slice'),
    order: arg.has('$sort') ? pushOrder(arg.get('$sort')!) : undefined,
  };
};

const wholeClause = (arg: Doc, name: '$position' | '$slice'): number | undefined => {
  const value = arg.get(name);
  if (value === undefined) return undefined;
  return (
    wholeOf(value) ?? fail(2, `The value for ${name} must be an integer value but was given type: ${typeName(value)}`)
  );
};

const pushOrder = (sort: Value): ((a: Value, b: Value) => number) => {
  if (isDoc(sort)) {
    if (sort.size === 0) fail(2, 'The $sort pattern is empty when it should be a set of fields.');
    for (const value of sort.values()) {
      if (Math.abs(wholeOf(value) ?? 0) !== 1) fail(2, 'The $sort element value must be either 1 or -1');
    }
    const keys = parseSort(sort);
    const order = compareTuples(keys);
    const tuple = (value: Value) => sortTuple(isDoc(value) ? value : new Map(), keys, order);
    return (a, b) => order(tuple(a), tuple(b));
  }
  const direction = wholeOf(sort);
  if (direction !== 1 && direction !== -1) return fail(2, 'The $sort element value must be either 1 or -1');
  return (a, b) => compare(a, b) * direction;
};

export const addToSet = (arg: Value, path: string): ChangeOf => {
  let items: readonly Value[] = [arg];
  if (isDoc(arg) && arg.has('$each')) {
    const each = arg.get('$each')!;
    if (!isArray(each)) {
      return fail(14, `The argument to $each in $addToSet must be an array but it was of type ${typeName(each)}`);
    }
    if (arg.size > 1) fail(2, `Found unexpected fields after $each in $addToSet: ${display(arg)}`);
    items = each;
  }
  checkStorable([...items], path);
  return (current) => {
    if (current !== undefined && !isArray(current)) {
      const type = typeName(current);
      return fail(2, `Cannot apply $addToSet to non-array field. Field named '${path}' has non-array type ${type}`);
    }
    const out = [...(current ?? [])];
    for (const item of items) if (!out.some((other) => equal(other, item))) out.push(item);
    return become(current, out);
  };
};

export const pop = (arg: Value, path: string): ChangeOf => {
  const end = wholeOf(arg);
  if (end !== 1 && end !== -1) return fail(9, `$pop expects 1 or -1, found: ${display(arg)}`);
  return (current) => {
    if (current === undefined) return KEEP;
    if (!isArray(current))
      return fail(14, `Path '${path}' contains an element of non-array type '${typeName(current)}'`);
    return current.length === 0 ? KEEP : setTo(end === 1 ? current.slice(0, -1) : current.slice(1));
  };
};

const without =
  (name: string, isPulled: (element: Value) => boolean): ChangeOf =>
  (current) => {
    if (current === undefined) return KEEP;
    if (!isArray(current)) return fail(2, `Cannot apply ${name} to a non-array value`);
    const kept = current.filter((element) => !isPulled(element));
    return kept.length === current.length ? KEEP : setTo(kept);
  };

export const pull = (arg: Value): ChangeOf => without('$pull', pullCondition(arg));

const pullCondition = (arg: Value): ((element: Value) => boolean) => {
  if (arg instanceof BSONRegExp) {
    const regex = pattern(arg);
    return (element) => patternMatches(regex, element);
  }
  if (isOperators(arg)) {
    const matches = compile({ kind: 'and', of: parseOperators(['element'], arg) });
    return (element) => matches(new Map([['element', element]]));
  }
  if (isDoc(arg)) {
    const matches = compile(parseFilter(arg));
    return (element) => isDoc(element) && matches(element);
  }
  return (element) => equal(element, arg);
};

export const pullAll = (arg: Value): ChangeOf => {
  if (!isArray(arg)) return fail(2, `$pullAll requires an array argument but was given a ${typeName(arg)}`);
  return without('$pullAll', (element) => arg.some((value) => equal(value, element)));
};
