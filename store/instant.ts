import type { Moment } from '../kernel/case.ts';

/** Civil time of the zone (Asia/Shanghai; no summer time since 1991), as PostgreSQL reads an instant. */
export const instant = (moment: Moment): string => `${moment}+08:00`;

/** The SQL that gives an instant back as one exact text, to the microsecond. */
export const exactly = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The SQL that gives the civil day of the zone on which an instant falls. */
export const civilDay = (column: string): string => `to_char(${column} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')`;
