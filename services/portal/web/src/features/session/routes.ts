import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { publicRoute } from '../../shell/root-route.tsx';

export const signInRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/connexion',
  /** `suite`: the page to come back to; `fin`: the session ended by itself; `mdp`: sign in by password. */
  validateSearch: (search: Record<string, unknown>): { suite?: string; fin?: boolean; mdp?: boolean } => ({
    ...(typeof search.suite === 'string' && { suite: search.suite }),
    ...(search.fin === true && { fin: true }),
    ...(search.mdp === true && { mdp: true }),
  }),
  component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
});

const byLinkRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/connexion/lien',
  component: lazyRouteComponent(() => import('./by-link-page.tsx'), 'ByLinkPage'),
});

const forgottenRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/mot-de-passe-oublie',
  component: lazyRouteComponent(() => import('./password-pages.tsx'), 'ForgottenPasswordPage'),
});

const newPasswordRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/mot-de-passe',
  component: lazyRouteComponent(() => import('./password-pages.tsx'), 'NewPasswordPage'),
});

const invitationRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./invitation-page.tsx'), 'InvitationPage'),
});

export const sessionRoutes = [signInRoute, byLinkRoute, forgottenRoute, newPasswordRoute, invitationRoute] as const;
