import fc from 'fast-check';
import t from 'tap';
import { createPostings } from './postings.ts';

t.test('postings hold what sets would, sorted, after any additions and removals', async () => {
  const change = fc.record({
    value: fc.constantFrom('x', 'y'),
    slot: fc.nat({ max: 30 }),
    adds: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
      const postings = createPostings();
      const model = new Map<string, Set<number>>();
      for (const { value, slot, adds } of changes) {
        const slots = model.get(value) ?? new Set();
        model.set(value, slots);
        if (adds) {
          postings.add(value, slot);
          slots.add(slot);
        } else {
          postings.remove(value, slot);
          slots.delete(slot);
        }
      }
      return [...model].every(([value, slots]) => {
        const wanted = [...slots].sort((a, b) => a - b);
        return [...postings.slotsOf(value)].join() === wanted.join() && postings.has(value) === wanted.length > 0;
      });
    }),
    { numRuns: 300 },
  );
});
