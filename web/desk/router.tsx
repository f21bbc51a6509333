import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { createElement, type ComponentType } from 'react';
import { readActSearch } from './acts/act-search.ts';
import { readBoardSearch } from './board/board-search.ts';
import { readCaseSearch } from './cases/case-search.ts';
import { readCountedSearch, readFigureSearch } from './figures/figure-search.ts';
import { readImprovementSearch } from './improvements/improvement-search.ts';
import { readQuery } from './lists/query-search.ts';
import { Broken } from './layout/broken.tsx';
import { Loading } from './layout/loading.tsx';
import { Lost } from './layout/lost.tsx';
import { Gate } from './session/gate.tsx';

/** A page that uses the UI kit brings it along; the page that everybody opens first does not wait for it. */
const inKit = (load: () => Promise<ComponentType>) =>
  lazyRouteComponent(async () => {
    const [{ Kit }, Shown] = await Promise.all([import('./kit.tsx'), load()]);
    return { Page: () => createElement(Kit, null, createElement(Shown)) };
  }, 'Page');

const root = createRootRoute({ component: Gate, notFoundComponent: Lost, errorComponent: Broken });
const under = { getParentRoute: () => root } as const;

const pages = [
  createRoute({
    ...under,
    path: '/',
    component: lazyRouteComponent(() => import('./duties/duties-page.tsx'), 'DutiesPage'),
  }),
  createRoute({
    ...under,
    path: '/cases',
    validateSearch: readCaseSearch,
    component: inKit(async () => (await import('./cases/cases-page.tsx')).CasesPage),
  }),
  createRoute({
    ...under,
    path: '/cases/$id',
    validateSearch: readActSearch,
    component: lazyRouteComponent(() => import('./case/case-page.tsx'), 'CasePage'),
  }),
  createRoute({
    ...under,
    path: '/projects',
    validateSearch: (search): { ended?: true } => (String(search['ended']) === 'true' ? { ended: true } : {}),
    component: lazyRouteComponent(() => import('./projects/projects-page.tsx'), 'ProjectsPage'),
  }),
  createRoute({
    ...under,
    path: '/projects/$id',
    component: lazyRouteComponent(() => import('./projects/project-page.tsx'), 'ProjectPage'),
  }),
  createRoute({
    ...under,
    path: '/map',
    component: lazyRouteComponent(() => import('./map/map-page.tsx'), 'MapPage'),
  }),
  createRoute({
    ...under,
    path: '/new',
    component: inKit(async () => (await import('./counter/new-case-page.tsx')).NewCasePage),
  }),
  createRoute({
    ...under,
    path: '/papers/$id',
    component: lazyRouteComponent(() => import('./paper/paper-page.tsx'), 'PaperPage'),
  }),
  createRoute({
    ...under,
    path: '/slips/$id',
    component: lazyRouteComponent(() => import('./slip/slip-page.tsx'), 'SlipPage'),
  }),
  createRoute({
    ...under,
    path: '/reviews',
    validateSearch: readFigureSearch,
    component: lazyRouteComponent(() => import('./reviews/reviews-page.tsx'), 'ReviewsPage'),
  }),
  createRoute({
    ...under,
    path: '/reviews/on-paper',
    component: lazyRouteComponent(() => import('./reviews/on-paper-page.tsx'), 'OnPaperPage'),
  }),
  createRoute({
    ...under,
    path: '/windows/$window',
    component: lazyRouteComponent(() => import('./reviews/window-sheet-page.tsx'), 'WindowSheetPage'),
  }),
  createRoute({
    ...under,
    path: '/improvements',
    validateSearch: readImprovementSearch,
    component: lazyRouteComponent(() => import('./improvements/improvements-page.tsx'), 'ImprovementsPage'),
  }),
  createRoute({
    ...under,
    path: '/supervision',
    validateSearch: (search): { loop?: string } =>
      typeof search['loop'] === 'string' && search['loop'] !== '' ? { loop: search['loop'] } : {},
    component: lazyRouteComponent(() => import('./supervision/ledger-page.tsx'), 'LedgerPage'),
  }),
  createRoute({
    ...under,
    path: '/supervision/stuck',
    component: lazyRouteComponent(() => import('./supervision/stuck-page.tsx'), 'StuckPage'),
  }),
  createRoute({
    ...under,
    path: '/supervision/anomalies',
    validateSearch: (search): { kind?: string } =>
      typeof search['kind'] === 'string' && search['kind'] !== '' ? { kind: search['kind'] } : {},
    component: lazyRouteComponent(() => import('./supervision/anomalies-page.tsx'), 'AnomaliesPage'),
  }),
  createRoute({
    ...under,
    path: '/supervision/operation',
    component: lazyRouteComponent(() => import('./supervision/operation-page.tsx'), 'OperationPage'),
  }),
  createRoute({
    ...under,
    path: '/calendar',
    component: lazyRouteComponent(() => import('./calendar/calendar-page.tsx'), 'CalendarPage'),
  }),
  createRoute({
    ...under,
    path: '/policies',
    component: lazyRouteComponent(() => import('./policies/policies-page.tsx'), 'PoliciesPage'),
  }),
  createRoute({
    ...under,
    path: '/policies/$key/open',
    component: lazyRouteComponent(() => import('./policies/open-page.tsx'), 'OpenPage'),
  }),
  createRoute({
    ...under,
    path: '/board',
    validateSearch: readBoardSearch,
    component: lazyRouteComponent(() => import('./board/board-page.tsx'), 'BoardPage'),
  }),
  createRoute({
    ...under,
    path: '/figures',
    validateSearch: readFigureSearch,
    component: lazyRouteComponent(() => import('./figures/figures-page.tsx'), 'FiguresPage'),
  }),
  createRoute({
    ...under,
    path: '/figures/$name',
    validateSearch: readFigureSearch,
    component: lazyRouteComponent(() => import('./figures/measure-page.tsx'), 'MeasurePage'),
  }),
  createRoute({
    ...under,
    path: '/figures/$name/cases',
    validateSearch: readCountedSearch,
    component: lazyRouteComponent(() => import('./figures/counted-page.tsx'), 'CountedPage'),
  }),
  createRoute({
    ...under,
    path: '/enterprises',
    validateSearch: readQuery,
    component: inKit(async () => (await import('./enterprises/enterprises-page.tsx')).EnterprisesPage),
  }),
  createRoute({
    ...under,
    path: '/enterprises/$key',
    component: lazyRouteComponent(() => import('./enterprises/enterprise-page.tsx'), 'EnterprisePage'),
  }),
  createRoute({
    ...under,
    path: '/people',
    validateSearch: readQuery,
    component: inKit(async () => (await import('./lists/people-page.tsx')).PeoplePage),
  }),
  createRoute({
    ...under,
    path: '/proposals/$register',
    component: lazyRouteComponent(() => import('./proposals/proposals-page.tsx'), 'ProposalsPage'),
  }),
  createRoute({
    ...under,
    path: '/proposals/$register/$key',
    component: lazyRouteComponent(() => import('./proposals/proposal-page.tsx'), 'ProposalPage'),
  }),
  createRoute({
    ...under,
    path: '/proposals/$register/$key/edit',
    component: lazyRouteComponent(() => import('./proposals/edit-page.tsx'), 'EditPage'),
  }),
  createRoute({
    ...under,
    path: '/registers/$register',
    validateSearch: readQuery,
    component: inKit(async () => (await import('./registers/register-page.tsx')).RegisterPage),
  }),
  createRoute({
    ...under,
    path: '/registers/$register/$key',
    component: lazyRouteComponent(() => import('./registers/entry-page.tsx'), 'EntryPage'),
  }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren(pages),
  basepath: '/desk',
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString();
    return text === '' ? '' : `?${text}`;
  },
  defaultPreload: 'intent',
  defaultErrorComponent: Broken,
  defaultPendingComponent: Loading,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router;
  }
}
