import type { FigureId, FigureView } from '@passerelle/contracts/indicators/http';
import type { NetworkScope, StructureScope } from '@passerelle/service-kit';
import { type Count, isTotalHidden, rateOf, shown, shownWithoutSmall } from '../domain/cells.ts';
import { figures } from '../domain/figures.ts';
import type { ReadModel, RowFilter } from '../store/read-model.ts';

const LARGEST = 100;

const fields = {
  state: 'state',
  kind: 'kind',
  rome: 'rome',
  commune: 'commune',
  officer: 'officerId',
  establishment: 'establishmentId',
  structure: 'structureId',
} as const;
export type AnyBreakdown = keyof typeof fields | 'month';

const monthOf = (day: string | null) => day?.slice(0, 7) ?? null;
function byMonth(counts: ReadonlyMap<string | null, number>): Map<string | null, number> {
  const months = new Map<string | null, number>();
  for (const [day, n] of counts) months.set(monthOf(day), (months.get(monthOf(day)) ?? 0) + n);
  return months;
}

/** One figure as a scope may see it: everything for the structure, nothing under five for the network. */
export async function readFigure<B extends AnyBreakdown>(
  rows: ReadModel,
  scope: StructureScope | NetworkScope,
  id: FigureId,
  filter: RowFilter,
  by: B,
): Promise<Omit<FigureView, 'by'> & { by: B }> {
  const figure = figures[id];
  const { part: partOf, date, title, definition, entity } = figure;
  const countBy = async (more?: typeof partOf) =>
    by === 'month'
      ? byMonth(await rows.countBy(scope, figure, filter, date, more))
      : rows.countBy(scope, figure, filter, fields[by as keyof typeof fields], more);

  const [wholes, parts, freshAt] = await Promise.all([
    countBy(),
    partOf ? countBy(partOf) : null,
    rows.freshAt(scope, entity),
  ]);
  const counts = [...wholes].map(([key, whole]): Count => ({ key, whole, part: parts ? (parts.get(key) ?? 0) : null }));
  const sum = (of: readonly number[]) => of.reduce((total, n) => total + n, 0);
  const whole = sum([...wholes.values()]);
  const part = parts && sum([...parts.values()]);
  const ordered = counts.sort((a, b) =>
    by === 'month' ? String(a.key).localeCompare(String(b.key)) : b.whole - a.whole,
  );

  const ofNetwork = scope.kind === 'network';
  const hidden = ofNetwork && isTotalHidden({ whole, part });
  return {
    id,
    title,
    definition,
    unit: partOf ? 'percent' : 'count',
    value: hidden ? null : part === null ? whole : rateOf(part, whole),
    hidden,
    part: hidden ? null : part,
    whole: hidden || part === null ? null : whole,
    by,
    cells: (ofNetwork ? shownWithoutSmall(ordered) : shown(ordered)).slice(0, LARGEST),
    freshAt,
  };
}
