import { type Doc, isDoc, type Value } from '../bson/value.ts';
import { fail, notInDialect } from '../errors.ts';
import { type Expression, readsOf } from '../expressions/expression.ts';
import { parseExpression } from '../expressions/parse.ts';
import { encodeKey } from '../values/keys.ts';
import { type Accumulator, accumulators, knownAccumulators } from './accumulators.ts';
import type { StageReader } from './stage.ts';

type Field = { readonly name: string; readonly argument: Expression; readonly create: () => Accumulator };

const readField = (name: string, spec: Value): Field => {
  if (name.includes('.')) fail(40235, `The field name '${name}' cannot contain '.'`);
  if (name.startsWith('$')) fail(40236, `The field name '${name}' cannot be an operator name`);
  if (!isDoc(spec) || spec.size === 0) return fail(40234, `The field '${name}' must be an accumulator object`);
  if (spec.size > 1) fail(40238, `The field '${name}' must specify one accumulator`);
  const [operator, argument] = [...spec][0]!;
  const create = Object.hasOwn(accumulators, operator) ? accumulators[operator] : undefined;
  if (!create) {
    return knownAccumulators.has(operator)
      ? notInDialect(`accumulator ${operator}`)
      : fail(15952, `unknown group operator '${operator}'`);
  }
  if (Array.isArray(argument)) fail(40237, `The ${operator} accumulator is a unary operator`);
  return { name, argument: parseExpression(argument), create };
};

export const group: StageReader = (spec) => {
  if (!isDoc(spec)) return fail(15947, "a group's fields must be specified in an object");
  const id = parseExpression(
    spec.get('_id') ?? (spec.has('_id') ? null : fail(15955, 'a group specification must include an _id')),
  );
  const fields = [...spec].filter(([name]) => name !== '_id').map(([name, field]) => readField(name, field));
  return {
    reads: readsOf([id, ...fields.map(({ argument }) => argument)]),
    async *run(source) {
      const groups = new Map<string, { id: Value; states: Accumulator[] }>();
      for await (const docs of source) {
        for (const doc of docs) {
          const value = id.of(doc) ?? null;
          const key = encodeKey([value], [1]).bytes.toString('latin1');
          let found = groups.get(key);
          if (!found) {
            found = { id: value, states: fields.map(({ create }) => create()) };
            groups.set(key, found);
          }
          for (const [i, { argument }] of fields.entries()) found.states[i]!.add(argument.of(doc));
        }
      }
      yield [...groups.values()].map(({ id: value, states }) => {
        const out: Doc = new Map([['_id', value]]);
        for (const [i, { name }] of fields.entries()) out.set(name, states[i]!.result());
        return out;
      });
    },
  };
};
