import { type Doc, isArray, isDoc, typeName, type Value } from '../bson/value.ts';
import { fail, notInDialect } from '../errors.ts';
import { display } from '../storage/display.ts';
import { type ArrayFilters, applyTree } from './apply.ts';
import { parseArrayFilters } from './array-filters.ts';
import { updateOperators } from './operators.ts';
import { parseRenames, type Rename, renameLeaves } from './rename.ts';
import { checkStorable } from './storable.ts';
import { type ApplyContext, addLeaf, emptyNode, type Leaf, type Node } from './tree.ts';

export type Update =
  | { readonly kind: 'replace'; readonly doc: Doc }
  | {
      readonly kind: 'operators';
      /** `$` stands somewhere: the position that the query matched is needed. */
      readonly positional: boolean;
      /** The document after the operators; the same object when nothing changes. */
      apply(doc: Doc, context: Omit<ApplyContext, 'id'>): Doc;
    };

/** Operators that servers know and the dialect does not hold. */
const KNOWN = new Set(['$bit', '$pushAll', '$isolated', '$comment']);

/**
 * Reads an update: operators, or a whole document. @throws MongoError with the server's code; 238 for a pipeline
 * and for operators outside of the dialect.
 */
export const parseUpdate = (update: Value | undefined, arrayFilters: Value | undefined): Update => {
  if (isArray(update)) return notInDialect('an update written as a pipeline');
  if (!isDoc(update)) return fail(9, 'Update argument must be either an object or an array');
  const first = update.keys().next().value;
  if (!first?.startsWith('$')) {
    if (arrayFilters !== undefined) fail(9, 'arrayFilters may not be specified for replacement-style updates');
    checkStorable(update, '');
    return { kind: 'replace', doc: update };
  }
  return parseOperators(update, arrayFilters);
};

const parseOperators = (update: Doc, given: Value | undefined): Update => {
  const leaves: Leaf[] = [];
  let renames: Rename[] = [];
  for (const [name, fields] of update) {
    const operator = Object.hasOwn(updateOperators, name) ? updateOperators[name] : undefined;
    if (!operator && name !== '$rename') refuse(name);
    if (!isDoc(fields)) {
      const type = typeName(fields);
      return fail(
        9,
        `Modifiers operate on fields but we found type ${type} instead. For example: {$mod: {<field>: ...}} not {${name}: ${display(fields)}}`,
      );
    }
    if (fields.size === 0) fail(9, `'${name}' is empty. You must specify a field like so: {${name}: {<field>: ...}}`);
    for (const path of fields.keys()) checkPath(path);
    if (!operator) renames = parseRenames(fields);
    else
      for (const [path, arg] of fields)
        leaves.push({ operator: name, path, creates: operator.creates, change: operator.read(arg, path) });
  }
  const arrayFilters = parseArrayFilters(given, leaves, update);
  const root = treeOf([...leaves, ...renames.flatMap((rename) => renameLeaves(rename, null))]);
  const positional = leaves.some(({ path }) => path.split('.').includes('$'));
  return {
    kind: 'operators',
    positional,
    apply: (doc, context) => applyOperators({ root, leaves, renames, arrayFilters }, doc, context),
  };
};

type Parsed = {
  readonly root: Node;
  readonly leaves: readonly Leaf[];
  readonly renames: readonly Rename[];
  readonly arrayFilters: ArrayFilters;
};

const applyOperators = (
  { root, leaves, renames, arrayFilters }: Parsed,
  doc: Doc,
  context: Omit<ApplyContext, 'id'>,
): Doc => {
  const full = { ...context, id: doc.get('_id'), arrayFilters };
  if (renames.length === 0) return applyTree(root, doc, full);
  const moves = renames.flatMap((rename) => {
    const value = rename.from(doc);
    return value === undefined ? [] : renameLeaves(rename, value);
  });
  return applyTree(treeOf([...leaves, ...moves]), doc, full);
};

const treeOf = (leaves: readonly Leaf[]): Node => {
  const root = emptyNode();
  for (const leaf of leaves) addLeaf(root, leaf);
  return root;
};

const refuse = (name: string): never => {
  if (KNOWN.has(name)) return notInDialect(`update operator ${name}`);
  return fail(
    9,
    `Unknown modifier: ${name}. Expected a valid update modifier or pipeline-style update specified as an array`,
  );
};

const REFERENCE = ['$ref', '$id', '$db'];

const checkPath = (path: string): void => {
  if (path === '') fail(56, 'An empty update path is not valid.');
  const components = path.split('.');
  if (components.includes(''))
    fail(56, `The update path '${path}' contains an empty field name, which is not allowed.`);
  if (components.filter((component) => component === '$').length > 1) {
    fail(2, `Too many positional (i.e. '$') elements found in path '${path}'`);
  }
  components.forEach((component, i) => {
    if (!component.startsWith('$') || REFERENCE.includes(component)) return;
    const dynamic = component === '$' || /^\$\[.*\]$/.test(component);
    if (!dynamic) fail(52, `The dollar ($) prefixed field '${component}' in '${path}' is not valid for storage.`);
    if (i === 0)
      fail(2, `Cannot have positional (i.e. '${component}') element in the first position in path '${path}'`);
  });
};
