import { dayOfMoment } from '../../../kernel/day.ts';
import { useSession } from '../data/session.ts';
import { useZone } from '../data/zone.ts';
import { periodNamed } from '../../../ui/period-named.ts';
import type { FigureSearch } from './figure-search.ts';

/** Who sees the figures of every unit; the door refuses them to everybody else. */
const wide = ['office', 'supervisor', 'sysadmin', 'leader'];

/** The period and unit looked at, with this month where the address says nothing, and whether other units may be chosen. */
export const useWish = (search: FigureSearch) => {
  const { today } = useZone();
  const chooses = useSession()?.roles.some((role) => wide.includes(role)) ?? false;
  const month = periodNamed('this-month', dayOfMoment(today));
  const wish = {
    from: search.from ?? month.from,
    to: search.to ?? month.to,
    ...(search.unit === undefined ? {} : { unit: search.unit }),
  };
  return { wish, chooses, today: dayOfMoment(today), query: new URLSearchParams(wish).toString() };
};
