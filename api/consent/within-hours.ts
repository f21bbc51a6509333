import type { Moment } from '../../kernel/case.ts';

/** From when until when somebody is called or visited; whoever named no hours is still not called at night. */
const windows: Readonly<Record<string, readonly [string, string]>> = {
  any: ['08:00', '21:00'],
  morning: ['08:00', '12:00'],
  afternoon: ['12:00', '18:00'],
  evening: ['18:00', '21:00'],
};

/** The hours that somebody named, or the widest there are. */
export const hoursOf = (named: unknown): readonly [string, string] =>
  (typeof named === 'string' && Object.hasOwn(windows, named) ? windows[named] : undefined) ?? ['08:00', '21:00'];

/** Whether a moment lies within them. */
export const withinHours = (named: unknown, at: Moment): boolean => {
  const [from, to] = hoursOf(named);
  const time = at.slice(11, 16);
  return from <= time && time < to;
};
