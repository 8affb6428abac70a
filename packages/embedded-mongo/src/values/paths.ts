import { type Doc, isArray, isDoc, type Value } from '../bson/value.ts';
import { MongoError } from '../errors.ts';
import { EMPTY, type KeyValue } from './compare.ts';

export type Path = readonly string[];

/** Position in an array that a path component names, -1 for a name ("01" is a name). */
export const arrayIndex = (component: string): number =>
  /^(0|[1-9]\d{0,8})$/.test(component) ? Number(component) : -1;

/**
 * What a filter tests at the end of a path. `outer` is the position in the outermost array passed, -1 for none
 * (what the positional operator `$` stands for). True ends the walk.
 */
type Visit = (value: Value | undefined, outer: number) => boolean;

/**
 * Tries `visit` on the values a filter sees at `path`: arrays on the way are entered, by element and by number;
 * with `expand`, an array at the end gives each of its elements, then itself. A path that ends early gives undefined.
 */
export const anyAt = (doc: Doc, path: Path, expand: boolean, visit: Visit): boolean =>
  inDoc(doc, path, 0, expand, visit, -1);

const inDoc = (doc: Doc, path: Path, from: number, expand: boolean, visit: Visit, outer: number): boolean => {
  const last = path.length - 1;
  let current: Value | undefined = doc.get(path[from]!);
  for (let i = from; i < last; i++) {
    if (isArray(current)) return inArray(current, path, i + 1, expand, visit, outer);
    if (!isDoc(current)) return visit(undefined, outer);
    current = current.get(path[i + 1]!);
  }
  if (expand && isArray(current)) {
    for (let j = 0; j < current.length; j++) if (visit(current[j], outer < 0 ? j : outer)) return true;
  }
  return visit(current, outer);
};

const inArray = (array: Value[], path: Path, at: number, expand: boolean, visit: Visit, outer: number): boolean => {
  const index = arrayIndex(path[at]!);
  const last = at === path.length - 1;
  for (let j = 0; j < array.length; j++) {
    const element = array[j]!;
    const position = outer < 0 ? j : outer;
    if (isDoc(element) && inDoc(element, path, at, expand, visit, position)) return true;
    if (j !== index) continue;
    if (last) {
      if (visit(element, position)) return true;
    } else if (isDoc(element)) {
      if (inDoc(element, path, at + 1, expand, visit, position)) return true;
    } else if (isArray(element) && inArray(element, path, at + 1, expand, visit, position)) return true;
  }
  return false;
};

/** Values along a path as `distinct` lists them: arrays give their elements, a missing value gives nothing. */
export const valuesAt = (value: Value | undefined, path: Path, at = 0): Value[] => {
  if (value === undefined) return [];
  if (at === path.length) return isArray(value) ? value : [value];
  if (isDoc(value)) return valuesAt(value.get(path[at]!), path, at + 1);
  if (!isArray(value)) return [];
  const index = arrayIndex(path[at]!);
  if (index >= 0) return valuesAt(value[index], path, at + 1);
  return value.filter(isDoc).flatMap((element) => valuesAt(element, path, at));
};

/** Values a document has under an index or a sort: one for each field, and which fields went through an array. */
export type Tuples = { readonly tuples: readonly KeyValue[][]; readonly arrays: readonly boolean[] };

/** `final`: an element already multiplied out, or a value without arrays; an array there is a value like another. */
type Step = { readonly value: Value | undefined; readonly at: number; readonly final?: boolean };

/**
 * The tuples of a document under compound paths, arrays multiplied out as MongoDB does: a missing value is null,
 * an empty array `EMPTY`. `arrays` says which paths met an array.
 * @throws MongoError 171 when two paths go through different arrays.
 */
export const tuplesOf = (doc: Doc, paths: readonly Path[]): Tuples => {
  const arrays: boolean[] = paths.map(() => false);
  const start = paths.map((): Step => ({ value: doc, at: 0 }));
  return { tuples: multiply(start, paths, arrays), arrays };
};

const multiply = (steps: readonly Step[], paths: readonly Path[], arrays: boolean[]): KeyValue[][] => {
  const reached = steps.map((step, i) => descend(step, paths[i]!));
  let array: Value[] | undefined;
  for (let i = 0; i < reached.length; i++) {
    const { value, final } = reached[i]!;
    if (final || !isArray(value)) continue;
    arrays[i] = true;
    if (array && array !== value) throw parallel(paths, reached);
    array = value;
  }
  if (!array) return [reached.map(({ value }) => value ?? null)];
  const isHere = (step: Step) => !step.final && step.value === array;
  if (array.length === 0) {
    return [
      reached.map((step, i) => {
        if (!isHere(step)) return step.value ?? null;
        return step.at === paths[i]!.length ? EMPTY : null;
      }),
    ];
  }
  return array.flatMap((element) => {
    const inside = reached.map((step, i): Step => {
      if (!isHere(step)) return { ...step, final: true };
      if (step.at === paths[i]!.length) return { value: element, at: step.at, final: true };
      return isDoc(element) ? { value: element, at: step.at } : { value: undefined, at: step.at, final: true };
    });
    return multiply(inside, paths, arrays);
  });
};

/** Follows a path to its end, or to the first array. A component that is a number picks an element. */
const descend = (step: Step, path: Path): Step => {
  if (step.final) return step;
  let { value, at } = step;
  for (; at < path.length; at++) {
    if (isDoc(value)) value = value.get(path[at]!);
    else if (isArray(value)) {
      const index = arrayIndex(path[at]!);
      if (index < 0) return { value, at };
      value = value[index];
    } else return { value: undefined, at: path.length };
  }
  return { value, at };
};

const parallel = (paths: readonly Path[], steps: readonly Step[]): MongoError => {
  const names = paths.filter((_, i) => isArray(steps[i]!.value)).map((path) => `[${path[path.length - 1]}]`);
  return new MongoError(171, `cannot index parallel arrays ${names.reverse().join(' ')}`);
};
