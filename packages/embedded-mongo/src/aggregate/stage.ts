import type { Doc, Value } from '../bson/value.ts';

/** Documents on their way through a pipeline, piece by piece. */
export type Docs = AsyncGenerator<Doc[]>;
export type Stage = {
  run(source: Docs): Docs;
  /** Top-level fields it looks at; undefined when it looks at, or passes on, whole documents. */
  readonly reads?: ReadonlySet<string> | undefined;
};
/** Reads a stage's specification. */
export type StageReader = (spec: Value) => Stage;

/** A stage that turns each piece into another. */
export const onEach = (change: (docs: Doc[]) => Doc[]): Stage => ({
  async *run(source) {
    for await (const docs of source) {
      const out = change(docs);
      if (out.length > 0) yield out;
    }
  },
});
