import { dayOfMoment } from '../../kernel/day.ts';
import { changesBetween, headPosition, type Change } from '../../store/follow.ts';
import type { Door } from '../door.ts';

export type News =
  | { readonly kind: 'change'; readonly change: Change }
  /** So much happened that it is simpler to read everything again. */
  | { readonly kind: 'again'; readonly position: number }
  /** The zone has another day, or its clock was put ahead: every light may have turned. */
  | { readonly kind: 'clock'; readonly now: string };

export type Feed = {
  /** Hears of everything that happens from now on; gives what ends it. */
  readonly listen: (hear: (news: News) => void) => () => void;
  readonly position: () => number;
  readonly close: () => void;
};

/** More than so many events at once are not told one by one: a history that is loaded, a standby that caught up. */
const most = 300;

/**
 * Follows the zone's log for everybody who listens in this process: one statement a turn, none while nobody listens.
 * It reads positions, so it hears of what other processes wrote as well.
 */
export const liveFeed = (door: Door, milliseconds = 700): Feed => {
  const listeners = new Set<(news: News) => void>();
  let position = 0;
  let day = '';
  let ahead = door.demo?.ahead() ?? 0;
  let timer: NodeJS.Timeout | undefined;
  let going = false;
  let closed = false;

  const tell = (news: News): void => {
    for (const hear of listeners) hear(news);
  };
  const look = async (): Promise<void> => {
    const end = await headPosition(door.store);
    const from = position;
    position = end;
    if (end - from > most) tell({ kind: 'again', position: end });
    else if (end > from)
      for (const change of await changesBetween(door.store, from, end)) tell({ kind: 'change', change });
    const now = door.now();
    const moved = door.demo?.ahead() ?? 0;
    if (dayOfMoment(now) !== day || moved !== ahead) tell({ kind: 'clock', now });
    day = dayOfMoment(now);
    ahead = moved;
  };
  const turn = async (): Promise<void> => {
    // A database that does not answer is told by every other request; here the next turn tries again.
    await look().catch(() => {});
    going = !closed && listeners.size > 0;
    if (going) timer = setTimeout(() => void turn(), milliseconds).unref();
  };
  const begin = async (): Promise<void> => {
    position = await headPosition(door.store).catch(() => position);
    day = dayOfMoment(door.now());
    ahead = door.demo?.ahead() ?? 0;
    await turn();
  };
  return {
    listen: (hear) => {
      listeners.add(hear);
      if (!going) {
        going = true;
        void begin();
      }
      return () => void listeners.delete(hear);
    },
    position: () => position,
    close: () => {
      closed = true;
      clearTimeout(timer);
      listeners.clear();
    },
  };
};
