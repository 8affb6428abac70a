import {
  createCandidate,
  editCandidate,
  eraseCandidate,
  getCandidate,
  getCandidateContact,
  listCandidateAccesses,
  searchCandidates,
} from '@passerelle/contracts/matching/http';
import { DomainError, notFound } from '@passerelle/kernel';
import type { Route, Scope, Stored } from '@passerelle/service-kit';
import type { MatchingDeps } from '../deps.ts';
import {
  type Candidate,
  type CandidateIdentity,
  candidateId,
  type Draft,
  erase,
  foldWords,
  register,
  update,
} from '../domain/candidate.ts';
import { saveCandidate } from '../store/save-candidate.ts';
import { candidateView, identityView } from './views.ts';

/** The structure's candidates, named only to its own staff, and never without a trace. */
export function candidateRoutes(route: Route, deps: MatchingDeps): void {
  const { kit, candidates, identities } = deps;
  const now = () => kit.clock.now();

  const identityOf = async (scope: Scope, id: string): Promise<CandidateIdentity> => {
    const identity = await identities.findOne(scope, { _id: id });
    if (!identity) throw notFound();
    return identity;
  };
  const summary = (candidate: Stored<Candidate>, { firstName, lastName }: CandidateIdentity) => ({
    id: candidate.id,
    version: candidate.version,
    reference: candidate.reference,
    firstName,
    lastName,
    referentId: candidate.referentId,
    availableFrom: candidate.profile.availableFrom,
    updatedAt: candidate.updatedAt,
  });

  route(searchCandidates, async ({ scope, body: { text, referentId, ...page }, disclose }) => {
    const words = foldWords(text ?? '');
    const filter: Record<string, unknown> = { erasedAt: { $exists: false }, ...(referentId ? { referentId } : {}) };
    if (words.length) {
      // A name is typed from its beginning: each word typed must begin a word of the name.
      const begins = words.map((word) => ({ words: { $elemMatch: { $gte: word, $lt: `${word}\uffff` } } }));
      const named = await identities.find(scope, { $and: begins }, { limit: 200 });
      filter._id = { $in: named.map(({ id }) => id) };
    }
    const { items, next } = await candidates.page(scope, filter, { field: 'updatedAt', direction: -1 }, page);
    const names = await identities.find(scope, { _id: { $in: items.map(({ id }) => id) } });
    const byId = new Map(names.map((identity) => [identity.id, identity]));
    disclose([...byId.keys()]);
    return {
      items: items.flatMap((candidate) => {
        const identity = byId.get(candidate.id);
        return identity ? [summary(candidate, identity)] : [];
      }),
      next,
    };
  });

  const checked = (draft: Draft): Draft => {
    const unknown = draft.profile.occupations.findIndex(({ romeCode }) => !deps.references.hasOccupation(romeCode));
    if (unknown >= 0)
      throw new DomainError('CANDIDATE.OCCUPATION_UNKNOWN', 'invalid', 'Ce code métier n’existe pas.', [
        {
          pointer: `/profile/occupations/${unknown}/romeCode`,
          code: 'unknown',
          message: 'Ce code métier n’existe pas.',
        },
      ]);
    return draft;
  };

  route(createCandidate, async ({ scope, body }) => {
    const { identifier, identity, profile, referentId = scope.userId } = body;
    const draft = checked({ structureId: scope.structureId, identifier, identity, profile, referentId });
    const known = await candidates.findOne(scope, { _id: candidateId(scope.structureId, identifier) });
    if (known)
      throw new DomainError('CANDIDATE.KNOWN', 'conflict', 'Cet identifiant est déjà utilisé.', [
        { pointer: '/identifier', code: 'known', message: 'Cet identifiant est déjà utilisé.' },
      ]);
    const { id, version } = await saveCandidate(deps, scope, undefined, register(draft, now()));
    return { id, version };
  });

  route(getCandidate, async ({ scope, params, disclose }) => {
    const candidate = await candidates.get(scope, params.id);
    const identity = await identityOf(scope, params.id);
    disclose([candidate.id]);
    return candidateView(candidate, identity);
  });

  route(editCandidate, async ({ scope, params, body, version, disclose }) => {
    const candidate = await candidates.getVersion(scope, params.id, version);
    const draft = checked({ structureId: scope.structureId, identifier: candidate.identifier, ...body });
    const change = update(candidate, draft, now());
    const saved = change ? await saveCandidate(deps, scope, candidate, change) : candidate;
    disclose([candidate.id]);
    return candidateView(saved, await identityOf(scope, params.id));
  });

  route(eraseCandidate, async ({ scope, params, version }) => {
    const candidate = await candidates.getVersion(scope, params.id, version);
    const erased = erase(candidate, now());
    // The name goes first: a crash between the two leaves nobody to be named.
    await identities.remove(scope, candidate.id);
    const saved = await candidates.save(scope, candidate, erased.candidate, erased.events);
    await deps.index.remove(scope.structureId, [candidate.id]);
    return { id: saved.id, version: saved.version };
  });

  route(listCandidateAccesses, async ({ scope, params }) => {
    await candidates.get(scope, params.id);
    const entries = await kit.disclosures.of(scope.structureId, params.id, 200);
    return {
      items: entries.map(({ at, actor, operation, motive }) => ({ at: at.toISOString(), actor, operation, motive })),
    };
  });

  route(getCandidateContact, async ({ scope, params, query, disclose }) => {
    const candidate = await candidates.get(scope, params.id);
    const identity = await identityOf(scope, params.id);
    disclose([candidate.id], query.motive);
    return {
      id: candidate.id,
      reference: candidate.reference,
      referentId: candidate.referentId,
      ...identityView(identity),
    };
  });
}
