import { apply } from './apply.ts';
import type { Event, Moment, Standing } from './case.ts';

/** A running clock that came due on another day because the calendar changed. */
export type MovedDate = {
  readonly seq: number;
  readonly at: Moment;
  readonly clock: string;
  readonly before: Moment;
  readonly after: Moment;
};

/** Every date that a change of the calendar has moved in this history, oldest first; the same day made certain is none. */
export const movedDates = (events: readonly Event[]): readonly MovedDate[] => {
  let standing: Standing | null = null;
  const moved: MovedDate[] = [];
  for (const event of events) {
    const before: Standing | null = standing;
    standing = apply(standing, event);
    if (event.act !== 'recount') continue;
    for (const effect of event.effects) {
      const due = effect.kind === 'due' ? before?.clocks[effect.clock]?.due : undefined;
      if (effect.kind === 'due' && due !== undefined && due !== effect.due)
        moved.push({ seq: event.seq, at: event.at, clock: effect.clock, before: due, after: effect.due });
    }
  }
  return moved;
};
