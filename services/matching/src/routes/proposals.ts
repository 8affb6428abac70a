import {
  askConsent,
  getProposal,
  getProposalForPlacement,
  listMatchingTasks,
  listProposals,
  recordConsent,
  recordHire,
  sendProposal,
  suggestCandidate,
  withdrawProposal,
} from '@passerelle/contracts/matching/http';
import { DomainError, notFound } from '@passerelle/kernel';
import type { Route } from '@passerelle/service-kit';
import type { MatchingDeps } from '../deps.ts';
import * as proposals from '../domain/proposal.ts';
import { issueConsentLink } from '../events/links.ts';
import { tasksOf } from '../store/tasks.ts';
import { proposalView } from './views.ts';

/** What staff do with a proposal. */
export function proposalRoutes(route: Route, deps: MatchingDeps): void {
  const { kit, proposals: store } = deps;
  const now = () => kit.clock.now();

  route(listProposals, async ({ scope, query: { status, needId, candidateId, ...page } }) => {
    const filter = {
      ...(status ? { status } : {}),
      ...(needId ? { needId } : {}),
      ...(candidateId ? { candidateId } : {}),
    };
    const { items, next } = await store.page(scope, filter, { field: 'updatedAt', direction: -1 }, page);
    return { items: items.map(proposalView), next };
  });

  route(getProposal, async ({ scope, params }) => proposalView(await store.get(scope, params.id)));

  route(suggestCandidate, async ({ scope, body, newId }) => {
    const need = await deps.needs.get(scope, body.needId);
    if (!['open', 'partly_filled'].includes(need.status))
      throw new DomainError('PROPOSAL.NEED_NOT_OPEN', 'conflict', 'Ce besoin n’est pas ouvert aux propositions.');
    const candidate = await deps.candidates.get(scope, body.candidateId);
    if (candidate.erasedAt) throw notFound();
    const living = await store.findOne(scope, {
      needId: body.needId,
      candidateId: body.candidateId,
      status: { $in: ['suggested', 'consent_asked', 'accepted', ...proposals.visibleToEmployer] },
    });
    if (living)
      throw new DomainError('PROPOSAL.ALREADY_MADE', 'conflict', 'Cette personne est déjà proposée pour ce besoin.');
    const suggestion = {
      id: newId,
      structureId: scope.structureId,
      candidateId: candidate.id,
      reference: candidate.reference,
      referentId: candidate.referentId,
      needTitle: need.need.title,
      employerName: need.need.employerName,
      dimensions: need.need.dimensions,
    };
    const { state, events } = proposals.suggest(suggestion, now());
    const { id, version } = await store.insert(scope, state, events);
    return { id, version };
  });

  route(askConsent, async ({ scope, params, body, version }) => {
    const proposal = await store.getVersion(scope, params.id, version);
    const { state, events } = proposals.askConsent(proposal, body.by, now());
    const saved = await store.save(scope, proposal, state, events);
    // An e-mail or an SMS leaves when the event arrives; a QR code is for the screen in front of the young person.
    const link = body.by === 'qr' ? await issueConsentLink(deps, saved, 'qr') : null;
    return { proposal: proposalView(saved), version: saved.version, link: link?.url ?? null };
  });

  route(recordConsent, async ({ scope, params, body, version }) => {
    const proposal = await store.getVersion(scope, params.id, version);
    const asked = proposal.status === 'suggested' ? proposals.askConsent(proposal, 'qr', now()) : undefined;
    const from = asked?.state ?? proposal;
    if (body.answer === 'given' && !body.level)
      throw new DomainError('CONSENT.LEVEL_REQUIRED', 'invalid', 'Choisissez ce qui sera transmis.', [
        { pointer: '/level', code: 'required', message: 'Choisissez ce qui sera transmis.' },
      ]);
    const decided =
      body.answer === 'given' && body.level
        ? proposals.accept(from, body.level, body.channel, now())
        : proposals.decline(from, undefined, body.channel, now());
    const events = [...(asked?.events ?? []), ...decided.events];
    return proposalView(await store.save(scope, proposal, decided.state, events));
  });

  route(sendProposal, async ({ scope, params, version }) => {
    const proposal = await store.getVersion(scope, params.id, version);
    const { state, events } = proposals.send(proposal, now());
    return proposalView(await store.save(scope, proposal, state, events));
  });

  route(withdrawProposal, async ({ scope, params, version }) => {
    const proposal = await store.getVersion(scope, params.id, version);
    const { state, events } = proposals.withdraw(proposal, now());
    return proposalView(await store.save(scope, proposal, state, events));
  });

  route(recordHire, async ({ scope, params, body, version }) => {
    const proposal = await store.getVersion(scope, params.id, version);
    const decided =
      body.answer === 'confirmed'
        ? proposals.confirmHire(proposal, body.channel, now())
        : proposals.denyHire(proposal, now());
    return proposalView(await store.save(scope, proposal, decided.state, decided.events));
  });

  route(listMatchingTasks, async ({ scope }) => ({
    items: (await tasksOf(store, scope, now())).map(({ kind, since, proposal }) => ({
      kind,
      since,
      proposal: proposalView(proposal),
    })),
  }));

  route(getProposalForPlacement, async ({ scope, params }) => {
    const { id, candidateId, reference, needTitle, employerName, startOn, endOn } = await store.get(scope, params.id);
    if (!startOn) throw notFound();
    return { id, candidateId, reference, needTitle, employerName, startOn, endOn: endOn ?? null };
  });
}
