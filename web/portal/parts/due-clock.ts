import type { CaseView, ClockView } from '../../../api/view.ts';

/** The clock that the present date comes from; null where none runs. */
export const dueClock = (matter: Pick<CaseView, 'clock' | 'clocks' | 'ending'>): ClockView | null =>
  matter.ending === null ? (matter.clocks.find((clock) => clock.clock === matter.clock) ?? null) : null;
