import { createRootRoute } from '@tanstack/react-router';
import { Frame } from './layout/frame.tsx';
import { Lost } from './layout/lost.tsx';

/** What stands around every page. */
export const root = createRootRoute({ component: Frame, notFoundComponent: Lost });
export const under = () => root;
