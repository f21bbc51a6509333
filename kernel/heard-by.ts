import type { Child } from './loop.ts';

/** The parent act that hears how a child ended: the one for this ending, or the one for every other. */
export const heardBy = (child: Child | undefined, ending: string): string | undefined =>
  child === undefined ? undefined : (child.hearsAs?.[ending] ?? child.hears);
