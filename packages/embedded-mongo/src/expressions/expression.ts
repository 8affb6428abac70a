import { Decimal128, type Doc, isArray, isDoc, type Value } from '../bson/value.ts';
import { compare, isNumber } from '../values/compare.ts';
import { isZero } from '../values/numbers.ts';

/** A parsed expression. */
export type Expression = {
  /** The value for a document, undefined for a missing one. */
  readonly of: (doc: Doc) => Value | undefined;
  /** Top-level fields it looks at; undefined when it looks at all of the document. */
  readonly reads: ReadonlySet<string> | undefined;
};

const NOTHING: ReadonlySet<string> = new Set();

export const constant = (value: Value | undefined): Expression => ({ of: () => value, reads: NOTHING });

export const isConstant = ({ reads }: Expression): boolean => reads?.size === 0;

export const readsOf = (parts: readonly Expression[]): ReadonlySet<string> | undefined => {
  if (parts.some(({ reads }) => reads === undefined)) return undefined;
  return new Set(parts.flatMap(({ reads }) => [...reads!]));
};

/** An expression of others; when all of them are constant it is computed here, errors included, as the server does. */
export const combine = (parts: readonly Expression[], of: Expression['of']): Expression => {
  if (!parts.every(isConstant)) return { of, reads: readsOf(parts) };
  return constant(of(new Map()));
};

/** Missing, null, false and zero are false. */
export const isTrue = (value: Value | undefined): boolean => {
  if (value === undefined || value === null || value === false) return false;
  return !isNumber(value) || (value instanceof Decimal128 ? !isZero(value) : Number(value) !== 0);
};

/** Order of values in expressions: a missing one is below all. */
export const compareWithMissing = (a: Value | undefined, b: Value | undefined): number => {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compare(a, b);
};

/** Follows a field path: arrays give the list of what their documents hold there. */
export const follow = (value: Value | undefined, path: readonly string[], at = 0): Value | undefined => {
  if (at === path.length) return value;
  if (isDoc(value)) return follow(value.get(path[at]!), path, at + 1);
  if (!isArray(value)) return undefined;
  return value.filter(isDoc).flatMap((element) => {
    const found = follow(element, path, at);
    return found === undefined ? [] : [found];
  });
};

export const isNullish = (value: Value | undefined): value is null | undefined => value === undefined || value === null;
