import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { said, windowIn } from './parts/said.ts';
import { under } from './root-route.ts';

/** The pages of reviews: with an account, with a slip, at a tablet, and those that everybody reads. */
export const reviews = createRoute({
  getParentRoute: under,
  path: '/reviews',
  component: lazyRouteComponent(() => import('./pages/reviews.tsx'), 'Reviews'),
});
export const review = createRoute({
  getParentRoute: under,
  path: '/reviews/$right',
  validateSearch: windowIn,
  component: lazyRouteComponent(() => import('./pages/review.tsx'), 'Review'),
});
export const rate = createRoute({
  getParentRoute: under,
  path: '/rate',
  validateSearch: windowIn,
  component: lazyRouteComponent(() => import('./rate/rate-page.tsx'), 'RatePage'),
});
export const publishedReviews = createRoute({
  getParentRoute: under,
  path: '/published-reviews',
  validateSearch: (search) => said(search, 'unit'),
  component: lazyRouteComponent(() => import('./rate/published-page.tsx'), 'PublishedPage'),
});
export const kiosk = createRoute({
  getParentRoute: under,
  path: '/kiosk/$window',
  validateSearch: (search): { seconds: number } => ({
    seconds: Math.min(300, Math.max(10, Math.round(Number(search.seconds)) || 60)),
  }),
  component: lazyRouteComponent(() => import('./rate/kiosk-page.tsx'), 'KioskPage'),
});
