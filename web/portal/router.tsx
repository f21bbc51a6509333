import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readDays } from '../../ui/period-named.ts';
import { Failed } from './layout/failed.tsx';
import { Loading } from './layout/loading.tsx';
import { Home } from './pages/home.tsx';
import type { ApplyStep } from './parts/apply-step.ts';
import { helpKinds, type HelpKind } from './parts/help-kinds.ts';
import { isOwnAddress } from './parts/own-address.ts';
import { root, under } from './root-route.ts';
import { kiosk, publishedReviews, rate, review, reviews } from './review-routes.ts';
import { said, text } from './parts/said.ts';

const home = createRoute({
  getParentRoute: under,
  path: '/',
  // Not fetched by itself: most visits begin here, often on a weak line.
  component: Home,
});
const items = createRoute({
  getParentRoute: under,
  path: '/items',
  validateSearch: (search) => said(search, 'q'),
  component: lazyRouteComponent(() => import('./pages/items.tsx'), 'Items'),
});
const item = createRoute({
  getParentRoute: under,
  path: '/items/$key',
  component: lazyRouteComponent(() => import('./pages/item.tsx'), 'Item'),
});
const apply = createRoute({
  getParentRoute: under,
  path: '/items/$key/apply',
  validateSearch: (search): { step?: ApplyStep['step']; material?: string; back?: true } => {
    const step = (['who', 'about', 'check', 'material'] as const).find((one) => one === search.step);
    return {
      ...(step === undefined ? {} : { step }),
      ...(step === 'material' ? { material: text(search.material) } : {}),
      ...(search.back === true ? { back: true } : {}),
    };
  },
  component: lazyRouteComponent(() => import('./pages/apply.tsx'), 'Apply'),
});
const signIn = createRoute({
  getParentRoute: under,
  path: '/sign-in',
  validateSearch: (search): { next?: string; ended?: true } => ({
    ...(isOwnAddress(text(search.next)) ? { next: text(search.next) } : {}),
    ...(search.ended === true ? { ended: true } : {}),
  }),
  component: lazyRouteComponent(() => import('./pages/sign-in.tsx'), 'SignIn'),
});
const matters = createRoute({
  getParentRoute: under,
  path: '/matters',
  component: lazyRouteComponent(() => import('./pages/matters.tsx'), 'Matters'),
});
const matter = createRoute({
  getParentRoute: under,
  path: '/matters/$id',
  component: lazyRouteComponent(() => import('./pages/matter.tsx'), 'Matter'),
});
const submitted = createRoute({
  getParentRoute: under,
  path: '/matters/$id/submitted',
  component: lazyRouteComponent(() => import('./pages/submitted.tsx'), 'Submitted'),
});
const answer = createRoute({
  getParentRoute: under,
  path: '/matters/$id/answer',
  component: lazyRouteComponent(() => import('./pages/answer.tsx'), 'Answer'),
});
const act = createRoute({
  getParentRoute: under,
  path: '/matters/$id/acts/$act',
  component: lazyRouteComponent(() => import('./pages/act.tsx'), 'Act'),
});
const paper = createRoute({
  getParentRoute: under,
  path: '/matters/$id/papers/$paper',
  component: lazyRouteComponent(() => import('./pages/paper.tsx'), 'PaperPage'),
});
const contacts = createRoute({
  getParentRoute: under,
  path: '/contacts',
  component: lazyRouteComponent(() => import('./pages/contacts.tsx'), 'Contacts'),
});
const reach = createRoute({
  getParentRoute: under,
  path: '/reach',
  component: lazyRouteComponent(() => import('./pages/reach.tsx'), 'ReachPage'),
});
const ask = createRoute({
  getParentRoute: under,
  path: '/ask',
  validateSearch: (search) => said(search, 'about'),
  component: lazyRouteComponent(() => import('./pages/ask.tsx'), 'Ask'),
});

const complain = createRoute({
  getParentRoute: under,
  path: '/complain',
  validateSearch: (search) => said(search, 'about', 'item'),
  component: lazyRouteComponent(() => import('./pages/complain.tsx'), 'Complain'),
});
const help = createRoute({
  getParentRoute: under,
  path: '/help',
  validateSearch: (search): { item?: string; kind?: HelpKind } => {
    const kind = helpKinds.find((one) => one === search.kind);
    return {
      ...(text(search.item) === '' ? {} : { item: text(search.item) }),
      ...(kind === undefined ? {} : { kind }),
    };
  },
  component: lazyRouteComponent(() => import('./pages/help.tsx'), 'Help'),
});
const blank = createRoute({
  getParentRoute: under,
  path: '/items/$key/blank/$material',
  validateSearch: (search): { sample?: true } => (search.sample === true ? { sample: true } : {}),
  component: lazyRouteComponent(() => import('./pages/blank.tsx'), 'Blank'),
});
const find = createRoute({
  getParentRoute: under,
  path: '/find',
  component: lazyRouteComponent(() => import('./pages/find.tsx'), 'Find'),
});
const verify = createRoute({
  getParentRoute: under,
  path: '/verify',
  component: lazyRouteComponent(() => import('./pages/verify.tsx'), 'Verify'),
});
const verified = createRoute({
  getParentRoute: under,
  path: '/verify/$code',
  component: lazyRouteComponent(() => import('./pages/verified.tsx'), 'Verified'),
});
const slip = createRoute({
  getParentRoute: under,
  path: '/matters/$id/slip',
  component: lazyRouteComponent(() => import('./pages/slip.tsx'), 'SlipPage'),
});
const policies = createRoute({
  getParentRoute: under,
  path: '/policies',
  validateSearch: (search) => said(search, 'q'),
  component: lazyRouteComponent(() => import('./pages/policies.tsx'), 'Policies'),
});
const clause = createRoute({
  getParentRoute: under,
  path: '/policies/$key',
  component: lazyRouteComponent(() => import('./pages/clause.tsx'), 'ClausePage'),
});
const policyApply = createRoute({
  getParentRoute: under,
  path: '/policies/$key/apply',
  component: lazyRouteComponent(() => import('./pages/policy-apply.tsx'), 'PolicyApply'),
});
const entitled = createRoute({
  getParentRoute: under,
  path: '/entitled',
  component: lazyRouteComponent(() => import('./pages/entitled.tsx'), 'Entitled'),
});
const publicity = createRoute({
  getParentRoute: under,
  path: '/publicity',
  validateSearch: (search) => said(search, 'object'),
  component: lazyRouteComponent(() => import('./pages/publicity.tsx'), 'Publicity'),
});
const statistics = createRoute({
  getParentRoute: under,
  path: '/statistics',
  validateSearch: readDays,
  component: lazyRouteComponent(() => import('./pages/statistics.tsx'), 'Statistics'),
});
const demonstration = createRoute({
  getParentRoute: under,
  path: '/demo',
  component: lazyRouteComponent(() => import('./demonstration/demonstration-page.tsx'), 'DemonstrationPage'),
});

/** Every page of the portal; each is fetched when it is first opened. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    items,
    item,
    apply,
    blank,
    signIn,
    matters,
    matter,
    submitted,
    answer,
    act,
    paper,
    reviews,
    review,
    rate,
    kiosk,
    publishedReviews,
    contacts,
    reach,
    ask,
    complain,
    help,
    find,
    verify,
    verified,
    slip,
    policies,
    clause,
    policyApply,
    entitled,
    publicity,
    statistics,
    demonstration,
  ]),
  defaultErrorComponent: Failed,
  defaultPendingComponent: Loading,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
