import { type Doc, isArray, isDoc, type Value } from '../bson/value.ts';
import type { Expression } from '../expressions/expression.ts';

/** What a projection does at each field. */
export type Node =
  | { readonly kind: 'include' }
  | { readonly kind: 'exclude' }
  | { readonly kind: 'compute'; readonly expression: Expression }
  | Branch;
export type Branch = { readonly kind: 'branch'; readonly children: Map<string, Node> };

export const branch = (): Branch => ({ kind: 'branch', children: new Map() });

export const hasComputed = (node: Node): boolean =>
  node.kind === 'compute' || (node.kind === 'branch' && [...node.children.values()].some(hasComputed));

/** Keeps only what the tree includes: elements of arrays are projected each, those that are no documents go. */
export const includeOnly = (tree: Branch, doc: Doc, keepId: boolean): Doc => {
  const out: Doc = new Map();
  for (const [name, value] of doc) {
    const node = tree.children.get(name);
    if (!node) {
      if (keepId && name === '_id') out.set(name, value);
    } else if (node.kind === 'include') out.set(name, value);
    else if (node.kind === 'branch') {
      const kept = includeValue(node, value);
      if (kept !== undefined) out.set(name, kept);
    }
  }
  return out;
};

const includeValue = (node: Branch, value: Value): Value | undefined => {
  if (isDoc(value)) return includeOnly(node, value, false);
  if (!isArray(value)) return undefined;
  return value.flatMap((element) => {
    const kept = includeValue(node, element);
    return kept === undefined ? [] : [kept];
  });
};

/** Keeps all but what the tree excludes. */
export const excludeFrom = (tree: Branch, doc: Doc): Doc => {
  const out: Doc = new Map();
  for (const [name, value] of doc) {
    const node = tree.children.get(name);
    if (!node || node.kind === 'compute') out.set(name, value);
    else if (node.kind === 'branch') out.set(name, excludeValue(node, value));
  }
  return out;
};

const excludeValue = (node: Branch, value: Value): Value => {
  if (isDoc(value)) return excludeFrom(node, value);
  return isArray(value) ? value.map((element) => excludeValue(node, element)) : value;
};

/** Sets the computed fields in `out`, in the order they were written; what they read is `root`. */
export const compute = (tree: Branch, out: Doc, root: Doc): Doc => {
  for (const [name, node] of tree.children) {
    if (!hasComputed(node)) continue;
    const value =
      node.kind === 'compute' ? node.expression.of(root) : computeValue(node as Branch, out.get(name), root);
    if (value === undefined) out.delete(name);
    else out.set(name, value);
  }
  return out;
};

/** Inside an array each element is computed; what is no document is replaced by one. */
const computeValue = (node: Branch, value: Value | undefined, root: Doc): Value => {
  if (isArray(value)) return value.map((element) => computeValue(node, element, root));
  return compute(node, isDoc(value) ? new Map(value) : new Map(), root);
};
