import {
  getNeed,
  getNeedForLink,
  getNeedForMatching,
  listNeeds,
  listNeedsToDo,
} from '@passerelle/contracts/needs/http';
import { notFound } from '@passerelle/kernel';
import { contractRules } from '@passerelle/referentials';
import type { PageOf, Route, Stored } from '@passerelle/service-kit';
import type { NeedsDeps } from '../deps.ts';
import { dimensionsOf, type Need } from '../domain/need.ts';
import { counsellorStatuses, isOnlyCounsellor } from './rights.ts';
import { summaryOf, viewOf } from './view.ts';

/** States that wait for somebody of the structure. */
const waiting = ['submitted', 'formalising', 'on_hold', 'filled'];

export function readingRoutes(route: Route, deps: NeedsDeps): void {
  const { needs, employers, references } = deps;
  const summaries = async ({ items, next }: PageOf<Stored<Need>>) => {
    const copies = await employers.all(items.map(({ employerId }) => employerId));
    return { items: items.map((need) => summaryOf(need, copies.get(need.employerId), deps)), next };
  };

  route(getNeed, async ({ params, scope }) => {
    const need = await needs.get(scope, params.id);
    const hidden = scope.kind !== 'link' && isOnlyCounsellor(scope) && !counsellorStatuses.includes(need.status);
    if (hidden) throw notFound();
    return viewOf(need, scope, deps);
  });

  route(listNeeds, async ({ query: { status, employerId, ...page }, scope }) => {
    const allowed = isOnlyCounsellor(scope) ? { status: { $in: counsellorStatuses } } : {};
    const filter = { $and: [allowed, status ? { status } : {}, employerId ? { employerId } : {}] };
    return summaries(await needs.page(scope, filter, { field: 'createdAt', direction: -1 }, page));
  });

  route(listNeedsToDo, async ({ query: { status, mine, ...page }, scope }) => {
    const filter = { status: status ?? { $in: waiting }, ...(mine ? { ownerId: scope.userId } : {}) };
    return summaries(await needs.page(scope, filter, { field: 'since', direction: 1 }, page));
  });

  route(getNeedForMatching, async ({ params, scope }) => {
    const need = await needs.get(scope, params.id);
    const { id, version, structureId, status, content, grid, placements, requestedBy } = need;
    const copy = await employers.get(need.employerId);
    const { employerName, establishmentName, startsOn, title } = summaryOf(need, copy, deps);
    return {
      ...{ id, version, structureId, status, title, kind: content.terms.kind, rome: content.rome ?? null },
      ...{ commune: content.commune, startsOn, ...termOf(need), terms: content.terms, permits: content.permits ?? [] },
      ...{ posts: content.posts, filledPosts: placements.length, grid: [...grid], employerName, establishmentName },
      ...{ requestedBy, dimensions: dimensionsOf(need) },
    };
  });

  route(getNeedForLink, async ({ params, scope }) => {
    const need = await needs.get(scope, params.id);
    const { id, status, content } = need;
    const { employerName, establishmentName, startsOn, communeName, title } = summaryOf(
      need,
      await employers.get(need.employerId),
      deps,
    );
    return {
      ...{ id, status, title, employerName, establishmentName, kind: content.terms.kind },
      kindLabel: contractRules(content.terms.kind).label,
      romeLabel: content.rome ? (references.occupation(content.rome)?.label ?? null) : null,
      ...{ tasks: content.tasks ?? '', commune: content.commune, communeName, place: content.place ?? null },
      ...{ schedule: content.schedule ?? null, startsOn, ...termOf(need), permits: content.permits ?? [] },
      pay: 'pay' in content.terms ? (content.terms.pay ?? null) : null,
    };
  });
}

/** What a term has of end, length and hours, whatever its kind. */
function termOf({ content: { terms } }: Need) {
  return {
    endsOn: 'endsOn' in terms ? (terms.endsOn ?? null) : null,
    durationMonths: 'durationMonths' in terms ? (terms.durationMonths ?? null) : null,
    weeklyHours: 'weeklyHours' in terms ? (terms.weeklyHours ?? null) : null,
  };
}
