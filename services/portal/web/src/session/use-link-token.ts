import { useState } from 'react';
import { tokenOf } from './return-path.ts';

/** Reads the token of the address once, and takes it out of the address and of the history. */
export function useLinkToken(): string | null {
  const [token] = useState(() => {
    const found = tokenOf(window.location.hash);
    if (window.location.hash !== '') window.history.replaceState(window.history.state, '', window.location.pathname);
    return found;
  });
  return token;
}
