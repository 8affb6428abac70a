import { accumulators } from './aggregate/accumulators.ts';
import { stages } from './aggregate/stages.ts';
import { indexOptions } from './commands/index-spec.ts';
import { genericOptions } from './commands/known.ts';
import { commands } from './commands/table.ts';
import { deleteStatementOptions, updateStatementOptions } from './commands/writes.ts';
import { expressionOperators } from './expressions/parse.ts';
import { fieldOperators } from './query/operators.ts';
import { logicalOperators } from './query/parse.ts';
import { updateOperators } from './update/operators.ts';

/** What services may ask of MongoDB: everything else is refused with code 238. */
export type Dialect = {
  /** Each command with its own options. */
  readonly commands: Readonly<Record<string, readonly string[]>>;
  /** Options of any command. */
  readonly generic: readonly string[];
  /** Options of a statement inside a command. */
  readonly statements: Readonly<Record<'updates' | 'deletes', readonly string[]>>;
  readonly query: readonly string[];
  readonly update: readonly string[];
  /** What `$push` and `$addToSet` take beside the values. */
  readonly updateModifiers: readonly string[];
  /** What a find's projection knows besides expressions. */
  readonly projection: readonly string[];
  readonly stages: readonly string[];
  readonly expressions: readonly string[];
  readonly accumulators: readonly string[];
  readonly variables: readonly string[];
  readonly indexOptions: readonly string[];
};

/** Made of the engine's own tables, so that what it says and what is done cannot differ. */
export const dialect: Dialect = {
  commands: Object.fromEntries(Object.entries(commands).map(([name, { options }]) => [name, [...options]])),
  generic: Object.keys(genericOptions),
  statements: { updates: updateStatementOptions, deletes: deleteStatementOptions },
  query: [...Object.keys(logicalOperators), ...Object.keys(fieldOperators)],
  update: [...Object.keys(updateOperators), '$rename'],
  updateModifiers: ['$each', '$slice', '$sort', '$position'],
  projection: ['$slice', '$elemMatch', '$'],
  stages: Object.keys(stages),
  expressions: Object.keys(expressionOperators),
  accumulators: Object.keys(accumulators),
  variables: ['$$ROOT', '$$CURRENT', '$$REMOVE'],
  indexOptions,
};
