import {
  askCall,
  declareHire,
  listCards,
  makeOffer,
  notSelect,
  planInterview,
  shortlistProposal,
} from '@passerelle/contracts/matching/http';
import { DomainError } from '@passerelle/kernel';
import { checkWording } from '@passerelle/referentials';
import type { Route, Scope } from '@passerelle/service-kit';
import type { MatchingDeps } from '../deps.ts';
import * as proposals from '../domain/proposal.ts';
import { cardFields, contactIfShared, outcomeView } from './views.ts';

/** What an employer sees and decides, on consented proposals only; an officer may record it for them. */
export function cardRoutes(route: Route, deps: MatchingDeps): void {
  const { kit, proposals: store, candidates, identities, needs, references } = deps;
  const now = () => kit.clock.now();

  /** An employer's user cannot even tell that an unsent proposal exists. */
  const decidable = async (scope: Scope, id: string, version: number) => {
    const proposal = await store.get(scope, id);
    if (scope.kind === 'employer' && proposal.consent?.status !== 'given') return store.get(scope, '');
    return store.getVersion(scope, proposal.id, version);
  };
  const decide = async (
    scope: Scope,
    id: string,
    version: number,
    rule: (p: proposals.Proposal) => proposals.Decision,
  ) => {
    const proposal = await decidable(scope, id, version);
    const { state, events } = rule(proposal);
    return outcomeView(await store.save(scope, proposal, state, events));
  };

  route(listCards, async ({ scope, params, query, disclose }) => {
    const consented = {
      needId: params.id,
      'consent.status': 'given',
      status: { $in: [...proposals.visibleToEmployer] },
    };
    const { items, next } = await store.page(scope, consented, { field: 'updatedAt', direction: -1 }, query);
    const need = items.length ? await needs.findOne(scope, { _id: params.id }) : undefined;
    const cards = [];
    const named: string[] = [];
    for (const proposal of items) {
      const within = deps.houseScope(proposal.structureId);
      const candidate = await candidates.get(within, proposal.candidateId);
      const identity = await identities.findOne(within, { _id: proposal.candidateId });
      const contact = contactIfShared(proposal, identity);
      if (contact) named.push(proposal.candidateId);
      const { fit, ...fields } = cardFields(candidate, need, references);
      const { skills, ...card } = fields;
      cards.push({
        id: proposal.id,
        version: proposal.version,
        needId: proposal.needId,
        status: proposal.status as 'sent',
        ...card,
        fit: { ...fit, skills },
        contact,
        interviewOn: proposal.interviewOn ?? null,
        startOn: proposal.startOn ?? null,
      });
    }
    disclose(named);
    return { items: cards, next };
  });

  route(shortlistProposal, ({ scope, params, version }) =>
    decide(scope, params.id, version, (proposal) => proposals.shortlist(proposal, now())),
  );
  route(planInterview, ({ scope, params, version, body }) =>
    decide(scope, params.id, version, (proposal) => proposals.planInterview(proposal, body.at, body.place, now())),
  );
  route(makeOffer, ({ scope, params, version }) =>
    decide(scope, params.id, version, (proposal) => proposals.makeOffer(proposal, now())),
  );
  route(declareHire, ({ scope, params, version, body }) =>
    decide(scope, params.id, version, (proposal) => proposals.declareHire(proposal, body.startOn, body.endOn, now())),
  );
  route(notSelect, ({ scope, params, version, body }) => {
    const [finding] = body.text ? checkWording(body.text) : [];
    if (finding)
      throw new DomainError('PROPOSAL.WORDING', 'invalid', 'Ce motif ne peut pas être enregistré ainsi.', [
        { pointer: '/text', code: finding.ruleId, message: finding.message },
      ]);
    return decide(scope, params.id, version, (proposal) =>
      proposals.notSelect(proposal, body.reason, body.text, now()),
    );
  });
  route(askCall, ({ scope, params, version }) =>
    decide(scope, params.id, version, (proposal) => proposals.askCall(proposal, now())),
  );
}
