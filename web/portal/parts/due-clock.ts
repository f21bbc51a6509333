import type { CaseView, ClockView } from '../../../api/view.ts';

const latest = (a: ClockView, b: ClockView): ClockView => (a.due < b.due ? b : a);

/**
 * The clock that matters to the person served: the one that comes due next, or, where only the watch over a
 * missed duty is left, the duty that was missed. Null where none runs.
 */
export const dueClock = (matter: Pick<CaseView, 'clock' | 'clocks' | 'ending'>): ClockView | null => {
  if (matter.ending !== null) return null;
  const next = matter.clocks.find((clock) => clock.clock === matter.clock) ?? null;
  const missed = matter.clocks.filter((clock) => clock.kind === 'duty' && clock.status === 'fired');
  return next?.kind === 'watch' && missed.length > 0 ? missed.reduce(latest) : next;
};
