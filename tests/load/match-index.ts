/**
 * What a candidate search costs in process, against the plainest reading of the same columns.
 * Prints ratios of one run: medians of five alternating rounds. `node tests/load/match-index.ts [sizes…]`
 */
import {
  type CandidateDocument,
  createInProcessIndex,
  explainMatch,
  type MatchNeed,
} from '@passerelle/candidate-index';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000];
const ROUNDS = 5;
const QUERIES = 200;
const STRUCTURE = 'structure';

/** Mulberry32: the same people at each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = seeded(20_261_123);
const below = (bound: number) => Math.floor(random() * bound);
const several = (count: number, bound: number, prefix: string) => [
  ...new Set(Array.from({ length: count }, () => `${prefix}${Math.floor(random() ** 2 * bound)}`)),
];
const aDay = () => `2026-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`;
const aPlace = () => ({ lat: 46.8 + random(), lon: -2 + random() * 1.4 });
const contractKinds = ['cdi', 'cdd', 'apprentissage', 'interim'];

const candidates = (count: number): CandidateDocument[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `c${n}`,
    structureId: STRUCTURE,
    version: 1,
    occupations: several(3, 120, 'R').map((code) => ({ code, experienceMonths: below(24) })),
    skills: several(12, 400, 'S'),
    availableFrom: aDay(),
    mobilityKm: 5 + below(60),
    position: aPlace(),
    permits: random() < 0.4 ? ['B'] : [],
    contractKinds: contractKinds.filter(() => random() < 0.6),
    hours: [],
    experienceWords: several(20, 3_000, 'word'),
  }));

const needs: MatchNeed[] = Array.from({ length: QUERIES }, (_, n) => ({
  id: `n${n}`,
  romeCode: `R${below(120)}`,
  relatedRomeCodes: several(4, 120, 'R'),
  grid: several(10, 400, 'S').map((skillId, line) => ({ skillId, level: line < 6 ? 'essential' : 'trainable' })),
  startDate: aDay(),
  position: aPlace(),
  radiusKm: null,
  permitsRequired: random() < 0.3 ? ['B'] : [],
  contractKind: contractKinds[below(4)]!,
  hours: [],
}));

/** The limit: one pass over flat arrays, conditions only, nothing ranked and nothing explained. */
function bruteForce(all: CandidateDocument[]) {
  const codes = new Map<string, number>();
  const codeOf = (code: string) => codes.get(code) ?? codes.set(code, codes.size).get(code)!;
  const occupations = new Int16Array(all.length * 3).fill(-1);
  const days = new Int32Array(all.length);
  const contracts = new Uint8Array(all.length);
  const permits = new Uint8Array(all.length);
  const reach = new Float32Array(all.length);
  const lat = new Float32Array(all.length);
  const lon = new Float32Array(all.length);
  all.forEach((candidate, n) => {
    candidate.occupations.forEach(({ code }, rank) => {
      occupations[n * 3 + rank] = codeOf(code);
    });
    days[n] = Date.parse(candidate.availableFrom) / 86_400_000;
    contracts[n] = candidate.contractKinds.reduce((mask, kind) => mask | (1 << contractKinds.indexOf(kind)), 0) || 15;
    permits[n] = candidate.permits.length;
    reach[n] = candidate.mobilityKm;
    lat[n] = candidate.position!.lat * (Math.PI / 180);
    lon[n] = candidate.position!.lon * (Math.PI / 180);
  });
  return (need: MatchNeed): number => {
    const wanted = new Uint8Array(codes.size + 1);
    for (const code of [need.romeCode, ...need.relatedRomeCodes]) wanted[codeOf(code)] = 1;
    const day = Date.parse(need.startDate) / 86_400_000;
    const contract = 1 << contractKinds.indexOf(need.contractKind);
    const needLat = need.position!.lat * (Math.PI / 180);
    const needLon = need.position!.lon * (Math.PI / 180);
    let found = 0;
    for (let n = 0; n < all.length; n += 1) {
      const suits = wanted[occupations[n * 3]!] || wanted[occupations[n * 3 + 1]!] || wanted[occupations[n * 3 + 2]!];
      if (!suits || !(contracts[n]! & contract) || days[n]! > day || permits[n]! < need.permitsRequired.length)
        continue;
      const h =
        Math.sin((lat[n]! - needLat) / 2) ** 2 +
        Math.cos(needLat) * Math.cos(lat[n]!) * Math.sin((lon[n]! - needLon) / 2) ** 2;
      if (12_742 * Math.asin(Math.sqrt(h)) <= reach[n]!) found += 1;
    }
    return found;
  };
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function perCall(calls: number, run: (n: number) => unknown): Promise<number> {
  const start = performance.now();
  for (let n = 0; n < calls; n += 1) await run(n);
  return ((performance.now() - start) * 1000) / calls;
}

async function measure(size: number): Promise<number> {
  const all = candidates(size);
  const heapBefore = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const index = createInProcessIndex();
  const built = await perCall(1, () => index.upsert(STRUCTURE, all));
  const memory = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - heapBefore;
  const scan = bruteForce(all);
  const ways: Record<string, (n: number) => unknown> = {
    'conditions only, flat arrays (the limit)': (n) => scan(needs[n]!),
    'search, 20 ranked and explained': (n) => index.search(STRUCTURE, { need: needs[n]!, limit: 20 }),
    'search with a misspelt word': (n) => index.search(STRUCTURE, { need: needs[n]!, limit: 20, text: `wrod${n}` }),
    'explain everybody, no index': (n) => (n < 2 ? all.map((each) => explainMatch(needs[n]!, each)).length : 0),
    'update of one candidate': (n) =>
      index.upsert(STRUCTURE, [{ ...all[(n * 7919) % size]!, version: 2, skills: several(12, 400, 'S') }]),
  };
  const times = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, run] of Object.entries(ways)) {
      const calls = name.startsWith('explain') ? 2 : QUERIES;
      const cost = await perCall(calls, run);
      if (round > 0) times.get(name)!.push(cost);
    }
  }
  const limit = median(times.get('conditions only, flat arrays (the limit)')!);
  console.log(`\n${size} candidates: built in ${(built / 1000).toFixed(0)} ms, ${(memory / 1e6).toFixed(1)} MB`);
  for (const [name, costs] of times) {
    const cost = median(costs);
    console.log(
      `  ${name.padEnd(42)} ${cost.toFixed(1).padStart(10)} µs   ${(cost / limit).toFixed(2).padStart(8)} × the limit`,
    );
  }
  return median(times.get('search, 20 ranked and explained')!);
}

const costs: number[] = [];
for (const size of sizes) costs.push(await measure(size));
costs.slice(1).forEach((cost, n) => {
  console.log(`\nsearch on ${sizes[n + 1]} costs ${(cost / costs[n]!).toFixed(2)} × that on ${sizes[n]}`);
});
