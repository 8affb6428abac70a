/** Typing errors forgiven in a word of this length; Meilisearch's own thresholds, so that both engines agree. */
export const oneTypoFrom = 5;
export const twoTyposFrom = 9;

export function typosForgiven(word: string): number {
  if (word.length >= twoTyposFrom) return 2;
  return word.length >= oneTypoFrom ? 1 : 0;
}

/**
 * Errors between two words: a letter too many, missing or wrong, or two neighbours swapped, each counts one (optimal
 * string alignment). Gives `limit + 1` as soon as there are more than `limit`.
 */
export function typosBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit && Math.min(...last) >= limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length]!, limit + 1);
}

/** Among known words, those that `word` most likely stands for: the fewest errors, within what is forgiven. */
export function closestWords(word: string, known: Iterable<string>): string[] {
  let fewest = typosForgiven(word);
  let closest: string[] = [];
  for (const candidate of known) {
    const typos = typosBetween(word, candidate, fewest);
    if (typos > fewest) continue;
    if (typos < fewest) closest = [];
    fewest = typos;
    closest.push(candidate);
  }
  return closest;
}
