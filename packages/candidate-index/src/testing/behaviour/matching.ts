import fc from 'fast-check';
import type { CandidateDocument, Position } from '../../document.ts';
import { exclusionCodes } from '../../explanation.ts';
import type { MatchNeed } from '../../need.ts';
import type { CandidateIndex } from '../../port.ts';
import { exhaustiveSearch } from '../oracle.ts';
import { aCandidate, aNeed, anyNeed, here, northOf, someCandidates } from '../samples.ts';
import type { Promised } from './suite.ts';

const A = 'structure-a';

async function idsFor(index: CandidateIndex, need = aNeed()): Promise<string[]> {
  const { candidates } = await index.search(A, { need, limit: 100 });
  return candidates.map(({ id }) => id).sort();
}

export const matching: Record<string, Promised> = {
  'ranks the best first and says why'(t, index) {
    return ranksTheBestFirst(t, index);
  },

  async 'counts whom each condition excludes, once, and shows them when asked'(t, index) {
    const need = aNeed({ permitsRequired: ['B'], radiusKm: 15 });
    const suited = { permits: ['B'] };
    await index.upsert(A, [
      aCandidate({ id: 'suited', ...suited }),
      aCandidate({ id: 'occupation_unrelated', ...suited, occupations: [{ code: 'K1304' }] }),
      aCandidate({ id: 'contract_not_wished', ...suited, contractKinds: ['apprentissage'] }),
      aCandidate({ id: 'not_available', ...suited, availableFrom: '2026-02-03' }),
      aCandidate({ id: 'permit_missing', permits: ['AM'] }),
      aCandidate({ id: 'beyond_mobility', ...suited, position: northOf(here, 12), mobilityKm: 10 }),
      aCandidate({ id: 'beyond_radius', ...suited, position: northOf(here, 17) }),
      aCandidate({ id: 'twice', contractKinds: ['cdd'], permits: [], availableFrom: '2027-01-01' }),
    ]);
    const { candidates, total, excluded, complete } = await index.search(A, { need, limit: 10 });
    t.same([candidates.map(({ id }) => id), total, complete], [['suited'], 1, true]);
    t.same(excluded, {
      occupation_unrelated: 1,
      contract_not_wished: 2,
      not_available: 1,
      permit_missing: 1,
      beyond_mobility: 1,
      beyond_radius: 1,
    });
    for (const excludedBy of exclusionCodes) {
      const page = await index.search(A, { need, limit: 10, excludedBy });
      const shown = page.candidates.map(({ id }) => id).sort();
      t.same(shown, excludedBy === 'contract_not_wished' ? [excludedBy, 'twice'] : [excludedBy]);
      t.equal(page.candidates[0]?.explanation.exclusions[0]?.code, excludedBy);
      t.same([page.total, page.excluded], [total, excluded], 'the figures stay the same');
    }
  },

  async 'goes as far as each candidate can, whatever the need’s radius'(t, index) {
    const at = (id: string, km: number, mobilityKm: number) =>
      aCandidate({ id, position: northOf(here, km), mobilityKm });
    await index.upsert(A, [
      at('just-within', 11.9, 12),
      at('just-beyond', 12.1, 12),
      at('to-the-edge', 9.99, 10),
      at('far-and-mobile', 60, 61),
      at('far-and-not', 60, 59),
      aCandidate({ id: 'unknown-place', position: null, mobilityKm: 1 }),
    ]);
    t.same(await idsFor(index), ['far-and-mobile', 'just-within', 'to-the-edge', 'unknown-place']);
    t.same(await idsFor(index, aNeed({ radiusKm: 20 })), ['just-within', 'to-the-edge', 'unknown-place']);
    const everybody = ['far-and-mobile', 'far-and-not', 'just-beyond', 'just-within', 'to-the-edge', 'unknown-place'];
    t.same(await idsFor(index, aNeed({ position: null })), everybody, 'an unknown workplace excludes nobody');
  },

  async 'finds exactly whom an exhaustive reading finds, in the same order'(t, index) {
    await fc.assert(
      fc.asyncProperty(someCandidates(A, 40), fc.array(anyNeed, { minLength: 1, maxLength: 3 }), async (all, needs) => {
        await index.upsert(A, all);
        for (const need of needs) {
          for (const excludedBy of [undefined, ...exclusionCodes]) {
            const wanted = exhaustiveSearch(all, need, excludedBy);
            const { candidates, total, excluded } = await index.search(A, { need, limit: 100, excludedBy });
            if (!t.same({ candidates, total, excluded }, wanted)) return false;
          }
        }
        await index.remove(
          A,
          all.map(({ id }) => id),
        );
        return true;
      }),
      { numRuns: 15, endOnFailure: true },
    );
  },

  async 'never lists as suited somebody who breaks a condition, nor leaves out somebody who meets them all'(t, index) {
    await fc.assert(
      fc.asyncProperty(someCandidates(A, 40), anyNeed, async (all, need) => {
        await index.upsert(A, all);
        const { candidates } = await index.search(A, { need, limit: 100 });
        const listed = candidates.map(({ id }) => id).sort();
        const wanted = all.filter((candidate) => meetsAll(need, candidate)).map(({ id }) => id);
        await index.remove(
          A,
          all.map(({ id }) => id),
        );
        return t.same(listed, wanted.sort());
      }),
      { numRuns: 25, endOnFailure: true },
    );
  },

  async 'breaks ties by ids alone, differently for each need'(t, index) {
    const twins = Array.from({ length: 20 }, (_, n) => aCandidate({ id: `c${n}`, version: n }));
    await index.upsert(A, twins.toReversed());
    const order = async (id: string) => {
      const { candidates } = await index.search(A, { need: aNeed({ id }), limit: 100 });
      return candidates.map((each) => each.id).join();
    };
    const first = await order('need-1');
    t.equal(await order('need-1'), first, 'the same each time');
    t.ok((await order('need-2')) !== first, 'nobody is always first');
    t.ok(first !== twins.map(({ id }) => id).join(), 'not the order of entry');
  },
};

