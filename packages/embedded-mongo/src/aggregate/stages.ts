import { encode } from '../bson/encode.ts';
import { type Doc, int, isArray, isDoc, typeName, type Value } from '../bson/value.ts';
import { fail } from '../errors.ts';
import { checkFieldPath, parseExpression } from '../expressions/parse.ts';
import { compareTuples, createSorter, parseSort, sortTuple } from '../plan/sort.ts';
import { parseProjectStage, place } from '../projection/projection.ts';
import { type Branch, branch, compute } from '../projection/tree.ts';
import { compile } from '../query/match.ts';
import { parseFilter } from '../query/parse.ts';
import { isNumber } from '../values/compare.ts';
import { wholeOf } from '../values/numbers.ts';
import { group } from './group.ts';
import { onEach, type Stage, type StageReader } from './stage.ts';
import { unwind } from './unwind.ts';

const match: StageReader = (spec) => {
  if (!isDoc(spec)) return fail(15959, 'the match filter must be an expression in an object');
  const matches = compile(parseFilter(spec));
  return onEach((docs) => docs.filter(matches));
};

export const readSort = (spec: Value) => {
  if (!isDoc(spec)) return fail(15973, 'the $sort key specification must be an object');
  if (spec.size === 0) fail(15976, '$sort stage must have at least one sort key');
  return parseSort(spec);
};

const sort: StageReader = (spec) => {
  const keys = readSort(spec);
  const order = compareTuples(keys);
  return {
    async *run(source) {
      const sorter = createSorter<Doc>(keys);
      for await (const docs of source)
        for (const doc of docs) sorter.add(sortTuple(doc, keys, order), doc, encode(doc).length);
      yield sorter.sorted();
    },
  };
};

export const readLimit = (spec: Value): number => {
  if (!isNumber(spec)) return fail(15957, 'the limit must be specified as a number');
  const limit = wholeOf(spec) ?? fail(15957, 'the limit must be a whole number');
  return limit > 0 ? limit : fail(15958, 'the limit must be positive');
};

const limit: StageReader = (spec) => {
  const most = readLimit(spec);
  return {
    async *run(source) {
      let left = most;
      for await (const docs of source) {
        yield docs.length > left ? docs.slice(0, left) : docs;
        left -= docs.length;
        if (left <= 0) return;
      }
    },
  };
};

export const readSkip = (spec: Value): number => {
  if (!isNumber(spec)) return fail(15972, 'the argument to $skip must be a number');
  const skip = wholeOf(spec) ?? fail(15972, 'the argument to $skip must be a whole number');
  return skip >= 0 ? skip : fail(15956, 'Argument to $skip cannot be negative');
};

const skip: StageReader = (spec) => {
  const count = readSkip(spec);
  return {
    async *run(source) {
      let left = count;
      for await (const docs of source) {
        const kept = left > 0 ? docs.slice(left) : docs;
        left -= docs.length - kept.length;
        if (kept.length > 0) yield kept;
      }
    },
  };
};

const count: StageReader = (spec) => {
  if (typeof spec !== 'string') return fail(40156, 'the count field must be a non-empty string');
  if (spec === '') fail(40157, 'the count field must be a non-empty string');
  if (spec.startsWith('$')) fail(40158, 'the count field cannot be a $-prefixed path');
  if (spec.includes('.')) fail(40160, "the count field cannot contain '.'");
  return {
    reads: new Set<string>(),
    async *run(source) {
      let n = 0;
      for await (const docs of source) n += docs.length;
      if (n > 0) yield [new Map([[spec, int(n)]])];
    },
  };
};

const project: StageReader = (spec) => {
  if (!isDoc(spec)) return fail(15969, '$project specification must be an object');
  const projected = parseProjectStage(spec);
  return onEach((docs) => docs.map(projected));
};

const unset: StageReader = (spec) => {
  const paths = isArray(spec) ? spec : [spec];
  if (paths.length === 0) fail(31119, '$unset specification must be a string or an array with at least one field');
  const excluded = paths.map((path): [string, Value] => [
    typeof path === 'string'
      ? path
      : fail(31120, '$unset specification must be a string or an array containing only string values'),
    false,
  ]);
  return project(new Map(excluded));
};

/** Documents inside the specification name deeper fields; they do not replace them. */
const readFields = (tree: Branch, path: readonly string[], spec: Doc): void => {
  for (const [name, value] of spec) {
    const at = [...path, ...checkFieldPath(name)];
    const first = isDoc(value) ? value.keys().next().value : undefined;
    if (isDoc(value) && first !== undefined && !first.startsWith('$')) readFields(tree, at, value);
    else place(tree, at, { kind: 'compute', expression: parseExpression(value) });
  }
};

const addFields: StageReader = (spec) => {
  if (!isDoc(spec)) return fail(40272, `$addFields specification stage must be an object, got ${typeName(spec)}`);
  if (spec.size === 0) fail(40177, 'Invalid $addFields :: caused by :: specification must have at least one field');
  const tree = branch();
  readFields(tree, [], spec);
  return onEach((docs) => docs.map((doc) => compute(tree, new Map(doc), doc)));
};

const newRoot = (spec: Value): Stage => {
  const root = parseExpression(spec);
  return onEach((docs) =>
    docs.map((doc) => {
      const value = root.of(doc);
      if (isDoc(value)) return value;
      return fail(
        40228,
        `'newRoot' expression must evaluate to an object, but resulting value was of type: '${typeName(value)}'`,
      );
    }),
  );
};

const replaceRoot: StageReader = (spec) => {
  if (!isDoc(spec))
    return fail(40229, `expected an object as specification for $replaceRoot stage, got ${typeName(spec)}`);
  for (const name of spec.keys())
    if (name !== 'newRoot') fail(40415, `BSON field '$replaceRoot.${name}' is an unknown field.`);
  return newRoot(
    spec.get('newRoot') ?? fail(40414, "BSON field '$replaceRoot.newRoot' is missing but a required field"),
  );
};

/** Every stage of the dialect. */
export const stages: Readonly<Record<string, StageReader>> = {
  $match: match,
  $sort: sort,
  $limit: limit,
  $skip: skip,
  $count: count,
  $group: group,
  $project: project,
  $unset: unset,
  $addFields: addFields,
  $set: addFields,
  $unwind: unwind,
  $replaceRoot: replaceRoot,
  $replaceWith: newRoot,
};

/** Stages of MongoDB servers that the dialect does not hold. */
export const knownStages: ReadonlySet<string> = new Set(
  `$bucket $bucketAuto $changeStream $collStats $currentOp $densify $documents $facet $fill $geoNear $graphLookup
   $indexStats $listLocalSessions $listSessions $lookup $merge $mergeCursors $out $planCacheStats $queryStats
   $rankFusion $redact $sample $search $searchMeta $setWindowFields $sortByCount $unionWith $vectorSearch`.split(/\s+/),
);
