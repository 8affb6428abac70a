import { createRootRoute, createRoute, type ErrorComponentProps, Outlet, redirect } from '@tanstack/react-router';
import { queryClient } from '../api/queries.ts';
import { Announcer } from '../components/announcer.tsx';
import { sessionQuery } from '../session/session.ts';
import { AppLayout } from './app-layout.tsx';
import { BrokenPage } from './broken-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { PublicLayout } from './public-layout.tsx';

export const rootRoute = createRootRoute({
  component: () => (
    <>
      <Outlet />
      <Announcer />
    </>
  ),
  notFoundComponent: () => (
    <PublicLayout>
      <NotFoundPage />
    </PublicLayout>
  ),
  errorComponent: Broken,
});

/** Without a session to be had, or with a broken layout, the page still has its landmarks. */
function Broken({ error, reset }: ErrorComponentProps) {
  return (
    <PublicLayout>
      <BrokenPage error={error} onRetry={reset} />
    </PublicLayout>
  );
}

/** Pages for anybody: sign-in, invitation, forgotten password. */
export const publicRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'public',
  component: () => <PublicLayout />,
});

/** Pages that need a session; without one, sign-in first, then back here. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  component: AppLayout,
  errorComponent: Broken,
  beforeLoad: async ({ location }) => {
    const session = await queryClient.ensureQueryData(sessionQuery);
    if (session === null) throw redirect({ to: '/connexion', search: { suite: location.href } });
    return { session };
  },
});
