import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api, ask, type Reply, setCsrfToken } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { queryClient } from '../api/queries.ts';
import { clearDrafts, keepDraftsOf } from '../forms/draft.ts';

export type Session = Reply<'get', '/api/portal/session'>;

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 5 * 60_000,
  queryFn: async (): Promise<Session | null> => {
    try {
      return opened(await ask(api.GET('/api/portal/session')));
    } catch (refusal) {
      if (refusal instanceof ApiProblem && refusal.status === 401) return null;
      throw refusal;
    }
  },
});

function opened(session: Session): Session {
  setCsrfToken(session.csrfToken);
  keepDraftsOf(session.user.id);
  return session;
}

/** Keeps the session that a sign-in answered; nothing read before it stays. */
export function enter(session: Session): void {
  queryClient.clear();
  queryClient.setQueryData(sessionQuery.queryKey, opened(session));
}

/** Forgets all that was read. Drafts stay when the session ended by itself: the person comes back to them. */
export function forgetSession(): void {
  setCsrfToken(null);
  queryClient.clear();
}

export async function signOut(): Promise<void> {
  await ask(api.DELETE('/api/portal/session'));
  clearDrafts();
  forgetSession();
}

/** The session, under a page that requires one. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery);
  if (data === null) throw new Error('this page needs a session');
  return data;
}
