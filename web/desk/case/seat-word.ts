import type { Say } from '../../../ui/fill.ts';
import { firstWord } from '../../../ui/first-word.ts';

/** What a seat is called; the clock and other cases act without one. */
export const seatWord = (say: Say, loop: string, seat: string): string =>
  firstWord(say, [`${loop}.seat.${seat}`, `seat.${seat}`, `desk.by.${seat}`]) ?? seat;
