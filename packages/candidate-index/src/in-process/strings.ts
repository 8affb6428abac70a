import type { CandidateDocument } from '../document.ts';

/**
 * Gives documents whose equal codes are one string: read from a store, each would be a copy, and half of the memory
 * would go to copies. As many strings are kept as the referentials have codes and words.
 */
export function createStringPool(): (candidate: CandidateDocument) => CandidateDocument {
  const pool = new Map<string, string>();

  function one(text: string): string {
    const known = pool.get(text);
    if (known !== undefined) return known;
    pool.set(text, text);
    return text;
  }

  return (candidate) => ({
    ...candidate,
    occupations: candidate.occupations.map((wished) => ({ ...wished, code: one(wished.code) })),
    skills: candidate.skills.map(one),
    availableFrom: one(candidate.availableFrom),
    permits: candidate.permits.map(one),
    contractKinds: candidate.contractKinds.map(one),
    hours: candidate.hours.map(one),
    experienceWords: candidate.experienceWords.map(one),
  });
}
