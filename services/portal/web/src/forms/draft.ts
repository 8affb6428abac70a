/**
 * What a person was typing, kept in the tab (sessionStorage) until it is sent. Drafts belong to one person: they
 * are wiped when that person signs out, or when another signs in; what a visitor typed before signing in is kept.
 */
const prefix = 'passerelle.draft.';
const ownerKey = 'passerelle.draft-owner';

type Values = Record<string, unknown>;

export function readDraft<V extends Values>(name: string, initial: V, storage: Storage = sessionStorage): V | null {
  const kept = storage.getItem(prefix + name);
  if (kept === null) return null;
  try {
    const values: Values = JSON.parse(kept);
    // A form that changed since keeps only the fields it still has.
    const known = Object.keys(initial).filter((key) => typeof values[key] === typeof initial[key]);
    return known.length === 0 ? null : { ...initial, ...Object.fromEntries(known.map((key) => [key, values[key]])) };
  } catch {
    return null;
  }
}

/** A full or forbidden storage loses the draft, never the form. */
export function writeDraft(name: string, values: Values, storage: Storage = sessionStorage): void {
  try {
    storage.setItem(prefix + name, JSON.stringify(values));
  } catch {
    storage.removeItem(prefix + name);
  }
}

export const clearDraft = (name: string, storage: Storage = sessionStorage): void => storage.removeItem(prefix + name);

export function clearDrafts(storage: Storage = sessionStorage): void {
  for (const key of Array.from({ length: storage.length }, (_, index) => storage.key(index))) {
    if (key?.startsWith(prefix)) storage.removeItem(key);
  }
  storage.removeItem(ownerKey);
}

/** Called with each session that opens. */
export function keepDraftsOf(userId: string, storage: Storage = sessionStorage): void {
  const owner = storage.getItem(ownerKey);
  if (owner !== null && owner !== userId) clearDrafts(storage);
  storage.setItem(ownerKey, userId);
}
