import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { gather } from '../../../ui/live/gather.ts';
import { listen, type LiveChange } from '../../../ui/live/listen.ts';
import { useWords } from '../../../ui/words.tsx';

/**
 * Keeps the pages as they are in the house: what changed is read again, without moving anything under the hands.
 * Says so quietly while the line is lost.
 */
export const Live = () => {
  const say = useWords();
  const client = useQueryClient();
  const [lostAt, lose] = useState<string | null>(null);
  useEffect(() => {
    const read = gather<LiveChange>(300, (changes) => {
      for (const id of new Set(changes.map((change) => change.case)))
        void client.invalidateQueries({ queryKey: ['case', id] });
      if (changes.some(({ own }) => own))
        for (const key of ['duties', 'cases']) void client.invalidateQueries({ queryKey: [key] });
    });
    const stop = listen('desk', {
      change: (change) => (change.mine ? undefined : read.add(change)),
      again: () => {
        for (const key of ['zone', 'case', 'duties', 'cases']) void client.invalidateQueries({ queryKey: [key] });
      },
      line: (open) => lose((before) => (open ? null : (before ?? clockTime()))),
    });
    return () => {
      read.stop();
      stop();
    };
  }, [client]);
  return (
    <p role="status" className={lostAt === null ? 'jx-unseen' : 'desk-line-lost'}>
      {lostAt === null ? '' : say('desk.live.lost', { time: lostAt })}
    </p>
  );
};

/** The hour on the wall beside the desk. */
const clockTime = (): string => new Date().toTimeString().slice(0, 5);
