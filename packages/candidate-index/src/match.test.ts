import fc from 'fast-check';
import t from 'tap';
import { exclusionCodes } from './explanation.ts';
import { createMatcher, explainMatch } from './match.ts';
import { maximumPoints } from './points.ts';
import { aCandidate, aNeed, anyNeed, here, northOf, someCandidates } from './testing/samples.ts';

const pointsOf = ({ reasons }: ReturnType<typeof explainMatch>) =>
  Object.fromEntries(reasons.map(({ code, points }) => [code, points]));

t.test('the reasons’ points recompute to the score, between 0 and 100', async () => {
  fc.assert(
    fc.property(anyNeed, someCandidates('structure-a', 5), (need, candidates) => {
      const { score, explain } = createMatcher(need);
      return candidates.every((candidate) => {
        const explanation = explain(candidate);
        const sum = explanation.reasons.reduce((total, { points }) => total + points, 0);
        const whole = explanation.reasons.every(({ points }) => Number.isInteger(points) && points > 0);
        return whole && sum === explanation.score && score(candidate) === sum && sum >= 0 && sum <= 100;
      });
    }),
    { numRuns: 500 },
  );
});

t.test('nothing but what the rule allows changes an explanation', async () => {
  fc.assert(
    fc.property(anyNeed, someCandidates('structure-a', 2), (need, candidates) =>
      candidates.every((candidate) => {
        const otherPerson = {
          ...candidate,
          id: 'other',
          structureId: 'elsewhere',
          version: 99,
          experienceWords: ['ski'],
        };
        return JSON.stringify(explainMatch(need, candidate)) === JSON.stringify(explainMatch(need, otherPerson));
      }),
    ),
  );
});

t.test('a skill more never lowers a score, and every asked skill is either held or missing', async () => {
  fc.assert(
    fc.property(anyNeed, someCandidates('structure-a', 3), (need, candidates) =>
      candidates.every((candidate) => {
        const asked = new Set(need.grid.map(({ skillId }) => skillId));
        const before = explainMatch(need, candidate);
        const missing = new Set(before.missing.map(({ skillId }) => skillId));
        const better = explainMatch(need, { ...candidate, skills: [...new Set([...candidate.skills, ...asked])] });
        const split = [...asked].every((skill) => missing.has(skill) !== candidate.skills.includes(skill));
        return split && better.missing.length === 0 && better.score >= before.score;
      }),
    ),
  );
});

t.test('whoever meets everything has 100 points', async (t) => {
  const candidate = aCandidate({
    id: 'one',
    occupations: [{ code: 'G1602', experienceMonths: 6 }],
    skills: ['hygiene', 'cuisson', 'dressage'],
    permits: ['B'],
    contractKinds: ['cdi'],
    hours: ['full_time'],
  });
  const explanation = explainMatch(aNeed({ permitsRequired: ['B'], hours: ['full_time'] }), candidate);
  t.equal(explanation.score, 100);
  t.equal(
    Object.values(maximumPoints).reduce((sum, most) => sum + most, 0),
    100,
  );
  t.same(pointsOf(explanation), {
    occupation_wished: 30,
    occupation_practised: 5,
    essential_skills: 32,
    trainable_skills: 8,
    within_mobility: 12,
    available: 4,
    permits_held: 3,
    contract_accepted: 3,
    hours_accepted: 3,
  });
});

t.test('an explanation names what is held and what is missing', async (t) => {
  const grid = [
    ...aNeed().grid,
    { skillId: 'dressage', level: 'essential' as const },
    { skillId: 'dressage', level: 'trainable' as const },
  ];
  const need = aNeed({ grid });
  const { reasons, missing } = explainMatch(need, aCandidate({ id: 'one', skills: ['hygiene', 'accueil'] }));
  t.match(
    reasons.find(({ code }) => code === 'essential_skills'),
    { held: ['hygiene'], asked: 3, points: 13 },
    'a skill asked twice counts once, as essential',
  );
  t.same(missing, [
    { skillId: 'cuisson', level: 'essential' },
    { skillId: 'dressage', level: 'essential' },
  ]);
});

t.test('a light grid or none does not lower anybody', async (t) => {
  const candidate = aCandidate({ id: 'one' });
  const trainable = aNeed({ grid: [{ skillId: 'hygiene', level: 'trainable' }] });
  t.match(pointsOf(explainMatch(trainable, candidate)), { trainable_skills: 40 });
  t.match(pointsOf(explainMatch(aNeed({ grid: [] }), candidate)), { no_skill_asked: 40 });
});

t.test('of several related occupations, the one most practised speaks', async (t) => {
  const occupations = [
    { code: 'K1304' },
    { code: 'G1603', experienceMonths: 2 },
    { code: 'N1103', experienceMonths: 5 },
  ];
  const need = aNeed({ relatedRomeCodes: ['G1603', 'N1103'] });
  const { reasons } = explainMatch(need, aCandidate({ id: 'one', occupations }));
  t.match(reasons.slice(0, 2), [
    { code: 'occupation_related', romeCode: 'N1103', points: 15 },
    { code: 'occupation_practised', romeCode: 'N1103', months: 5, points: 3 },
  ]);
});

t.test('only a band of the distance is shown, and being near weighs little', async (t) => {
  const at = (km: number) => {
    const candidate = aCandidate({ id: 'one', mobilityKm: 100, position: northOf(here, km) });
    const explanation = explainMatch(aNeed(), candidate);
    return [explanation.distance, pointsOf(explanation).within_mobility];
  };
  t.same([0, 7, 15, 25, 45, 90].map(at), [
    ['under_5', 12],
    ['5_to_10', 11],
    ['10_to_20', 10],
    ['20_to_30', 9],
    ['30_to_50', 8],
    ['over_50', 8],
  ]);
  const unknown = explainMatch(aNeed(), aCandidate({ id: 'one', position: null }));
  t.same([unknown.distance, pointsOf(unknown).distance_unknown, unknown.exclusions], ['unknown', 8, []]);
});

t.test('a place beyond the radius asked for gives no point, even within the candidate’s mobility', async (t) => {
  const candidate = aCandidate({ id: 'one', position: northOf(here, 15) });
  t.match(pointsOf(explainMatch(aNeed({ radiusKm: 16 }), candidate)), { within_mobility: 10 });
  t.equal(pointsOf(explainMatch(aNeed({ radiusKm: 14 }), candidate)).within_mobility, undefined);
});

t.test('every condition not met is shown, in one order, and takes its points', async (t) => {
  const need = aNeed({ permitsRequired: ['B', 'C'], radiusKm: 10, hours: ['night'] });
  const candidate = aCandidate({
    id: 'one',
    occupations: [],
    contractKinds: ['cdd'],
    availableFrom: '2026-02-03',
    permits: ['C'],
    position: northOf(here, 25),
    hours: ['part_time'],
  });
  const { exclusions, reasons, score } = explainMatch(need, candidate);
  t.same(exclusions, [
    { code: 'occupation_unrelated' },
    { code: 'contract_not_wished', contractKind: 'cdi' },
    { code: 'not_available', from: '2026-02-03' },
    { code: 'permit_missing', permits: ['B'] },
    { code: 'beyond_mobility', band: '20_to_30', mobilityKm: 20 },
    { code: 'beyond_radius', band: '20_to_30', radiusKm: 10 },
  ]);
  t.same(
    exclusions.map(({ code }) => code),
    exclusionCodes,
  );
  t.same([score, reasons.map(({ code }) => code)], [24, ['essential_skills', 'trainable_skills']]);
});
