import { allotment, plotReview } from '../example.ts';
import type { BadLoop } from './altered.ts';
import { altered, gone } from './altered.ts';

/** Loops that could not be shown to be right, or would let the wrong ones act. */
export const unprovable: readonly BadLoop[] = [
  { code: 'not-plain-data', because: 'a number is none', loop: altered(plotReview, { version: Number.NaN }) },
  {
    code: 'put-right-by-nobody',
    because: 'nobody may put right',
    loop: altered(allotment, { correction: { by: [] } }),
  },
  {
    code: 'put-right-by-a-party',
    because: 'the gardener puts right what the unit did',
    loop: altered(allotment, { correction: { by: ['gardener'] } }),
  },
  {
    code: 'put-right-untold',
    because: 'what is put right is told to somebody else',
    loop: altered(allotment, { papers: { 'put-right': { to: 'neighbour' } } }),
  },
  {
    code: 'hold-too-long',
    because: 'a paper waits for a day',
    loop: altered(allotment, { correction: { hold: 1440 } }),
  },
  {
    code: 'paper-to-a-post',
    because: 'a paper goes to a desk',
    loop: altered(allotment, { papers: { receipt: { to: 'office' } } }),
  },
  {
    code: 'unknown-guard',
    because: 'a guard is asked that nobody declared',
    loop: altered(plotReview, { guards: { content: gone } }),
  },
  {
    code: 'guard-never-asked',
    because: 'a guard is declared and never asked',
    loop: altered(plotReview, { guards: { idle: 'item' } }),
  },
  {
    code: 'post-without-role',
    because: 'anybody of a unit may act',
    loop: altered(plotReview, { seats: { warden: { role: gone } } }),
  },
  {
    code: 'party-with-role',
    because: 'a party has a role',
    loop: altered(plotReview, { seats: { gardener: { role: 'clerk' } } }),
  },
  {
    code: 'pinned-and-optional',
    because: 'a seat stays to the end and may never be filled',
    loop: altered(allotment, { seats: { neighbour: { pinned: true } } }),
  },
  {
    code: 'moved-by-a-stranger',
    because: 'the neighbour sends the case back',
    loop: altered(allotment, { acts: { object: { from: ['signing'], to: 'weighing' } } }),
  },
];
