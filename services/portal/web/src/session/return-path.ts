/** Where to go after signing in: a page of this portal, or the home page. An address elsewhere is never followed. */
export const returnPath = (asked: unknown): string =>
  typeof asked === 'string' && /^\/(?![/\\])[^\\]*$/.test(asked) && !asked.startsWith('/connexion') ? asked : '/';

/** The 43-character token of a link, carried by the fragment so that no server or log sees it. Null when it was cut. */
export const tokenOf = (fragment: string): string | null => {
  const token = fragment.replace(/^#/, '');
  return /^[\w-]{43}$/.test(token) ? token : null;
};
