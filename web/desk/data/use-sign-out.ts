import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keepers } from '../drafts/keepers.ts';
import { door } from './door.ts';
import { sessionQuery } from './session.ts';

/** Signs out and forgets everything that was read. */
export const useSignOut = () => {
  const client = useQueryClient();
  return useMutation({
    meta: { signsIn: true },
    mutationFn: async () => {
      await keepers.flush();
      return door<null>('/api/sessions/current', { method: 'DELETE' });
    },
    onSettled: () => {
      client.removeQueries({ predicate: (query) => !['zone', 'session'].includes(String(query.queryKey[0])) });
      client.setQueryData(sessionQuery.queryKey, null);
    },
  });
};
