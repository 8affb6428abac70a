import type { Doc, Value } from '../bson/value.ts';

/** Documents on their way through a pipeline, piece by piece. */
export type Docs = AsyncGenerator<Doc[]>;
export type Stage = (source: Docs) => Docs;
/** Reads a stage's specification. */
export type StageReader = (spec: Value) => Stage;

/** A stage that turns each piece into another. */
export const onEach = (change: (docs: Doc[]) => Doc[]): Stage =>
  async function* (source) {
    for await (const docs of source) {
      const out = change(docs);
      if (out.length > 0) yield out;
    }
  };
