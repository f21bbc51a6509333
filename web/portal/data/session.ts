import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { SessionView } from '../../../api/view.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { door } from './door.ts';

/** Who is signed in; null where nobody is. */
export const readSession = async (): Promise<SessionView | null> => {
  try {
    return await door<SessionView>('/api/sessions/current');
  } catch (thrown) {
    if (problemOf(thrown)?.status === 401) return null;
    throw thrown;
  }
};

export const useSession = (): UseQueryResult<SessionView | null> =>
  useQuery({ queryKey: ['session'], queryFn: readSession, staleTime: 60_000 });
