import { allotment } from '../example.ts';
import type { BadLoop } from './altered.ts';
import { altered, gone } from './altered.ts';

/** Loops that would send somebody home twice. */
export const toldTwice: readonly BadLoop[] = [
  {
    code: 'notice-not-once',
    because: 'the whole notice may be given again',
    loop: altered(allotment, { acts: { notify: { once: gone } } }),
  },
  {
    code: 'second-notice',
    because: 'a second whole notice follows the first',
    loop: altered(allotment, { acts: { 'find-unmet': { once: true, needs: { checklist: 'whole' } } } }),
  },
  {
    code: 'asked-without-checklist',
    because: 'the unit asks for something without its checklist',
    loop: altered(allotment, { acts: { 'find-unmet': { needs: { checklist: gone } } } }),
  },
  {
    code: 'notice-before-first',
    because: 'unmet items are named of a notice never given',
    and: ['correction-after-its-time'],
    loop: altered(allotment, {
      acts: { 'find-unmet': { from: ['checking', 'corrected'], whileRunning: gone } },
      clocks: { correction: { during: ['correcting', 'corrected', 'checking'], waitsIn: ['corrected', 'checking'] } },
    }),
  },
  {
    code: 'correction-after-its-time',
    because: 'the unit asks again when the time is over',
    loop: altered(allotment, { acts: { 'find-unmet': { whileRunning: gone } } }),
  },
  {
    code: 'lapses-while-looked-at',
    because: 'an answer filed in time lapses on the desk',
    loop: altered(allotment, {
      clocks: { correction: { waitsIn: gone } },
      acts: { lapse: { from: ['correcting', 'corrected'] } },
    }),
  },
  {
    code: 'answer-not-received',
    because: 'an answer is no new receipt',
    and: ['clock-begins-late'],
    loop: altered(allotment, { acts: { correct: { set: gone } } }),
  },
];
