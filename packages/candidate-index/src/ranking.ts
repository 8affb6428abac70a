import { invalidQuery } from './errors.ts';

/** Where somebody stands in a ranking: score, then an order that ids alone decide. */
type Place = { score: number; tie: number; id: string };

export type Ranking<T> = {
  offer(id: string, score: number, payload: T): void;
  /** The page, best first, and the cursor of the next one if there is one. */
  page(): { entries: { id: string; payload: T }[]; next: string | null };
};

/** Keeps the best `limit` of those offered that stand after the cursor, in memory bounded by `limit`. */
export function createRanking<T>(needId: string, limit: number, cursor?: string): Ranking<T> {
  const after = cursor === undefined ? null : readCursor(cursor);
  const best: (Place & { payload: T })[] = [];

  function offer(id: string, score: number, payload: T): void {
    const last = best[limit];
    if (last && score < last.score) return;
    const place = { score, tie: tieBreak(needId, id), id, payload };
    if (after && compare(place, after) <= 0) return;
    if (last && compare(place, last) > 0) return;
    best.splice(rankOf(best, place), 0, place);
    // One more than a page is kept: it tells whether there is a next page.
    if (best.length > limit + 1) best.pop();
  }

  function page() {
    const entries = best.slice(0, limit).map(({ id, payload }) => ({ id, payload }));
    const end = best[limit - 1];
    return { entries, next: best.length > limit && end ? writeCursor(end) : null };
  }

  return { offer, page };
}

function compare(a: Place, b: Place): number {
  return b.score - a.score || a.tie - b.tie || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function rankOf(sorted: readonly Place[], place: Place): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(sorted[middle]!, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Order of equals: a hash (FNV-1a, then murmur3's finaliser) of the need's and the candidate's ids. It favours nobody
 * across needs, and neither the alphabet nor the date of entry nor anything personal plays a part.
 */
export function tieBreak(needId: string, candidateId: string): number {
  const text = `${needId} ${candidateId}`;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const writeCursor = ({ score, tie, id }: Place): string =>
  Buffer.from(JSON.stringify([score, tie, id])).toString('base64url');

function readCursor(cursor: string): Place {
  try {
    const [score, tie, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Number.isFinite(score) && Number.isFinite(tie) && typeof id === 'string') return { score, tie, id };
  } catch {
    // Not JSON: refused below, like any other cursor that we did not write.
  }
  throw invalidQuery(['cursor']);
}
