import {
  checkWording,
  getOccupation,
  listContractKinds,
  searchCommunes,
  searchOccupations,
} from '@passerelle/contracts/needs/http';
import { notFound } from '@passerelle/kernel';
import { contractKinds, contractRules, checkWording as findingsIn } from '@passerelle/referentials';
import type { Route } from '@passerelle/service-kit';
import type { NeedsDeps } from '../deps.ts';

/** Answers of a list while somebody types. */
const SHOWN = 8;

export function referenceRoutes(route: Route, { references }: NeedsDeps): void {
  route(searchOccupations, async ({ query: { q, limit = SHOWN } }) => ({
    items: references.searchOccupations(q, limit).map(({ code, label, title }) => ({
      ...{ rome: code, label },
      matchedTitle: title === label ? null : title,
    })),
  }));

  route(getOccupation, async ({ params }) => {
    const occupation = references.occupation(params.rome);
    if (!occupation) throw notFound();
    const { code: rome, label, titles, skills } = occupation;
    return { rome, label, titles: [...titles], skills: skills.map(({ id, label, kind }) => ({ id, label, kind })) };
  });

  route(searchCommunes, async ({ query: { q, limit = SHOWN } }) => ({
    items: references.searchCommunes(q, limit).map((hit) => ({ ...hit, postcodes: [...hit.postcodes] })),
  }));

  route(listContractKinds, async () => ({
    items: contractKinds.map((kind) => {
      const { label, depth, maxSkillLines, employment, requires } = contractRules(kind);
      return {
        ...{ kind, label, depth, maxSkillLines, employment },
        requires: requires.map(({ oneOf, by, basis }) => ({ oneOf: [...oneOf], by, basis })),
      };
    }),
  }));

  route(checkWording, async ({ body }) => ({
    findings: (['title', 'tasks', 'text'] as const).flatMap((field) =>
      findingsIn(body[field] ?? '', field === 'title' ? 'title' : 'text').map(
        ({ ruleId, severity, criterion, excerpt, start, end, suggestion, basis }) => ({
          ...{ field, ruleId, severity, criterion, excerpt, start, end, suggestion, basis },
        }),
      ),
    ),
  }));
}
