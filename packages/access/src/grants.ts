import type { Access } from '@passerelle/contracts';
import type { Viewer } from './viewer.ts';

/** Whether this viewer holds one of the grants of an operation; routes and menus ask the same question. */
export function granted(access: Access, viewer: Viewer): boolean {
  if (access === 'public') return true;
  if (access === 'service') return viewer.kind === 'system';
  return access.some((grant) => {
    if (grant === 'employer') return viewer.kind === 'employer';
    if (grant.startsWith('link:')) return viewer.kind === 'link' && grant === `link:${viewer.purpose}`;
    return 'roles' in viewer && viewer.roles.some((role) => role === grant);
  });
}
