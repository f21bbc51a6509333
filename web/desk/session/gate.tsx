import { Outlet, useLocation } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useSession } from '../data/session.ts';
import { useZone } from '../data/zone.ts';
import { useLostSession } from '../data/lost-session.ts';
import { Frame } from '../layout/frame.tsx';
import { FirstAdministrator } from './first-administrator.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import { SignIn } from './sign-in.tsx';

/** Lets nobody past who is not signed in; who loses the session keeps the page and signs in over it. */
export const Gate = () => {
  const zone = useZone();
  const session = useSession();
  const lost = useLostSession();
  // A wall has no hands: it shows its one page and nothing around it.
  const onTheWall = useLocation({ select: ({ pathname }) => pathname === '/board' });
  if (session === null) return zone.hasAdministrator ? <SignIn /> : <FirstAdministrator />;
  return (
    <Fragment key={session.id}>
      {onTheWall ? <Outlet /> : <Frame session={session} />}
      {lost ? <SignInAgain /> : null}
    </Fragment>
  );
};
