import { type Doc, isArray, isDoc, typeName, type Value } from '../bson/value.ts';
import { fail } from '../errors.ts';
import { checkFieldPath } from '../expressions/parse.ts';
import { onEach, type StageReader } from './stage.ts';

type Unwind = {
  readonly path: readonly string[];
  readonly index: readonly string[] | undefined;
  readonly keepEmpty: boolean;
};

const read = (spec: Value): Unwind => {
  if (typeof spec === 'string') return { path: readPath(spec), index: undefined, keepEmpty: false };
  if (!isDoc(spec))
    return fail(
      15981,
      `expected either a string or an object as specification for $unwind stage, got ${typeName(spec)}`,
    );
  for (const name of spec.keys()) {
    if (!['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays'].includes(name))
      fail(28811, `unrecognized option to $unwind stage: ${name}`);
  }
  const path = spec.get('path') ?? fail(28812, 'no path specified to $unwind stage');
  const keepEmpty = spec.get('preserveNullAndEmptyArrays') ?? false;
  if (typeof keepEmpty !== 'boolean')
    return fail(28809, 'expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage');
  return { path: readPath(path), index: readIndex(spec.get('includeArrayIndex')), keepEmpty };
};

const readPath = (path: Value): readonly string[] => {
  if (typeof path !== 'string')
    return fail(28808, `expected a string as the path for $unwind stage, got ${typeName(path)}`);
  if (!path.startsWith('$')) fail(28818, `path option to $unwind stage should be prefixed with a '$': ${path}`);
  return checkFieldPath(path.slice(1));
};

const readIndex = (name: Value | undefined): readonly string[] | undefined => {
  if (name === undefined) return undefined;
  if (typeof name !== 'string' || name === '')
    return fail(28810, 'expected a non-empty string for the includeArrayIndex option to $unwind stage');
  if (name.startsWith('$')) fail(28822, 'includeArrayIndex option to $unwind stage should not be prefixed with a $');
  return checkFieldPath(name);
};

const valueAt = (doc: Doc, path: readonly string[]): Value | undefined =>
  path.reduce<Value | undefined>((value, name) => (isDoc(value) ? value.get(name) : undefined), doc);

/** A copy with the value at `path` set, or removed when it is undefined. */
const withValue = (doc: Doc, [name, ...rest]: readonly string[], value: Value | undefined): Doc => {
  const out = new Map(doc);
  if (rest.length > 0) {
    const inner = doc.get(name!);
    out.set(name!, withValue(isDoc(inner) ? inner : new Map(), rest, value));
  } else if (value === undefined) out.delete(name!);
  else out.set(name!, value);
  return out;
};

export const unwind: StageReader = (spec) => {
  const { path, index, keepEmpty } = read(spec);
  const numbered = (doc: Doc, position: Value): Doc => (index ? withValue(doc, index, position) : doc);
  return onEach((docs) =>
    docs.flatMap((doc) => {
      const value = valueAt(doc, path);
      if (isArray(value) && value.length > 0) {
        return value.map((element, i) => numbered(withValue(doc, path, element), BigInt(i)));
      }
      if (value !== undefined && value !== null && !isArray(value)) return [numbered(doc, null)];
      if (!keepEmpty) return [];
      return [numbered(isArray(value) ? withValue(doc, path, undefined) : doc, null)];
    }),
  );
};
