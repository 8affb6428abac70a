import fc from 'fast-check';
import type { CandidateDocument } from '../document.ts';
import type { MatchNeed } from '../need.ts';

export const here = { lat: 47.2184, lon: -1.5536 };

/** A point this many kilometres north of another: a degree of latitude is 111.195 km on the sphere used. */
export const northOf = ({ lat, lon }: { lat: number; lon: number }, km: number) => ({ lat: lat + km / 111.195, lon });

export const aCandidate = (with_: Partial<CandidateDocument> & { id: string }): CandidateDocument => ({
  structureId: 'structure-a',
  version: 1,
  occupations: [{ code: 'G1602' }],
  skills: ['hygiene', 'dressage'],
  availableFrom: '2026-01-05',
  mobilityKm: 20,
  position: northOf(here, 3),
  permits: [],
  contractKinds: [],
  hours: [],
  experienceWords: [],
  ...with_,
});

export const aNeed = (with_: Partial<MatchNeed> = {}): MatchNeed => ({
  id: 'need-1',
  romeCode: 'G1602',
  relatedRomeCodes: ['G1603'],
  grid: [
    { skillId: 'hygiene', level: 'essential' },
    { skillId: 'cuisson', level: 'essential' },
    { skillId: 'dressage', level: 'trainable' },
  ],
  startDate: '2026-02-02',
  position: here,
  radiusKm: null,
  permitsRequired: [],
  contractKind: 'cdi',
  hours: [],
  ...with_,
});

const occupationCodes = ['G1602', 'G1603', 'N1103', 'K1304', 'D1106'];
const skillIds = ['hygiene', 'cuisson', 'dressage', 'accueil', 'caisse', 'inventaire', 'rangement'];
const permitCodes = ['B', 'AM', 'CACES-1'];
const contractKinds = ['cdi', 'cdd', 'apprentissage', 'pmsmp'];
const hours = ['full_time', 'part_time', 'night'];
const days = ['2026-01-05', '2026-02-02', '2026-02-03', '2026-06-01'];

const some = (values: string[]) => fc.subarray(values);
const anyPosition = fc.option(
  fc.record({
    lat: fc.double({ min: 46.5, max: 47.9, noNaN: true }),
    lon: fc.double({ min: -2.5, max: -0.6, noNaN: true }),
  }),
);

/** Candidates of one structure, with distinct ids. */
export const someCandidates = (structureId: string, maxLength: number): fc.Arbitrary<CandidateDocument[]> =>
  fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/),
      structureId: fc.constant(structureId),
      version: fc.nat({ max: 3 }),
      occupations: fc.uniqueArray(
        fc.record(
          { code: fc.constantFrom(...occupationCodes), experienceMonths: fc.nat({ max: 24 }) },
          { requiredKeys: ['code'] },
        ),
        { selector: ({ code }) => code, maxLength: 3 },
      ),
      skills: some(skillIds),
      availableFrom: fc.constantFrom(...days),
      mobilityKm: fc.nat({ max: 120 }),
      position: anyPosition,
      permits: some(permitCodes),
      contractKinds: some(contractKinds),
      hours: some(hours),
      experienceWords: some(['boulanger', 'vendeuse', 'manutention', 'caisse']),
    }),
    { selector: ({ id }) => id, maxLength },
  );

export const anyNeed: fc.Arbitrary<MatchNeed> = fc.record({
  id: fc.uuid(),
  romeCode: fc.constantFrom(...occupationCodes),
  relatedRomeCodes: some(occupationCodes),
  grid: fc.array(
    fc.record({
      skillId: fc.constantFrom(...skillIds),
      level: fc.constantFrom('essential' as const, 'trainable' as const),
    }),
    { maxLength: 8 },
  ),
  startDate: fc.constantFrom(...days),
  position: anyPosition,
  radiusKm: fc.option(fc.nat({ max: 80 })),
  permitsRequired: some(permitCodes),
  contractKind: fc.constantFrom(...contractKinds),
  hours: some(hours),
});
