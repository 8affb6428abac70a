import { type Doc, isArray, isDoc, type Value } from '../bson/value.ts';
import { fail } from '../errors.ts';
import { display } from '../storage/display.ts';
import { arrayIndex } from '../values/paths.ts';
import { type ApplyContext, byFieldName, type Change, KEEP, mergeNodes, type Node, setTo } from './tree.ts';

/** Elements that a write beyond the end of an array may fill with null, as the server. */
const MAX_PADDING = 1_500_000;

export type ArrayFilters = ReadonlyMap<string, (element: Value) => boolean>;

type Context = ApplyContext & { readonly arrayFilters: ArrayFilters };

/** A copy of the document with the update's changes; the document itself when nothing changes. */
export const applyTree = (root: Node, doc: Doc, context: Context): Doc => {
  const change = applyToDoc(root, doc, context, '');
  return change.kind === 'set' ? (change.value as Doc) : doc;
};

const applyNode = (node: Node, current: Value | undefined, context: Context, path: string): Change => {
  if (node.leaf) return node.leaf.change(current, context);
  if (isDoc(current)) return applyToDoc(node, current, context, path);
  if (isArray(current)) return applyToArray(node, current, context, path);
  refuseArrayUpdate(node, current, path);
  if (current === undefined) return creates(node) ? createDoc(node, context, path) : KEEP;
  return creates(node) ? cannotCreate(node, path, current) : KEEP;
};

/** Whether some operator below makes its path. */
const creates = (node: Node): boolean => node.leaf?.creates ?? [...node.children.values()].some(creates);

const cannotCreate = (node: Node, path: string, element: Value): never => {
  const [name] = [...node.children].find(([, child]) => creates(child))!;
  return fail(28, `Cannot create field '${name}' in element {${path.split('.').at(-1)}: ${display(element)}}`);
};

const isArrayComponent = (name: string): boolean => name === '$[]' || (name.startsWith('$[') && name.endsWith(']'));

const refuseArrayUpdate = (node: Node, current: Value | undefined, path: string): void => {
  for (const name of node.children.keys()) {
    if (!isArrayComponent(name)) continue;
    if (current === undefined)
      fail(2, `The path '${path}' must exist in the document in order to apply array updates.`);
    fail(2, `Cannot apply array updates to non-array element ${path.split('.').at(-1)}: ${display(current as Value)}`);
  }
};

const createDoc = (node: Node, context: Context, path: string): Change => applyToDoc(node, new Map(), context, path);

const fieldsOf = (node: Node, { position }: Context): [string, Node][] => {
  const named = new Map<string, Node[]>();
  for (const [name, child] of node.children) {
    const real = name === '$' ? String(position ?? noPosition()) : name;
    named.set(real, [...(named.get(real) ?? []), child]);
  }
  return [...named].map(([name, nodes]): [string, Node] => [name, mergeNodes(nodes, name)]).sort(byFieldName);
};

const noPosition = (): never => fail(2, 'The positional operator did not find the match needed from the query.');

const applyToDoc = (node: Node, doc: Doc, context: Context, path: string): Change => {
  refuseArrayUpdate(node, doc, path);
  let copy: Doc | undefined;
  for (const [name, child] of fieldsOf(node, context)) {
    const change = applyNode(child, (copy ?? doc).get(name), context, path ? `${path}.${name}` : name);
    if (change.kind === 'keep') continue;
    copy ??= new Map(doc);
    if (change.kind === 'set') copy.set(name, change.value);
    else copy.delete(name);
  }
  return copy ? setTo(copy) : KEEP;
};

const applyToArray = (node: Node, array: Value[], context: Context, path: string): Change => {
  const targets = new Map<number, Node[]>();
  const target = (index: number, child: Node) => targets.set(index, [...(targets.get(index) ?? []), child]);
  for (const [name, child] of node.children) {
    if (name === '$') target(context.position ?? noPosition(), child);
    else if (isArrayComponent(name)) {
      const accepts = context.arrayFilters.get(name.slice(2, -1)) ?? (() => true);
      for (let i = 0; i < array.length; i++) if (accepts(array[i]!)) target(i, child);
    } else if (arrayIndex(name) >= 0) target(arrayIndex(name), child);
    else if (creates(child)) {
      fail(28, `Cannot create field '${name}' in element {${path.split('.').at(-1)}: ${display(array)}}`);
    }
  }
  let copy: Value[] | undefined;
  for (const [index, nodes] of [...targets].sort(([a], [b]) => a - b)) {
    const at = `${path}.${index}`;
    const change = applyNode(mergeNodes(nodes, at), (copy ?? array)[index], context, at);
    if (change.kind === 'keep') continue;
    copy ??= [...array];
    if (change.kind === 'unset') {
      if (index < copy.length) copy[index] = null;
      continue;
    }
    if (index - copy.length > MAX_PADDING) fail(2, `can't backfill more than ${MAX_PADDING} elements`);
    while (copy.length < index) copy.push(null);
    copy[index] = change.value;
  }
  return copy ? setTo(copy) : KEEP;
};
