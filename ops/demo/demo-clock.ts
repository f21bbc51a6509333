import type { Moment } from '../../kernel/case.ts';
import { putAhead, secondsAhead } from '../../store/demonstration-clock.ts';
import type { Store } from '../../store/store.ts';

export type DemoClock = {
  readonly now: () => Moment;
  /** By how many seconds it is ahead of the real time. */
  readonly ahead: () => number;
  /** Goes on from a later moment. An earlier one changes nothing. */
  readonly moveTo: (moment: Moment) => Promise<void>;
};

/** The clock of a demonstration: the real one, and ahead of it by what is kept in the database. */
export const openDemoClock = async (store: Store, real: () => Moment): Promise<DemoClock> => {
  let ahead = await secondsAhead(store);
  return {
    now: () => (ahead === 0 ? real() : later(real(), ahead)),
    ahead: () => ahead,
    moveTo: async (moment) => {
      ahead = await putAhead(store, Math.max(0, Math.round((instant(moment) - instant(real())) / 1000)));
    },
  };
};

const instant = (moment: Moment): number => Date.parse(`${moment}Z`);

const later = (moment: Moment, seconds: number): Moment =>
  new Date(instant(moment) + seconds * 1000).toISOString().slice(0, 19);
