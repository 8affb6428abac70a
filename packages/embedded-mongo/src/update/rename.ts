import { type Doc, isArray, isDoc, type Value } from '../bson/value.ts';
import { fail } from '../errors.ts';
import { display } from '../storage/display.ts';
import { become } from './operators.ts';
import { type Leaf, UNSET } from './tree.ts';

export type Rename = {
  readonly source: string;
  readonly target: string;
  /** The value to move, undefined for none. @throws MongoError 2 when either path goes through an array. */
  from(doc: Doc): Value | undefined;
};

export const parseRenames = (fields: Doc): Rename[] =>
  [...fields].map(([source, target]) => {
    if (typeof target !== 'string')
      return fail(2, `The 'to' field for $rename must be a string: ${source}: ${display(target)}`);
    const pair = `${source}: "${target}"`;
    if (source === target) fail(2, `The source and target field for $rename must differ: ${pair}`);
    if (`${target}.`.startsWith(`${source}.`) || `${source}.`.startsWith(`${target}.`)) {
      fail(2, `The source and target field for $rename must not be on the same path: ${pair}`);
    }
    if (target === '' || target.split('.').includes('')) fail(56, 'An empty update path is not valid.');
    for (const [end, path] of [
      ['source', source],
      ['destination', target],
    ] as const) {
      if (path.split('.').some((component) => component.startsWith('$'))) {
        fail(2, `The ${end} field for $rename may not be dynamic: ${path}`);
      }
    }
    return { source, target, from: (doc) => movable(doc, source, target) };
  });

const movable = (doc: Doc, source: string, target: string): Value | undefined => {
  const value = follow(doc, source, 'source');
  if (value !== undefined) follow(doc, target, 'destination');
  return value;
};

const follow = (doc: Doc, path: string, end: string): Value | undefined => {
  let current: Value | undefined = doc;
  let name = '';
  for (const component of path.split('.')) {
    if (isArray(current))
      fail(2, `The ${end} field cannot be an array element, '${path}' has an array field called '${name}'`);
    current = isDoc(current) ? current.get(component) : undefined;
    name = component;
  }
  return current;
};

/** The two changes of a rename; with null, only their places. */
export const renameLeaves = ({ source, target }: Rename, value: Value): Leaf[] => [
  { operator: '$rename', path: source, creates: false, change: () => UNSET },
  { operator: '$rename', path: target, creates: true, change: (current) => become(current, value) },
];
