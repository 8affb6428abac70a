import { type Doc, isArray, isDoc, type Value } from '../bson/value.ts';
import { fail } from '../errors.ts';
import { fieldsOf } from '../query/filter.ts';
import { compile } from '../query/match.ts';
import { parseFilter } from '../query/parse.ts';
import { displayDoc } from '../storage/display.ts';
import type { ArrayFilters } from './apply.ts';
import type { Leaf } from './tree.ts';

/**
 * Reads arrayFilters: which elements `$[name]` stands for.
 * @throws MongoError 2 and 9 for names that are wrong, missing, used twice or not used.
 */
export const parseArrayFilters = (given: Value | undefined, leaves: readonly Leaf[], update: Doc): ArrayFilters => {
  const filters = new Map<string, (element: Value) => boolean>();
  if (given !== undefined && !isArray(given)) fail(14, "BSON field 'arrayFilters' must be an array");
  for (const item of (given ?? []) as Value[]) {
    if (!isDoc(item)) fail(14, 'each array filter must be an object');
    const [name, accepts] = parseOne(item as Doc);
    if (filters.has(name)) fail(9, `Found multiple array filters with the same top-level field name ${name}`);
    filters.set(name, accepts);
  }
  const used = new Set<string>();
  for (const { path } of leaves) {
    for (const component of path.split('.')) {
      const name = /^\$\[(.+)\]$/.exec(component)?.[1];
      if (name === undefined) continue;
      if (!filters.has(name)) fail(2, `No array filter found for identifier '${name}' in path '${path}'`);
      used.add(name);
    }
  }
  for (const name of filters.keys()) {
    if (!used.has(name))
      fail(9, `The array filter for identifier '${name}' was not used in the update ${displayDoc(update)}`);
  }
  return filters;
};

const parseOne = (item: Doc): [string, (element: Value) => boolean] => {
  const filter = parseFilter(item);
  const [name, other] = fieldsOf(filter);
  if (name === undefined) return fail(9, 'Cannot use an expression without a top-level field name in arrayFilters');
  const trouble = 'Error parsing array filter :: caused by ::';
  if (other !== undefined) fail(9, `${trouble} Expected a single top-level field name, found '${name}' and '${other}'`);
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) {
    fail(
      2,
      `${trouble} The top-level field name must be an alphanumeric string beginning with a lowercase letter, found '${name}'`,
    );
  }
  const matches = compile(filter);
  return [name, (element) => matches(new Map([[name, element]]))];
};
