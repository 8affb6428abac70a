import { type Doc, isDoc, type Value } from '../bson/value.ts';
import { fail, notInDialect } from '../errors.ts';
import { isTrue } from '../expressions/expression.ts';
import { checkFieldPath, parseExpression } from '../expressions/parse.ts';
import type { Filter } from '../query/filter.ts';
import { isNumber } from '../values/compare.ts';
import { type ArrayStep, elementMatching, matchedElement, sliceOf } from './arrays.ts';
import { type Branch, branch, compute, excludeFrom, includeOnly, type Node } from './tree.ts';

export type Projector = (doc: Doc) => Doc;

/** Where a projection stands: `find` knows `$slice`, `$elemMatch` and `a.$` besides what `$project` does. */
type Form = { readonly filter: Filter } | 'stage';

type Draft = {
  readonly tree: Branch;
  /** Steps on arrays after the rest, `find` only. */
  readonly steps: ArrayStep[];
  mode?: 'include' | 'exclude';
  keepId: boolean;
  positional: boolean;
};

/** The projection of a find, undefined for none. */
export const parseProjection = (spec: Doc, filter: Filter): Projector | undefined =>
  spec.size === 0 ? undefined : parse(spec, { filter });

/** The projection of a `$project` stage. */
export const parseProjectStage = (spec: Doc): Projector => {
  if (spec.size === 0) fail(51272, 'projection specification must have at least one field');
  return parse(spec, 'stage');
};

const UNKNOWN_EXPRESSION = 31325;

const parse = (spec: Doc, form: Form): Projector => {
  const draft: Draft = { tree: branch(), steps: [], keepId: true, positional: false };
  for (const [path, value] of spec) readField(draft, path, value, form);
  const { tree, steps, keepId } = draft;
  const mode = draft.mode ?? (keepId && steps.length === 0 ? 'include' : 'exclude');
  if (mode === 'exclude' && !keepId) place(tree, ['_id'], { kind: 'exclude' });
  const base: Projector =
    mode === 'exclude' ? (doc) => excludeFrom(tree, doc) : (doc) => compute(tree, includeOnly(tree, doc, keepId), doc);
  return steps.length === 0 ? base : (doc) => steps.reduce((out, step) => step(out, doc), base(doc));
};

const setMode = (draft: Draft, mode: 'include' | 'exclude', path: string): void => {
  draft.mode ??= mode;
  if (draft.mode === mode) return;
  if (mode === 'exclude') fail(31254, `Cannot do exclusion on field ${path} in inclusion projection`);
  fail(31253, `Cannot do inclusion on field ${path} in exclusion projection`);
};

const readField = (draft: Draft, path: string, value: Value, form: Form): void => {
  if (path.endsWith('.$') && form !== 'stage') {
    readPositional(draft, path, value, form.filter);
    return;
  }
  const components = checkFieldPath(path);
  if (isDoc(value)) {
    const first = value.keys().next().value;
    if (first === undefined)
      fail(51270, `An empty sub-projection is not a valid value. Found empty object at path ${path}`);
    if (!first!.startsWith('$')) {
      for (const [name, inner] of value) {
        if (name.includes('.'))
          fail(31249, `FieldPath field names may not contain '.' inside of a sub-projection: ${name}`);
        readField(draft, `${path}.${name}`, inner, form);
      }
      return;
    }
    if (form !== 'stage' && readArrayOperator(draft, path, components, first!, value.get(first!)!)) return;
  } else if (typeof value === 'boolean' || isNumber(value)) {
    readSwitch(draft, path, components, isTrue(value));
    return;
  }
  if (draft.mode === 'exclude') fail(31252, `Cannot use an expression ${path} in an exclusion projection`);
  draft.mode = 'include';
  place(draft.tree, components, { kind: 'compute', expression: parseExpression(value, UNKNOWN_EXPRESSION) });
};

const readSwitch = (draft: Draft, path: string, components: readonly string[], on: boolean): void => {
  if (path === '_id') {
    draft.keepId = on;
    if (on && draft.mode !== 'exclude') place(draft.tree, components, { kind: 'include' });
    return;
  }
  setMode(draft, on ? 'include' : 'exclude', path);
  place(draft.tree, components, { kind: on ? 'include' : 'exclude' });
};

const readPositional = (draft: Draft, path: string, value: Value, filter: Filter): void => {
  if (draft.positional) fail(31276, 'Cannot specify more than one positional projection per query.');
  if (!isTrue(value)) fail(31395, 'positional projection cannot be used with exclusion');
  draft.positional = true;
  const components = checkFieldPath(path.slice(0, -2));
  setMode(draft, 'include', path);
  place(draft.tree, components, { kind: 'include' });
  draft.steps.push(matchedElement(components, filter));
};

/** `$slice` and `$elemMatch` as find knows them. False for another operator, which is an expression. */
const readArrayOperator = (
  draft: Draft,
  path: string,
  components: readonly string[],
  operator: string,
  arg: Value,
): boolean => {
  if (operator === '$slice') {
    draft.steps.push(sliceOf(components, arg));
    if (draft.mode === 'include') place(draft.tree, components, { kind: 'include' });
    return true;
  }
  if (operator === '$elemMatch') {
    if (components.length > 1) fail(31275, 'Cannot use $elemMatch projection on a nested field.');
    if (draft.mode === 'exclude') notInDialect('$elemMatch in an exclusion projection');
    draft.mode = 'include';
    draft.steps.push(elementMatching(path, arg));
    return true;
  }
  return operator === '$meta' ? notInDialect('projection operator $meta') : false;
};

/** Puts a node at its path. @throws MongoError 31250 when another is on the way. */
export const place = (tree: Branch, path: readonly string[], node: Node): void => {
  let at = tree;
  path.forEach((name, i) => {
    const existing = at.children.get(name);
    if (i === path.length - 1) {
      if (existing && !(name === '_id' && existing.kind === node.kind))
        fail(31250, `Path collision at ${path.join('.')}`);
      at.children.set(name, node);
      return;
    }
    if (existing && existing.kind !== 'branch')
      fail(31249, `Path collision at ${path.join('.')} remaining portion ${path.slice(i + 1).join('.')}`);
    const next = (existing as Branch | undefined) ?? branch();
    at.children.set(name, next);
    at = next;
  });
};
