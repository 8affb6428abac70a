import {
  acceptByLink,
  confirmHireByLink,
  declineByLink,
  denyHireByLink,
  getLinkedProposal,
  revokeByLink,
} from '@passerelle/contracts/matching/http';
import { getNeedForLink } from '@passerelle/contracts/needs/http';
import { DomainError } from '@passerelle/kernel';
import type { LinkScope, Route } from '@passerelle/service-kit';
import type { MatchingDeps } from '../deps.ts';
import * as proposals from '../domain/proposal.ts';
import { cardFields, identityView, outcomeView } from './views.ts';

/** The text a young person reads before answering; `CONSENT_TEXT_VERSION` names it. */
const consentText =
  'Votre conseiller ou votre conseillère veut transmettre votre profil à cet employeur, pour cette offre seulement. ' +
  'Vous êtes libre : dire non n’a aucune conséquence, et vous n’avez pas à dire pourquoi. ' +
  'Si vous dites oui, vous pouvez changer d’avis à tout moment : l’employeur ne verra alors plus rien.';

/** What a young person does with the link, without an account. */
export function linkedRoutes(route: Route, deps: MatchingDeps): void {
  const { kit, proposals: store } = deps;
  const now = () => kit.clock.now();

  route(getLinkedProposal, async ({ scope, disclose }) => {
    const proposal = await store.get(scope, scope.target);
    const within = deps.houseScope(proposal.structureId);
    const [candidate, copy, need, identity] = await Promise.all([
      deps.candidates.get(within, proposal.candidateId),
      deps.needs.findOne(within, { _id: proposal.needId }),
      kit.client.call(getNeedForLink, { params: { id: proposal.needId } }, { structureId: proposal.structureId }),
      scope.confirmed ? deps.identities.findOne(within, { _id: proposal.candidateId }) : undefined,
    ]);
    disclose(identity ? [proposal.candidateId] : []);
    const { fit: _fit, ...card } = cardFields(candidate, copy, deps.references);
    return {
      id: proposal.id,
      version: proposal.version,
      status: proposal.status,
      need,
      card,
      contact: identity ? identityView(identity) : null,
      consent: proposal.consent,
      consentText,
      startOn: proposal.startOn ?? null,
    };
  });

  const decide = async (
    scope: LinkScope,
    version: number,
    rule: (proposal: proposals.Proposal) => proposals.Decision,
  ) => {
    if (!scope.confirmed)
      throw new DomainError('LINK.CODE_REQUIRED', 'forbidden', 'Saisissez d’abord le code à six chiffres.');
    const proposal = await store.getVersion(scope, scope.target, version);
    const { state, events } = rule(proposal);
    return outcomeView(await store.save(scope, proposal, state, events));
  };
  route(acceptByLink, ({ scope, body, version }) =>
    decide(scope, version, (proposal) => proposals.accept(proposal, body.level, 'link', now())),
  );
  route(declineByLink, ({ scope, body, version }) =>
    decide(scope, version, (proposal) => proposals.decline(proposal, body.reason, 'link', now())),
  );
  route(revokeByLink, ({ scope, version }) => decide(scope, version, (proposal) => proposals.revoke(proposal, now())));
  route(confirmHireByLink, ({ scope, version }) =>
    decide(scope, version, (proposal) => proposals.confirmHire(proposal, 'link', now())),
  );
  route(denyHireByLink, ({ scope, version }) =>
    decide(scope, version, (proposal) => proposals.denyHire(proposal, now())),
  );
}
