import type { Say } from './fill.ts';

/** The working days that are left, in words: three are left, it is today, two are over. */
export const remainingWords = (say: Say, remaining: number): string => {
  const days = Math.abs(Math.trunc(remaining));
  if (days === 0) return say('ui.due.today');
  if (remaining < 0) return say(days === 1 ? 'ui.due.over-one' : 'ui.due.over', { days });
  return say(days === 1 ? 'ui.due.left-one' : 'ui.due.left', { days });
};
