import { QueryCache, QueryClient } from '@tanstack/react-query';
import { problemOf } from '../../../ui/door-problem.ts';

/**
 * Readings are kept for a moment; the door repeats by itself what is safe to repeat. A reading for which one
 * has to be signed in again says so to the gate.
 */
export const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (thrown) => {
      if (problemOf(thrown)?.status === 401) client.setQueryData(['session'], null);
    },
  }),
  // 'always': without a line we say so at once and do not wait in silence.
  defaultOptions: {
    queries: { retry: false, staleTime: 10_000, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});
