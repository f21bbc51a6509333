import type { Event, Standing } from '../../kernel/case.ts';
import { holder } from '../../kernel/holder.ts';
import type { Loop } from '../../kernel/loop.ts';

/** The unit that a paper speaks for: whoever acted; where the clock or a party did, whoever held the case then. */
export const speakingUnit = (loop: Loop, standing: Standing, event: Event): string =>
  event.unit ??
  holder(loop, standing)?.unit ??
  Object.values(standing.seats).flatMap((seat) => ('unit' in seat ? seat.unit : []))[0] ??
  '';
