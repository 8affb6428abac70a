import { type Doc, doc, int, type Value } from '../bson/value.ts';
import type { Plan } from '../plan/plan.ts';
import { planOf, type Search, search } from '../plan/search.ts';
import type { Collection } from '../storage/catalog.ts';
import { type Context, collectionOf, type Reply, reply, targetOf } from './command.ts';

/** How a find would read, and with `executionStats` how much it did read. */
export const explainFind = async (context: Context, asked: Search, verbosity: Value | undefined): Promise<Reply> => {
  const collection = collectionOf(context);
  const namespace = `${context.db}.${targetOf(context)}`;
  const winningPlan = collection ? shownPlan(planOf(collection, asked)) : doc({ stage: 'EOF' });
  const queryPlanner = doc({ plannerVersion: int(1), namespace, winningPlan, rejectedPlans: [] });
  if (verbosity === 'queryPlanner') return reply({ queryPlanner });
  return reply({ queryPlanner, executionStats: await executed(context, collection, asked) });
};

const executed = async (context: Context, collection: Collection | undefined, asked: Search): Promise<Doc> => {
  if (!collection) return stats(0, 0, 0);
  const { pieces, examined } = search(context.database, collection, asked);
  let found = 0;
  for await (const piece of pieces) found += piece.length;
  return stats(found, examined.keys, examined.docs);
};

const stats = (found: number, keys: number, docs: number): Doc =>
  doc({ executionSuccess: true, nReturned: int(found), totalKeysExamined: int(keys), totalDocsExamined: int(docs) });

const shownPlan = ({ scans, sorted }: Plan): Doc => {
  const stages = scans.map(({ index, reverse }) => {
    const direction = reverse ? 'backward' : 'forward';
    if (!index) return doc({ stage: 'COLLSCAN', direction });
    const inputStage = {
      stage: 'IXSCAN',
      keyPattern: index.spec.get('key'),
      indexName: index.name,
      isUnique: index.unique,
      isPartial: index.partial !== undefined,
      direction,
    };
    return doc({ stage: 'FETCH', inputStage });
  });
  const found = stages.length === 1 ? stages[0]! : doc({ stage: 'OR', inputStages: stages });
  return sorted ? found : doc({ stage: 'SORT', inputStage: found });
};
