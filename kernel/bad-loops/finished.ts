import { inspection, plotReview, allotment } from '../example.ts';
import type { BadLoop } from './altered.ts';
import { altered, gone } from './altered.ts';

/** Loops that would not come to an end, or to one that nobody hears of. */
export const unfinished: readonly BadLoop[] = [
  {
    code: 'may-never-end',
    because: 'only a guard that may stay false closes a review',
    loop: altered(plotReview, { guards: { calm: 'standing' }, acts: { close: { when: 'calm' } } }),
  },
  {
    code: 'act-never-possible',
    because: 'an act waits for another that happens later',
    and: ['state-never-reached', 'clock-never-runs'],
    loop: altered(plotReview, {
      acts: {
        dispatch: { after: ['mend'] },
        'dispatch-first': { by: ['warden'], from: ['heard'], to: 'mended' },
        mend: { from: ['mending', 'mended'] },
      },
    }),
  },
  {
    code: 'state-never-reached',
    because: 'a state has no way in',
    loop: altered(plotReview, { states: { resting: { holder: 'warden' } } }),
  },
  {
    code: 'ending-never-reached',
    because: 'an ending has no way in',
    loop: altered(plotReview, {
      endings: {
        dropped: {
          answers: false,
          outcome: 'dropped',
          tells: 'gardener',
          paper: 'reply',
          evidence: ['ratedOn'],
          invites: null,
        },
      },
    }),
  },
  {
    code: 'evidence-not-set',
    because: 'a review closes on a date that nothing has set',
    loop: altered(plotReview, { acts: { close: { set: gone } } }),
  },
  {
    code: 'evidence-not-asked-for',
    because: 'a report need not be there to be the evidence',
    loop: altered(inspection, { acts: { report: { needs: gone } } }),
  },
  {
    code: 'ends-with-child-open',
    because: 'the gardener withdraws and the inspector goes on looking',
    loop: altered(allotment, { acts: { withdraw: { recalls: gone } } }),
  },
  {
    code: 'parent-not-told',
    because: 'an inner loop tells the wrong one',
    loop: altered(inspection, { endings: { silent: { tells: 'asker' } } }),
  },
  {
    code: 'ending-without-paper',
    because: 'a case ends and nobody is told',
    loop: altered(plotReview, { endings: { closed: { paper: null } } }),
  },
  {
    code: 'served-not-told',
    because: 'an ending tells the wrong one',
    loop: altered(allotment, {
      endings: { lapsed: { tells: 'neighbour', paper: 'to-neighbour' } },
      papers: { 'to-neighbour': { to: 'neighbour', grounds: false } },
    }),
  },
  {
    code: 'paper-to-another',
    because: 'the paper of an ending goes to somebody else',
    loop: altered(allotment, { papers: { 'lapse-notice': { to: 'neighbour' } } }),
  },
  {
    code: 'ending-without-evidence',
    because: 'a review closes on nothing',
    loop: altered(plotReview, { endings: { closed: { evidence: [] } } }),
  },
  {
    code: 'no-answer',
    because: 'no ending is an answer',
    and: ['may-never-end'],
    loop: altered(inspection, { endings: { reported: { answers: false }, silent: { answers: false } } }),
  },
  {
    code: 'state-and-ending',
    because: 'one name is a state and an ending',
    loop: altered(plotReview, { states: { closed: { holder: 'warden' } } }),
  },
  {
    code: 'act-by-nobody',
    because: 'an act belongs to nobody',
    loop: altered(plotReview, { acts: { mend: { by: [] } } }),
  },
];
