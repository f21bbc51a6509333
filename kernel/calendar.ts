import type { Day } from './case.ts';

/**
 * The working days of a zone: the State Council's notices year by year, with local overrides. A year
 * without a notice is counted by weekdays and what comes of it is provisional (domain: 3.1).
 */
export type Calendar = {
  /** A name for this content; events say which calendar they read. */
  readonly version: string;
  /** Years whose notice is loaded. */
  readonly years: readonly number[];
  /** Days off by a notice, the weekend inside a holiday too, with the holiday's name. */
  readonly off: Readonly<Record<Day, string>>;
  /** Saturdays and Sundays that are worked, with the holiday they make up for. */
  readonly work: Readonly<Record<Day, string>>;
  /** Opening hours of a working day, as pairs of 'HH:MM'. */
  readonly hours: readonly (readonly [string, string])[];
};
