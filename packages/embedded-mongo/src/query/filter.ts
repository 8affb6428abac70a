import type { Doc, Value } from '../bson/value.ts';
import type { Path } from '../values/paths.ts';
import type { Pattern } from './regex.ts';

export type Comparison = '$eq' | '$gt' | '$gte' | '$lt' | '$lte';

export type ComparisonTest = { readonly op: Comparison; readonly value: Value };

/** What is asked of one value. */
export type Test =
  | ComparisonTest
  | { readonly op: '$in'; readonly values: readonly Value[]; readonly patterns: readonly Pattern[] }
  | { readonly op: '$exists' }
  | { readonly op: '$type'; readonly types: ReadonlySet<number> }
  | { readonly op: '$size'; readonly size: number }
  | { readonly op: '$mod'; readonly divisor: bigint; readonly remainder: bigint }
  | { readonly op: '$regex'; readonly pattern: Pattern }
  /** Some element of the array is a document that `document` matches, or a value that all of `value` matches. */
  | { readonly op: '$elemMatch'; readonly document: Filter }
  | { readonly op: '$elemMatch'; readonly value: Filter };

/** A parsed filter. `$ne`, `$nin` and `$exists: false` are `not` of what they deny. */
export type Filter =
  | { readonly kind: 'and' | 'or' | 'nor'; readonly of: readonly Filter[] }
  | { readonly kind: 'not'; readonly of: Filter }
  | { readonly kind: 'field'; readonly path: Path; readonly test: Test }
  | { readonly kind: 'never' };

export type Matcher = (doc: Doc) => boolean;

/** Names of the top-level fields a filter reads. */
export const fieldsOf = (filter: Filter, into = new Set<string>()): Set<string> => {
  switch (filter.kind) {
    case 'field':
      into.add(filter.path[0]!);
      break;
    case 'not':
      fieldsOf(filter.of, into);
      break;
    case 'and':
    case 'or':
    case 'nor':
      for (const part of filter.of) fieldsOf(part, into);
  }
  return into;
};
