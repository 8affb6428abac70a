import { useSyncExternalStore } from 'react';

let words = '';
const listeners = new Set<() => void>();

/** Says a result to people who do not see the screen change. */
export function announce(text: string): void {
  // The same words twice would not be read again: a no-break space makes them differ.
  words = text === words ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The one live region of the page. */
export function Announcer() {
  const text = useSyncExternalStore(subscribe, () => words);
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {text}
    </div>
  );
}
