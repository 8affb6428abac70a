import { createRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { onSignedOut } from './api/client.ts';
import { Loading } from './components/loading.tsx';
import { designRoute } from './features/design/routes.ts';
import { homeRoute } from './features/home/routes.ts';
import { sessionRoutes } from './features/session/routes.ts';
import { forgetSession } from './session/session.ts';
import { BrokenPage } from './shell/broken-page.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { requestPageFocus } from './shell/page-focus.ts';
import { publicRoute, rootRoute, signedInRoute } from './shell/root-route.tsx';

const routeTree = rootRoute.addChildren([
  designRoute,
  publicRoute.addChildren([...sessionRoutes]),
  signedInRoute.addChildren([homeRoute]),
]);

export const router = createRouter({
  routeTree,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: ({ error, reset }: ErrorComponentProps) => <BrokenPage error={error} onRetry={reset} />,
});

router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
  if (fromLocation !== undefined && pathChanged) requestPageFocus();
});

onSignedOut(() => {
  void router
    .navigate({ to: '/connexion', search: { suite: router.state.location.href, fin: true }, replace: true })
    .then(forgetSession);
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
