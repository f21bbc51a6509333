import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { SessionView } from '../../../api/view.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { door } from './door.ts';

const current = (): Promise<SessionView | null> =>
  door<SessionView>('/api/sessions/current').catch((thrown: unknown) => {
    if (problemOf(thrown)?.status === 401) return null;
    throw thrown;
  });

/** Who is signed in; null where nobody is. */
export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: current, staleTime: Infinity });

export const useSession = (): SessionView | null => useSuspenseQuery(sessionQuery).data;
