import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { problemOf, type DoorProblem } from '../../../ui/door-problem.ts';

/** Whether the door wants to know again who is there; a wrong code is another matter. */
export const signInEnded = (problem: DoorProblem | null): boolean =>
  problem?.status === 401 && problem.type.endsWith('sign-in-needed');

const tellGate = (thrown: unknown): void => {
  if (signInEnded(problemOf(thrown))) client.setQueryData(['session'], null);
};

/**
 * Readings are kept for a moment; the door repeats by itself what is safe to repeat. A reading or an act for which one
 * has to be signed in again says so to the gate.
 */
export const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: tellGate }),
  mutationCache: new MutationCache({ onError: tellGate }),
  // 'always': without a line we say so at once and do not wait in silence.
  defaultOptions: {
    queries: { retry: false, staleTime: 10_000, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});
