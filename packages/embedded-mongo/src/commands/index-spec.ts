import { type Doc, int, isDoc, typeName, type Value } from '../bson/value.ts';
import { fail, notInDialect } from '../errors.ts';
import type { Filter } from '../query/filter.ts';
import { parseFilter } from '../query/parse.ts';
import { isIdKey } from '../storage/catalog.ts';
import { display, displayDoc } from '../storage/display.ts';
import { isNumber } from '../values/compare.ts';

/** Options of an index in the dialect. `background` changes nothing, as since MongoDB 4.2. */
export const indexOptions = ['key', 'name', 'unique', 'sparse', 'partialFilterExpression', 'background', 'v'];

const REFUSED_OPTIONS = new Set(
  `expireAfterSeconds storageEngine collation weights default_language language_override textIndexVersion
   2dsphereIndexVersion bits min max bucketSize coarsestIndexedLevel finestIndexedLevel wildcardProjection hidden
   dropDups ns prepareUnique clustered columnstoreProjection originalSpec`.split(/\s+/),
);
const REFUSED_KINDS = new Set(['text', 'hashed', '2d', '2dsphere', 'geoHaystack', 'columnstore']);

const invalid = (spec: Doc, why: string): never =>
  fail(67, `Error in specification ${displayDoc(spec)} :: caused by :: ${why}`);

/** An index as listIndexes shows it. @throws MongoError 67 or 197 for what the server refuses; 238 beyond the dialect. */
export const readIndexSpec = (given: Doc): Doc => {
  for (const option of given.keys()) {
    if (indexOptions.includes(option)) continue;
    if (REFUSED_OPTIONS.has(option)) notInDialect(`index option ${option}`);
    fail(197, `The field '${option}' is not valid for an index specification`);
  }
  const key = given.get('key');
  const name = given.get('name');
  if (!isDoc(key))
    return fail(key === undefined ? 9 : 14, "The 'key' field is a required property of an index specification");
  if (typeof name !== 'string') return fail(9, "The 'name' field is a required property of an index specification");
  if (key.size === 0) invalid(given, 'Index keys cannot be empty.');
  for (const [path, direction] of key) checkKey(given, path, direction);
  if (isIdKey(key)) return idSpec(given);
  const partial = given.get('partialFilterExpression');
  if (partial !== undefined) checkPartial(given, partial);
  const spec: Doc = new Map<string, Value>([['v', int(2)]]);
  if (given.get('unique') !== undefined && isTrue(given.get('unique')!)) spec.set('unique', true);
  spec.set('key', key);
  spec.set('name', name);
  for (const [option, value] of given) if (!['v', 'unique', 'key', 'name'].includes(option)) spec.set(option, value);
  return spec;
};

const isTrue = (value: Value): boolean => value === true || (isNumber(value) && Number(value.toString()) !== 0);

const idSpec = (given: Doc): Doc => {
  for (const option of given.keys()) {
    if (!['key', 'name', 'v', 'background'].includes(option) && option !== 'unique') {
      fail(197, `The field '${option}' is not valid for an _id index specification`);
    }
  }
  return new Map<string, Value>([
    ['v', int(2)],
    ['key', new Map([['_id', int(1)]])],
    ['name', '_id_'],
  ]);
};

const checkKey = (given: Doc, path: string, direction: Value): void => {
  if (path.includes('$**')) notInDialect('wildcard indexes');
  if (typeof direction === 'string') {
    if (REFUSED_KINDS.has(direction)) notInDialect(`${direction} indexes`);
    invalid(given, `Unknown index plugin '${direction}'`);
  }
  if (!isNumber(direction)) {
    invalid(
      given,
      `Values in v:2 index key pattern cannot be of type ${typeName(direction)}. Only numbers > 0, numbers < 0, and strings are allowed.`,
    );
  }
  const number = Number(display(direction));
  if (number === 0 || Number.isNaN(number)) invalid(given, 'Values in the index key pattern cannot be 0.');
  const components = path.split('.');
  if (components.includes('')) invalid(given, 'Index keys cannot contain an empty field.');
  if (components.some((component) => component.startsWith('$') && !['$id', '$ref', '$db'].includes(component))) {
    invalid(given, "Index key contains an illegal field name: field name starts with '$'.");
  }
};

const checkPartial = (given: Doc, partial: Value): void => {
  if (given.get('sparse') !== undefined && isTrue(given.get('sparse')!)) {
    invalid(given, 'cannot mix "partialFilterExpression" and "sparse" options');
  }
  const filter = isDoc(partial) ? partial : fail(14, "The field 'partialFilterExpression' must be an object");
  checkPartialFilter(given, parseFilter(filter));
};

const PARTIAL_TESTS = ['$eq', '$gt', '$gte', '$lt', '$lte', '$exists', '$type'];

/** What every server from 4.4 on allows: a conjunction of comparisons, `$exists: true` and `$type`. */
const checkPartialFilter = (given: Doc, filter: Filter): void => {
  if (filter.kind === 'and') {
    for (const part of filter.of) checkPartialFilter(given, part);
  } else if (filter.kind === 'or' || (filter.kind === 'field' && filter.test.op === '$in')) {
    notInDialect('$or and $in in partialFilterExpression');
  } else if (filter.kind !== 'field' || !PARTIAL_TESTS.includes(filter.test.op)) {
    fail(67, 'unsupported expression in partial index');
  }
};
