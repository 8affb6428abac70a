import { BSONRegExp, type Doc, isArray, isDoc, type Value } from '../bson/value.ts';
import { fail, notInDialect } from '../errors.ts';
import type { Filter } from './filter.ts';
import { fieldOperators, type OperatorContext } from './operators.ts';
import { pattern } from './regex.ts';

/** Operators that combine whole filters. */
export const logicalOperators: Readonly<Record<string, (arg: Value) => Filter | undefined>> = {
  $and: (arg) => ({ kind: 'and', of: filterList('$and', arg) }),
  $or: (arg) => ({ kind: 'or', of: filterList('$or', arg) }),
  $nor: (arg) => ({ kind: 'nor', of: filterList('$nor', arg) }),
  $comment: () => undefined,
};

/** Operators that servers know and the dialect does not hold. */
const KNOWN = new Set(
  `$expr $where $jsonSchema $text $sampleRate $alwaysTrue $alwaysFalse $bitsAllSet $bitsAllClear $bitsAnySet
   $bitsAnyClear $geoWithin $geoIntersects $near $nearSphere $geoNear $within $maxDistance $minDistance $uniqueDocs
   $ref $id $db`.split(/\s+/),
);

/**
 * Reads a filter.
 * @throws MongoError with the server's code for what it refuses too; 238 for operators outside of the dialect.
 */
export const parseFilter = (filter: Doc): Filter => {
  const parts: Filter[] = [];
  for (const [name, value] of filter) {
    if (!name.startsWith('$')) {
      parts.push(...parsePredicate(name.split('.'), value));
      continue;
    }
    const operator = logicalOperators[name];
    if (!operator) refuse(name, `unknown top level operator: ${name}`);
    const part = operator!(value);
    if (part) parts.push(part);
  }
  return parts.length === 1 ? parts[0]! : { kind: 'and', of: parts };
};

const refuse = (name: string, message: string): never =>
  KNOWN.has(name) ? notInDialect(`query operator ${name}`) : fail(2, message);

const filterList = (operator: string, arg: Value): Filter[] => {
  if (!isArray(arg)) return fail(2, `${operator} must be an array`);
  if (arg.length === 0) fail(2, '$and/$or/$nor must be a nonempty array');
  return arg.map((item) =>
    isDoc(item) ? parseFilter(item) : fail(2, '$or/$and/$nor entries need to be full objects'),
  );
};

/** Whether a value is operators ({$gt: 1}) rather than something to be equal to. */
export const isOperators = (value: Value): value is Doc => {
  if (!isDoc(value)) return false;
  const first = value.keys().next();
  return !first.done && first.value.startsWith('$');
};

const parsePredicate = (path: readonly string[], value: Value): Filter[] => {
  if (value instanceof BSONRegExp) return [{ kind: 'field', path, test: { op: '$regex', pattern: pattern(value) } }];
  if (isOperators(value)) return parseOperators(path, value);
  return [{ kind: 'field', path, test: { op: '$eq', value } }];
};

/** The conditions of `{$gt: 1, $lt: 5}` on one path. */
export const parseOperators = (path: readonly string[], operators: Doc): Filter[] => {
  const context: OperatorContext = { path, operators, parseFilter, parseOperators, isOperators };
  const parts: Filter[] = [];
  for (const [name, arg] of operators) {
    const operator = Object.hasOwn(fieldOperators, name) ? fieldOperators[name] : undefined;
    if (!operator) refuse(name, `unknown operator: ${name}`);
    const part = operator!(arg, context);
    if (part) parts.push(part);
  }
  return parts;
};
