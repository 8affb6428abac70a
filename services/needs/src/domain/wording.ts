import { checkWording, type WordingFinding } from '@passerelle/referentials';
import type { Need } from './need.ts';

export interface LocatedFinding extends WordingFinding {
  /** JSON pointer into the need as people read it. */
  readonly pointer: string;
}

const titleOf = new Set(['/need/title']);

/** Every text of a need that a young person or a counsellor may read. */
function textsOf({ content, analysis, grid }: Need): [pointer: string, text: string | undefined][] {
  const termTexts = Object.entries(content.terms)
    .filter(([name, value]) => name !== 'kind' && typeof value === 'string')
    .map(([name, value]): [string, string] => [`/need/terms/${name}`, String(value)]);
  const analysisTexts = Object.entries(analysis ?? {}).map(([name, text]): [string, string] => [
    `/analysis/${name}`,
    text,
  ]);
  return [
    ['/need/title', content.title],
    ['/need/tasks', content.tasks],
    ['/need/place', content.place],
    ['/need/schedule/note', content.schedule?.note],
    ...termTexts,
    ...analysisTexts,
    ...grid.map(({ label }, index): [string, string] => [`/grid/${index}/label`, label]),
  ];
}

/** Discriminating or unfair wording in any text of the need, §3.4. */
export const wordingOf = (need: Need): LocatedFinding[] =>
  textsOf(need).flatMap(([pointer, text]) =>
    text ? checkWording(text, titleOf.has(pointer) ? 'title' : 'text').map((finding) => ({ ...finding, pointer })) : [],
  );
