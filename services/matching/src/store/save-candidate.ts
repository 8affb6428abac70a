import type { Scope, Stored } from '@passerelle/service-kit';
import type { MatchingDeps } from '../deps.ts';
import type { Candidate, Change } from '../domain/candidate.ts';

/**
 * Writes a candidate whole. The name is written first: if the process dies between the two, the next import of the
 * row finds the candidate unwritten and does both again; the other way round it would find a candidate without a name.
 */
export async function saveCandidate(
  { candidates, identities }: Pick<MatchingDeps, 'candidates' | 'identities'>,
  scope: Scope,
  from: Stored<Candidate> | undefined,
  { candidate, identity, events }: Change,
): Promise<Stored<Candidate>> {
  const named = await identities.findOne(scope, { _id: identity.id });
  if (named) await identities.save(scope, named, identity, []);
  else await identities.insert(scope, identity, []);
  return from ? candidates.save(scope, from, candidate, events) : candidates.insert(scope, candidate, events);
}
