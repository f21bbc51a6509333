import { allotment, plotReview } from '../example.ts';
import type { BadLoop } from './altered.ts';
import { altered, gone } from './altered.ts';

/** Loops that would leave somebody without an answer. */
export const unanswered: readonly BadLoop[] = [
  {
    code: 'unknown-seat',
    because: 'a state is held by a seat that nobody described',
    loop: altered(plotReview, { states: { heard: { holder: 'nobody' } } }),
  },
  {
    code: 'unknown-act',
    because: 'a clock expires into an act that does not exist',
    loop: altered(plotReview, { clocks: { hearing: { onExpire: 'shrug' } } }),
  },
  {
    code: 'unknown-place',
    because: 'an act leads to a state that does not exist',
    loop: altered(plotReview, { acts: { dispatch: { to: 'elsewhere' } } }),
  },
  {
    code: 'opens-nothing',
    because: 'the opening act begins in a state',
    loop: altered(plotReview, { acts: { rate: { from: ['heard'] } } }),
  },
  {
    code: 'opens-twice',
    because: 'a second act opens cases',
    loop: altered(plotReview, { acts: { dispatch: { from: 'new' } } }),
  },
  {
    code: 'seat-named-as-a-hand',
    because: 'a seat has the name that means whoever holds the case',
    loop: altered(plotReview, { seats: { holder: { kind: 'post', role: 'clerk', bound: { item: 'unit' } } } }),
  },
  {
    code: 'holder-is-a-party',
    because: 'the gardener would hold the case',
    loop: altered(plotReview, {
      states: { mending: { holder: 'gardener' } },
      acts: { mend: { by: ['rated', 'gardener'] } },
    }),
  },
  {
    code: 'holder-may-be-absent',
    because: 'the holder may never have been named',
    and: ['holder-unbound'],
    loop: altered(plotReview, { seats: { rated: { optional: true, pinned: gone } } }),
  },
  {
    code: 'holder-unbound',
    because: 'the case goes to the steward before any unit has taken the duty',
    and: ['may-never-end'],
    loop: altered(allotment, { acts: { 'miss-placing': { to: 'checking' } } }),
  },
  {
    code: 'awaits-a-post',
    because: 'a unit is waited for as if it were a party',
    loop: altered(plotReview, {
      states: { mended: { awaits: 'rated' } },
      acts: { mend: { from: ['mending', 'mended'] } },
    }),
  },
  {
    code: 'rests-in-duty',
    because: 'somebody owes a visit in five days in a state that stands in no list of duties',
    loop: altered(plotReview, { states: { mended: { rests: true } } }),
  },
  {
    code: 'awaits-without-act',
    because: 'the gardener is waited for and can do nothing',
    loop: altered(plotReview, { states: { mended: { awaits: 'gardener' } } }),
  },
  {
    code: 'no-running-clock',
    because: 'nobody looks at a late case a second time',
    loop: altered(plotReview, { acts: { 'look-again': { to: 'stay', starts: gone, set: { lookedOn: 'today' } } } }),
  },
  {
    code: 'pause-without-end',
    because: 'the pause goes on where its clock does not run',
    and: ['no-running-clock'],
    loop: altered(allotment, { acts: { propose: { awaitsPauses: gone } } }),
  },
];
