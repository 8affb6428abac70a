import { type Doc, isArray, isDoc, type Value } from '../bson/value.ts';
import { fail, notInDialect } from '../errors.ts';
import type { Filter } from '../query/filter.ts';
import { compileTest, matchedPosition } from '../query/match.ts';
import { parseOperators } from '../query/parse.ts';
import { isNumber } from '../values/compare.ts';
import { wholeOf } from '../values/numbers.ts';

/** A change of `out`, the document as projected so far; `doc` is the whole one. */
export type ArrayStep = (out: Doc, doc: Doc) => Doc;

/** A copy of the document with the arrays at `path` changed. */
const changeAt = (doc: Doc, path: readonly string[], change: (array: Value[]) => Value[]): Doc => {
  const [name, ...rest] = path;
  const value = doc.get(name!);
  if (value === undefined) return doc;
  return new Map(doc).set(name!, changeValue(value, rest, change));
};

const changeValue = (value: Value, path: readonly string[], change: (array: Value[]) => Value[]): Value => {
  if (path.length === 0) return isArray(value) ? change(value) : value;
  if (isDoc(value)) return changeAt(value, path, change);
  return isArray(value) ? value.map((element) => (isDoc(element) ? changeAt(element, path, change) : element)) : value;
};

/** `{$slice: n}` or `{$slice: [skip, n]}`. */
export const sliceOf = (path: readonly string[], arg: Value): ArrayStep => {
  const cut = readSlice(arg);
  return (out) => changeAt(out, path, cut);
};

const readSlice = (arg: Value): ((array: Value[]) => Value[]) => {
  if (isNumber(arg)) {
    const n = wholeOf(arg) ?? fail(28724, 'First argument to $slice must be a whole number');
    return (array) => (n < 0 ? array.slice(n) : array.slice(0, n));
  }
  if (!isArray(arg) || arg.length !== 2 || !arg.every(isNumber)) return notInDialect('expression $slice');
  const [skip, n] = arg.map((part) => wholeOf(part) ?? notInDialect('expression $slice')) as [number, number];
  if (n <= 0) fail(28724, 'First argument to $slice must be an array, but is of type: int');
  return (array) => {
    const from = skip < 0 ? Math.max(0, array.length + skip) : skip;
    return array.slice(from, from + n);
  };
};

/** The first element that matches; the field comes after those that are included. */
export const elementMatching = (name: string, arg: Value): ArrayStep => {
  const operators: Doc = new Map([['$elemMatch', arg]]);
  const [filter] = parseOperators([name], operators);
  const test = filter?.kind === 'field' ? compileTest(filter.test) : () => false;
  return (out, doc) => {
    const value = doc.get(name);
    const found = isArray(value) ? value.find((element) => test([element])) : undefined;
    if (found === undefined) return out;
    const next = new Map(out);
    next.delete(name);
    return next.set(name, [found]);
  };
};

/** `a.$`: the element that the query matched. */
export const matchedElement = (path: readonly string[], filter: Filter): ArrayStep => {
  return (out, doc) => {
    const position = matchedPosition(filter, doc);
    return changeAt(out, path, (array) => {
      const found = position === undefined ? undefined : array[position];
      if (found === undefined)
        return fail(51246, "positional operator '.$' couldn't find a matching element in the array");
      return [found];
    });
  };
};
