import type { Moment } from '../kernel/case.ts';

/** China has one time zone and, since 1991, no summer time. */
const eastOfGreenwich = 8 * 3_600_000;

/** The civil moment in the zone, to the minute, of an instant as the database has it ('2026-11-25T02:30:00.000000Z'). */
export const civilMoment = (instant: string): Moment =>
  new Date(Date.parse(instant) + eastOfGreenwich).toISOString().slice(0, 16);
