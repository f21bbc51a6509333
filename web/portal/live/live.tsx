import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { gather } from '../../../ui/live/gather.ts';
import { listen, type LiveChange } from '../../../ui/live/listen.ts';
import { useSession } from '../data/session.ts';

/** Keeps my matters as they are in the house, while somebody is signed in. */
export const Live = () => {
  const client = useQueryClient();
  const session = useSession().data;
  const signedIn = session !== null && session !== undefined;
  useEffect(() => {
    if (!signedIn) return;
    const again = (): void => {
      for (const key of ['matters', 'matter', 'rights', 'zone']) void client.invalidateQueries({ queryKey: [key] });
    };
    const read = gather<LiveChange>(300, again);
    // What an officer may still take back is hidden for a minute, and shown after it without another event.
    const afterHold = gather<LiveChange>(65_000, again);
    const change = (one: LiveChange): void => {
      read.add(one);
      afterHold.add(one);
    };
    const stop = listen('portal', { change, again, line: () => {} });
    return () => {
      read.stop();
      afterHold.stop();
      stop();
    };
  }, [client, signedIn]);
  return null;
};
