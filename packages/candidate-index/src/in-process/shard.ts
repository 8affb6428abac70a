import type { CandidateDocument } from '../document.ts';
import { facetNames, facetValues } from '../facets.ts';
import type { FacetName } from '../port.ts';
import { stemOf, wordsOf } from '../text/french.ts';
import { createColumns } from './columns.ts';
import { createLexicon } from './lexicon.ts';
import { createPostings } from './postings.ts';
import { createStringPool } from './strings.ts';

/** One structure's candidates. A shard knows no other structure. */
export type Shard = ReturnType<typeof createShard>;

export function createShard() {
  const slotOf = new Map<string, number>();
  const documents: (CandidateDocument | null)[] = [];
  const freeSlots: number[] = [];
  const pooled = createStringPool();
  const columns = createColumns();
  const occupations = createPostings();
  const skills = createPostings();
  const stems = createPostings();
  const lexicon = createLexicon();
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map<string, number>()])) as Record<
    FacetName,
    Map<string, number>
  >;

  function enter(slot: number, candidate: CandidateDocument): void {
    documents[slot] = candidate;
    columns.write(slot, candidate);
    for (const { code } of candidate.occupations) occupations.add(code, slot);
    for (const skill of candidate.skills) skills.add(skill, slot);
    for (const word of candidate.experienceWords) {
      lexicon.add(word);
      stems.add(stemOf(word), slot);
    }
    tally(candidate, 1);
  }

  function leave(slot: number, candidate: CandidateDocument): void {
    documents[slot] = null;
    for (const { code } of candidate.occupations) occupations.remove(code, slot);
    for (const skill of candidate.skills) skills.remove(skill, slot);
    for (const word of candidate.experienceWords) {
      lexicon.remove(word);
      stems.remove(stemOf(word), slot);
    }
    tally(candidate, -1);
  }

  function tally(candidate: CandidateDocument, by: 1 | -1): void {
    for (const name of facetNames) {
      for (const value of facetValues[name](candidate)) {
        const count = (counts[name].get(value) ?? 0) + by;
        if (count > 0) counts[name].set(value, count);
        else counts[name].delete(value);
      }
    }
  }

  return {
    columns,
    occupations,
    skills,
    counts,
    size: () => slotOf.size,
    /** Slots are below this number. */
    slots: () => documents.length,
    at: (slot: number) => documents[slot] ?? null,

    put(candidate: CandidateDocument): void {
      const known = slotOf.get(candidate.id);
      const before = known === undefined ? null : documents[known]!;
      if (before && before.version > candidate.version) return;
      const slot = known ?? freeSlots.pop() ?? documents.length;
      if (before) leave(slot, before);
      slotOf.set(candidate.id, slot);
      enter(slot, pooled(candidate));
    },

    drop(id: string): void {
      const slot = slotOf.get(id);
      if (slot === undefined) return;
      leave(slot, documents[slot]!);
      slotOf.delete(id);
      freeSlots.push(slot);
    },

    /** Marks the slots whose experience has every word of the text; null when the text says nothing. */
    mentioning(text: string): Uint8Array | null {
      const words = wordsOf(text);
      if (words.length === 0) return null;
      let marked: Uint8Array | null = null;
      for (const word of words) {
        const stem = stemOf(word);
        const meant = stems.has(stem) ? [stem] : lexicon.closest(word).map(stemOf);
        const withWord = new Uint8Array(documents.length);
        for (const each of meant) {
          for (const slot of stems.slotsOf(each)) if (!marked || marked[slot]) withWord[slot] = 1;
        }
        marked = withWord;
      }
      return marked;
    },
  };
}
