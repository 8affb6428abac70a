import type { Problem } from '@passerelle/contracts';
import { fieldPath } from '../api/problem.ts';

/** Labels by path of field; `tasks.*.label` names that field in every line of a list. */
export type Labels = Readonly<Record<string, string>>;

export const labelOf = (labels: Labels, path: string): string | undefined =>
  labels[path] ?? labels[path.replace(/\.\d+(?=\.|$)/g, '.*')];

export interface PlacedErrors {
  /** Messages beside a field of this form, by path. */
  readonly fields: Record<string, string>;
  /** Refusals about something this form does not show. */
  readonly others: readonly string[];
}

/** Where each refused field of a problem+json belongs. A pointer deeper than a field goes to that field. */
export function placeErrors(problem: Problem, labels: Labels): PlacedErrors {
  const fields: Record<string, string> = {};
  const others: string[] = [];
  for (const { pointer, message } of problem.errors ?? []) {
    const parts = fieldPath(pointer).split('.');
    const path = parts
      .map((_, index) => parts.slice(0, parts.length - index).join('.'))
      .find((at) => labelOf(labels, at));
    if (path === undefined) others.push(message);
    else fields[path] ??= message;
  }
  return { fields, others };
}
