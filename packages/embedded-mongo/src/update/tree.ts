import type { Value } from '../bson/value.ts';
import { fail } from '../errors.ts';

/** What an operator makes of the value at its path. */
export type Change =
  /** Nothing is there to change, or it stays as it is. */
  { readonly kind: 'keep' } | { readonly kind: 'set'; readonly value: Value } | { readonly kind: 'unset' };

export const KEEP: Change = { kind: 'keep' };
export const UNSET: Change = { kind: 'unset' };
export const setTo = (value: Value): Change => ({ kind: 'set', value });

export type Leaf = {
  /** The operator's name, `$set`. */
  readonly operator: string;
  /** The path as it was written. */
  readonly path: string;
  /** Whether a missing path is made, and a path that cannot be made is an error. */
  readonly creates: boolean;
  change(current: Value | undefined, context: ApplyContext): Change;
};

/** What is known of the document being changed, for messages and for `$setOnInsert`. */
export type ApplyContext = {
  readonly id: Value | undefined;
  readonly inserting: boolean;
  readonly now: Date;
  /** Position that the query matched in an array, for `$`. */
  readonly position: number | undefined;
};

/** The operators of an update by the components of their paths. */
export type Node = { leaf?: Leaf; readonly children: Map<string, Node> };

export const emptyNode = (): Node => ({ children: new Map() });

/** @throws MongoError 40 when two operators touch the same path, or one inside the other. */
export const addLeaf = (root: Node, leaf: Leaf): void => {
  let node = root;
  const components = leaf.path.split('.');
  components.forEach((component, i) => {
    const child = node.children.get(component) ?? emptyNode();
    node.children.set(component, child);
    if (child.leaf) conflict(leaf.path, components.slice(0, i + 1).join('.'));
    node = child;
  });
  if (node.children.size > 0) conflict(leaf.path, leaf.path);
  node.leaf = leaf;
};

const conflict = (path: string, at: string): never =>
  fail(40, `Updating the path '${path}' would create a conflict at '${at}'`);

/** Several nodes that turn out to stand at the same element of an array (`$[i]`, `$`, `0`), as one. */
export const mergeNodes = (nodes: readonly Node[], at: string): Node => {
  if (nodes.length === 1) return nodes[0]!;
  if (nodes.some(({ leaf }) => leaf)) fail(40, `Update created a conflict at '${at}'`);
  const children = new Map<string, Node>();
  for (const name of new Set(nodes.flatMap((node) => [...node.children.keys()]))) {
    const same = nodes.flatMap((node) => node.children.get(name) ?? []);
    children.set(name, mergeNodes(same, `${at}.${name}`));
  }
  return { children };
};

/** Fields are made in this order: numbers by value, names by their bytes (MongoDB 5.0 on). */
export const byFieldName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => {
  const numbers = /^\d+$/.test(a) && /^\d+$/.test(b);
  return numbers ? Number(a) - Number(b) : Buffer.compare(Buffer.from(a), Buffer.from(b));
};
