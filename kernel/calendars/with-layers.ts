import type { Calendar } from '../calendar.ts';
import type { Day } from '../case.ts';
import { weekday } from '../day.ts';
import type { CalendarLayer } from './calendar-layer.ts';
import { daysOf } from './days-of.ts';

/**
 * Takes a calendar, what is loaded over it and a name for the result. Notices come first and the zone's own overrides
 * over them, whichever was loaded earlier. A layer that is left out again leaves no trace.
 */
export const withLayers = (base: Calendar, layers: readonly CalendarLayer[], version: string): Calendar => {
  const off: Record<Day, string> = { ...base.off };
  const work: Record<Day, string> = { ...base.work };
  const years = new Set(base.years);
  const notices = layers.filter((layer) => layer.kind === 'notice');
  for (const layer of [...notices, ...layers.filter(({ kind }) => kind === 'override')]) {
    if (layer.kind === 'notice') years.add(layer.year);
    const named = (name: string): string => (layer.kind === 'override' ? `${name} ${layer.document}` : name);
    for (const [day, name] of daysOf(layer.off)) {
      delete work[day];
      off[day] = named(name);
    }
    for (const [day, name] of daysOf(layer.work)) {
      delete off[day];
      // A day from Monday to Friday is worked as soon as nothing makes it off.
      if (weekday(day) % 6 === 0) work[day] = named(name);
    }
  }
  return { version, years: [...years].toSorted((a, b) => a - b), off, work, hours: base.hours };
};
