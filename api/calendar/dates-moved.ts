import type { Moment, Standing } from '../../kernel/case.ts';
import { recount } from '../../kernel/recount.ts';
import type { Calendar } from '../../kernel/calendar.ts';
import type { Running } from '../programmes.ts';

export type MovedDate = {
  readonly clock: string;
  readonly before: Moment;
  readonly after: Moment;
  readonly provisional: boolean;
};

/** Which running clocks of a case would come due otherwise under another calendar. Nothing is written. */
export const datesMoved = (
  { loop, guards, hash }: Running,
  standing: Standing,
  at: Moment,
  now: Calendar,
  other: Calendar,
): readonly MovedDate[] => {
  const old = { calendar: now, guards, hash };
  const { events } = recount(loop, standing, at, { ...old, calendar: other }, old);
  return (events.findLast(({ act }) => act === 'recount')?.effects ?? []).flatMap((effect) => {
    const before = effect.kind === 'due' ? standing.clocks[effect.clock]?.due : undefined;
    return effect.kind === 'due' && before !== undefined
      ? [{ clock: effect.clock, before, after: effect.due, provisional: effect.provisional }]
      : [];
  });
};
