import { type Doc, isArray, isDoc, type Value } from '../bson/value.ts';
import { fail } from '../errors.ts';
import type { Filter } from '../query/filter.ts';

/** What a new document takes from the query that did not find it: the paths it wants equal to one value. */
export const equalitiesOf = (filter: Filter, into = new Map<string, Value>()): Map<string, Value> => {
  if (filter.kind === 'and') for (const part of filter.of) equalitiesOf(part, into);
  else if (filter.kind === 'or' && filter.of.length === 1) equalitiesOf(filter.of[0]!, into);
  else if (filter.kind === 'field') {
    const { test } = filter;
    const path = filter.path.join('.');
    if (test.op === '$eq') note(into, path, test.value);
    else if (test.op === '$in' && test.values.length === 1 && test.patterns.length === 0)
      note(into, path, test.values[0]!);
  }
  return into;
};

const note = (into: Map<string, Value>, path: string, value: Value): void => {
  for (const other of into.keys()) {
    if (other === path) fail(54, `cannot infer query fields to set, path '${path}' is matched twice`);
    if (`${path}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${path}.`)) {
      fail(54, `cannot infer query fields to set, both paths '${path}' and '${other}' are matched`);
    }
  }
  into.set(path, value);
};

/** The document that the equalities make, before the update. */
export const seedOf = (equalities: ReadonlyMap<string, Value>): Doc => {
  const seed: Doc = new Map();
  for (const [path, value] of equalities) {
    const components = path.split('.');
    const last = components.pop()!;
    let at = seed;
    for (const component of components) {
      const next = at.get(component);
      const child: Doc = isDoc(next) ? next : new Map();
      at.set(component, child);
      at = child;
    }
    at.set(last, value);
  }
  const id = seed.get('_id');
  if (isArray(id)) fail(53, "The '_id' value cannot be of type array");
  return seed;
};
