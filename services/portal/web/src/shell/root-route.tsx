import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { queryClient } from '../api/queries.ts';
import { Announcer } from '../components/announcer.tsx';
import { sessionQuery } from '../session/session.ts';
import { AppLayout } from './app-layout.tsx';
import { PublicLayout } from './public-layout.tsx';

export const rootRoute = createRootRouteWithContext()({
  component: () => (
    <>
      <Outlet />
      <Announcer />
    </>
  ),
});

/** Pages for anybody: sign-in, invitation, forgotten password. */
export const publicRoute = createRoute({ getParentRoute: () => rootRoute, id: 'public', component: PublicLayout });

/** Pages that need a session; without one, sign-in first, then back here. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  component: AppLayout,
  beforeLoad: async ({ location }) => {
    const session = await queryClient.ensureQueryData(sessionQuery);
    if (session === null) throw redirect({ to: '/connexion', search: { suite: location.href } });
    return { session };
  },
});
