import type { Moment, Standing } from '../case.ts';
import { dayNumber, dayOf, dayOfMoment } from '../day.ts';
import { addMinutes } from '../minutes.ts';
import type { Table } from './played.ts';
import { tick } from './played.ts';

/** Time goes on: by minutes, by days, or to the very edge of something that is due. */
export const later = (table: Table, now: Moment): Moment => {
  const { chance } = table;
  const mood = chance.next();
  const dues = table.cases.flatMap(({ loop, standing }) =>
    Object.entries(standing.state === null ? {} : standing.clocks).flatMap(([name, { status, due }]) =>
      status === 'running' ? [{ due, times: table.seen.of(`expiry ${loop.name} ${name}`) }] : [],
    ),
  );
  const due = mood < 0.2 ? chance.weigh(dues, ({ times }) => 1 / (1 + times)) : undefined;
  if (due !== undefined) {
    const moved = addMinutes(endless(due.due), chance.pick([-60, -1, 0, 1, 600]));
    return moved > now ? moved : now;
  }
  if (mood < 0.8) return addMinutes(now, 1 + chance.below(90));
  return `${dayOf(dayNumber(dayOfMoment(now)) + 1 + chance.below(4))}T1${chance.below(8)}:30:00`;
};

/** A moment that arithmetic can go on from: the end of a day is the beginning of the next. */
export const endless = (moment: Moment): Moment =>
  moment.slice(11, 13) === '24' ? `${dayOf(dayNumber(dayOfMoment(moment)) + 1)}T00:00:00` : moment;

/** Lets time go on to some minutes before or after one of these clocks comes due: the edge at which late answers are filed. */
export const edgeOf = (
  table: Table,
  standing: Standing,
  clocks: readonly string[],
  minutes: number,
  now: Moment,
): Moment => {
  const dues = clocks.flatMap((clock) =>
    standing.clocks[clock]?.status === 'running' ? [standing.clocks[clock].due] : [],
  );
  const edge = dues.length === 0 ? now : addMinutes(endless(table.chance.pick(dues)), minutes);
  if (edge <= now) return now;
  for (const played of table.cases.slice()) tick(table, played, edge);
  return edge;
};
