import type { QueryClient } from '@tanstack/react-query';
import type { SessionView } from '../../../api/view.ts';

/** Somebody else is here now, or nobody: nothing of what the one before could read stays on this device. */
export const forgetReadings = (client: QueryClient, session: SessionView | null): void => {
  client.removeQueries({
    predicate: ({ queryKey }) => !['session', 'zone', 'items', 'item'].includes(String(queryKey[0])),
  });
  client.setQueryData(['session'], session);
};
