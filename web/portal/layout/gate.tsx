import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useSession } from '../data/session.ts';
import { Failed } from './failed.tsx';
import { Loading } from './loading.tsx';

/** Pages for which one must be known. Whoever is not signed in signs in and comes back to this very page. */
export const Gate = ({ children }: { readonly children: ReactNode }) => {
  const session = useSession();
  const navigate = useNavigate();
  const here = useLocation({ select: (location) => location.href });
  const out = session.data === null;
  useEffect(() => {
    if (out) void navigate({ to: '/sign-in', search: { next: here }, replace: true });
  }, [out, navigate, here]);
  if (session.isError) return <Failed error={session.error} onAgain={() => void session.refetch()} />;
  return session.data ? children : <Loading />;
};
