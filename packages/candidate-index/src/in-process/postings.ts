const FIRST_CAPACITY = 4;

/** Slots of the candidates that have a value, ascending. */
type Posting = { slots: Uint32Array; length: number };

/**
 * For each value, the sorted slots that have it. Changes move the tail of one list (a few kilobytes at 100,000
 * candidates), so nothing dead is left behind and nothing has to be compacted.
 */
export type Postings = {
  add(value: string, slot: number): void;
  remove(value: string, slot: number): void;
  /** A view, valid until the next change. */
  slotsOf(value: string): Uint32Array;
  has(value: string): boolean;
};

const none = new Uint32Array(0);

export function createPostings(): Postings {
  const postings = new Map<string, Posting>();

  return {
    has: (value) => postings.has(value),

    slotsOf(value) {
      const posting = postings.get(value);
      return posting ? posting.slots.subarray(0, posting.length) : none;
    },

    add(value, slot) {
      let posting = postings.get(value);
      if (!posting) {
        posting = { slots: new Uint32Array(FIRST_CAPACITY), length: 0 };
        postings.set(value, posting);
      }
      const at = positionOf(posting, slot);
      if (at < posting.length && posting.slots[at] === slot) return;
      if (posting.length === posting.slots.length) posting.slots = grown(posting.slots, posting.length * 2);
      posting.slots.copyWithin(at + 1, at, posting.length);
      posting.slots[at] = slot;
      posting.length += 1;
    },

    remove(value, slot) {
      const posting = postings.get(value);
      if (!posting) return;
      const at = positionOf(posting, slot);
      if (at === posting.length || posting.slots[at] !== slot) return;
      posting.slots.copyWithin(at, at + 1, posting.length);
      posting.length -= 1;
      if (posting.length === 0) postings.delete(value);
    },
  };
}

/** Where the slot is, or would be. Slots mostly arrive in ascending order: the end is looked at first. */
function positionOf({ slots, length }: Posting, slot: number): number {
  if (length === 0 || slots[length - 1]! < slot) return length;
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (slots[middle]! < slot) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A larger copy of a typed array. */
export function grown<T extends Uint32Array | Int32Array | Float64Array>(array: T, capacity: number): T {
  const larger = new (array.constructor as new (length: number) => T)(capacity);
  larger.set(array);
  return larger;
}
