import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SessionView } from '../../../api/view.ts';
import { door } from './door.ts';
import { lostSession } from './lost-session.ts';
import { sessionQuery } from './session.ts';

export type Credentials = { readonly account: string; readonly password: string };

/** Signs in, and lets every page read again what it shows. */
export const useSignIn = () => {
  const client = useQueryClient();
  return useMutation({
    meta: { signsIn: true },
    mutationFn: (body: Credentials) => door<SessionView>('/api/sessions', { body }),
    onSuccess: (session) => {
      const former = client.getQueryData(sessionQuery.queryKey);
      // Somebody else than before: nothing that was read for the other one is shown to him.
      if (former && former.id !== session.id)
        client.removeQueries({ predicate: ({ queryKey }) => !['zone', 'session'].includes(String(queryKey[0])) });
      client.setQueryData(sessionQuery.queryKey, session);
      lostSession.set(false);
      void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
    },
  });
};
