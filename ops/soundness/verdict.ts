import type { Reading } from './reading.ts';
import { clocks } from './verdict-clocks.ts';
import { ends } from './verdict-ends.ts';
import { grounds, hands } from './verdict-hands.ts';

/** Says which promise a history visibly breaks, or null. */
export const broken = (reading: Reading): string | null =>
  hands(reading) ?? grounds(reading) ?? clocks(reading) ?? ends(reading);
