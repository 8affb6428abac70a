import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/root-route.tsx';

export const designRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/charte',
  component: lazyRouteComponent(() => import('./design-page.tsx'), 'DesignPage'),
});
