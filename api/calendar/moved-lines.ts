import { movedDates } from '../../kernel/moved-dates.ts';
import { addDays, dayOfMoment, startOf } from '../../kernel/day.ts';
import { movedLately } from '../../store/calendar-count.ts';
import { history } from '../../store/history.ts';
import { instant } from '../../store/instant.ts';
import { recounted } from '../../store/recounted.ts';
import type { Door } from '../door.ts';
import { titleShown } from '../present/title-shown.ts';
import type { Reader } from '../present/reader.ts';
import type { MovedLine } from './view.ts';

/** For so many days a unit is told which of its dates a change of the calendar has moved. */
const told = 14;
const most = 50;

/** What a change of the calendar has lately moved among the open cases of a unit. Most of the time it asks one small question. */
export const movedLines = async (door: Door, unit: string, reader: Reader): Promise<readonly MovedLine[]> => {
  if (!(await movedLately(door.store, told))) return [];
  const since = startOf(addDays(dayOfMoment(door.now()), -told));
  const cases = await recounted(door.store, unit, instant(since), most);
  const lines = cases.map(async ({ id, number, loop, title }): Promise<readonly MovedLine[]> => {
    const standing = movedDates(await history(door.store, id)).filter(({ at }) => at >= since);
    const clocks = new Map(standing.map((date) => [date.clock, date]));
    return [...clocks.values()].map(({ clock, after, at }) => ({
      case: id,
      number,
      loop,
      title: titleShown(title, reader),
      clock,
      before: standing.find((date) => date.clock === clock)?.before ?? after,
      after,
      at,
    }));
  });
  return (await Promise.all(lines)).flat().filter(({ before, after }) => before !== after);
};
