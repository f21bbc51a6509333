import type { Refusal } from '../../../kernel/case.ts';
import type { Say } from '../../../ui/fill.ts';

/** Why an act is not possible now, in one line. The door says the whole sentence when it is tried. */
export const why = (say: Say, loop: string, refusal: Refusal): string => {
  const seat = refusal.about['seat'];
  const named = typeof seat === 'string' ? say(`${loop}.seat.${seat}`) : '';
  const line = say(`desk.why.${refusal.kind}`);
  return refusal.kind === 'not-yours' && named !== '' && named !== `${loop}.seat.${String(seat)}`
    ? say('desk.why.seat', { seat: named })
    : line;
};
