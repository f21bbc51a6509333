import { useMutation, useQueryClient } from '@tanstack/react-query';
import { drafts } from '../acts/drafts.ts';
import { door } from './door.ts';
import { sessionQuery } from './session.ts';

/** Signs out and forgets everything that was read. */
export const useSignOut = () => {
  const client = useQueryClient();
  return useMutation({
    meta: { signsIn: true },
    mutationFn: () => door<null>('/api/sessions/current', { method: 'DELETE' }),
    onSettled: () => {
      drafts.clear();
      client.removeQueries({ predicate: (query) => !['zone', 'session'].includes(String(query.queryKey[0])) });
      client.setQueryData(sessionQuery.queryKey, null);
    },
  });
};
