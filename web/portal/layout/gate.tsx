import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useSession } from '../data/session.ts';
import { Failed } from './failed.tsx';
import { Loading } from './loading.tsx';

/**
 * Pages for which one must be known. Whoever is not signed in signs in and comes back to this very page; whoever was
 * signed in until now is told so, and that nothing is lost.
 */
export const Gate = ({ children }: { readonly children: ReactNode }) => {
  const session = useSession();
  const navigate = useNavigate();
  const was = useRef(false);
  const out = session.data === null;
  useEffect(() => {
    if (session.data) was.current = true;
  }, [session.data]);
  useEffect(() => {
    // The address is read when it is needed: on the way to the sign-in page it is already that page's.
    const { pathname, search } = window.location;
    if (out && pathname !== '/sign-in')
      void navigate({
        to: '/sign-in',
        search: { next: pathname + search, ...(was.current ? { ended: true } : {}) },
        replace: true,
      });
  }, [out, navigate]);
  if (session.isError) return <Failed error={session.error} onAgain={() => void session.refetch()} />;
  return session.data ? children : <Loading />;
};
