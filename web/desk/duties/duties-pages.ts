import type { CaseLine } from '../../../api/view.ts';
import { usePages, type Pages } from '../data/use-pages.ts';

const path = (after: string | null): string =>
  after === null ? '/api/duties' : `/api/duties?after=${encodeURIComponent(after)}`;

/** What I owe, read once for the list, the count in the navigation and the way to the next duty. */
export const useDuties = (): Pages<CaseLine> => usePages<CaseLine>(['duties'], path, 30_000);