/** The conditions of a need, written a second time and otherwise, so that one mistake cannot hide in both. */
function meetsAll(need: MatchNeed, candidate: CandidateDocument): boolean {
  const codes = [need.romeCode, ...need.relatedRomeCodes];
  const km = need.position && candidate.position ? kilometres(need.position, candidate.position) : 0;
  return !(
    candidate.occupations.every(({ code }) => !codes.includes(code)) ||
    (candidate.contractKinds.length > 0 && !candidate.contractKinds.includes(need.contractKind)) ||
    Date.parse(candidate.availableFrom) > Date.parse(need.startDate) ||
    need.permitsRequired.some((permit) => !candidate.permits.includes(permit)) ||
    km > candidate.mobilityKm ||
    km > (need.radiusKm ?? Number.POSITIVE_INFINITY)
  );
}

/** Spherical law of cosines. */
function kilometres(a: Position, b: Position): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const cosine =
    Math.sin(rad(a.lat)) * Math.sin(rad(b.lat)) +
    Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.cos(rad(b.lon - a.lon));
  return 6371 * Math.acos(Math.min(1, cosine));
}

const ranksTheBestFirst: Promised = async (t, index) => {
  await index.upsert(A, [
    aCandidate({ id: 'related', occupations: [{ code: 'G1603' }], skills: [] }),
    aCandidate({ id: 'wished', skills: [] }),
    aCandidate({ id: 'skilled', version: 7, skills: ['hygiene', 'cuisson'], experienceWords: ['cuisine'] }),
  ]);
  const { candidates, next } = await index.search(A, { need: aNeed(), limit: 10 });
  t.same(
    candidates.map(({ id }) => id),
    ['skilled', 'wished', 'related'],
  );
  t.equal(next, null);
  const [best] = candidates;
  t.equal(best?.version, 7);
  t.match(best?.explanation, {
    missing: [{ skillId: 'dressage', level: 'trainable' }],
    distance: 'under_5',
    exclusions: [],
  });
  const points = best?.explanation.reasons.reduce((sum, reason) => sum + reason.points, 0);
  t.equal(points, best?.explanation.score);
};
