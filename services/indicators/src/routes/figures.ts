import {
  type FigureRow,
  figureIds,
  listFigureRows,
  namePerson,
  readFigure,
  readFigures,
  readNetworkFigures,
} from '@passerelle/contracts/indicators/http';
import { getCandidateContact } from '@passerelle/contracts/matching/http';
import { notFound } from '@passerelle/kernel';
import { actorOf, type Route, type StructureScope } from '@passerelle/service-kit';
import type { IndicatorsDeps } from '../deps.ts';
import { type FigureDefinition, figures, referenceOf } from '../domain/figures.ts';
import type { EntityRow } from '../domain/row.ts';
import { dateOf } from '../store/read-model.ts';
import { readFigure as read } from './read-figure.ts';

const holds = (row: EntityRow, { part }: FigureDefinition) =>
  Object.entries(part ?? {}).every(([field, values]) =>
    values === 'known'
      ? row.first[field.slice('first.'.length)] !== undefined
      : values.includes(row[field as keyof EntityRow] as string | boolean),
  );

const rowView = (row: EntityRow, figure: FigureDefinition): FigureRow => ({
  id: row._id,
  entity: row.entity,
  reference: referenceOf(row.entity, row._id),
  state: row.state,
  date: dateOf(row, figure.date),
  kind: row.kind,
  counted: holds(row, figure),
  aboutPerson: row.candidateId !== null || row.placementId !== null,
});

export const figureRoutes = (route: Route, { rows, kit }: IndicatorsDeps) => {
  /** A check-in or an intervention is about the person of its placement. */
  const candidateOf = async (scope: StructureScope, row: EntityRow): Promise<string> => {
    if (row.candidateId) return row.candidateId;
    if (!row.placementId) throw notFound();
    const { candidateId } = await rows.get(scope, row.placementId);
    if (!candidateId) throw notFound();
    return candidateId;
  };

  route(readFigures, async ({ scope, query: { by, ...filter } }) => ({
    at: kit.clock.now().toISOString(),
    items: await Promise.all(figureIds.map((id) => read(rows, scope, id, filter, by ?? figures[id].by))),
  }));
  route(readFigure, ({ scope, params: { figure }, query: { by, ...filter } }) =>
    read(rows, scope, figure, filter, by ?? figures[figure].by),
  );
  route(listFigureRows, async ({ scope, params, query: { cursor, limit, ...filter } }) => {
    const figure = figures[params.figure];
    const { items, next } = await rows.page(scope, figure, filter, { cursor, limit });
    return { items: items.map((row) => rowView(row, figure)), next };
  });
  route(namePerson, async ({ scope, params, body: { motive, detail }, disclose }) => {
    const candidateId = await candidateOf(scope, await rows.get(scope, params.id));
    // The words of the motive stay in this service's access log: an address must not hold them.
    const input = { params: { id: candidateId }, query: { motive } };
    const within = { structureId: scope.structureId, act: actorOf(scope) };
    const { reference, firstName, lastName } = await kit.client.call(getCandidateContact, input, within);
    disclose([candidateId], `${motive} : ${detail}`);
    return { candidateId, reference, firstName, lastName };
  });
  route(readNetworkFigures, async ({ scope, query: { by = 'state', ...filter } }) => ({
    at: kit.clock.now().toISOString(),
    items: await Promise.all(figureIds.map((id) => read(rows, scope, id, filter, by))),
  }));
};
