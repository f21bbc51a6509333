import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { problemOf } from '../../../ui/door-problem.ts';
import { lostSession } from './lost-session.ts';

const notice = (thrown: unknown): void => {
  if (problemOf(thrown)?.status === 401) lostSession.set(true);
};

/** What the browser has read; an answer 401 from any page asks to sign in again. */
export const client = new QueryClient({
  queryCache: new QueryCache({ onError: notice }),
  mutationCache: new MutationCache({
    onError: (thrown, _values, _context, mutation) => {
      if (mutation.meta?.['signsIn'] !== true) notice(thrown);
    },
  }),
  defaultOptions: { queries: { retry: false, staleTime: 5_000 } },
});
