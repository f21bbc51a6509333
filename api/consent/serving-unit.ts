import type { Event, Standing } from '../../kernel/case.ts';
import type { Loop } from '../../kernel/loop.ts';

/** The unit that served: whom the person may review for it; else whoever of the staff did the last act. */
export const servingUnit = (loop: Loop, standing: Standing, events: readonly Event[] = []): string | null => {
  const reviewed = standing.rights.flatMap(({ right }) => {
    const seat = standing.seats[loop.rights[right]?.about ?? ''];
    return seat !== undefined && 'unit' in seat ? [seat.unit] : [];
  })[0];
  const done = Object.values(standing.done).toSorted((one, other) => other.seq - one.seq);
  const last = events.findLast(({ unit }) => unit !== null)?.unit ?? done.find(({ unit }) => unit !== null)?.unit;
  return reviewed ?? last ?? null;
};
