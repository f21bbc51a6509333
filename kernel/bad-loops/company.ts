import { workdays } from '../amount.ts';
import { allotment, inspection, monthlyRound, plotReview, plotRound, plotSecondReview } from '../example.ts';
import type { BadCompany } from './altered.ts';
import { altered, gone } from './altered.ts';

/** Loops that are sound one by one and break a promise between them. */
export const badCompany: readonly BadCompany[] = [
  {
    code: 'child-loop-unknown',
    because: 'the inspection is nobody\u2019s',
    loops: [allotment, plotReview, plotSecondReview],
  },
  {
    code: 'right-leads-nowhere',
    because: 'the second review is nobody\u2019s',
    loops: [allotment, inspection, plotReview],
  },
  { code: 'inner-loop-of-none', because: 'no loop opens the inspection', loops: [plotSecondReview, inspection] },
  { code: 'loop-named-twice', because: 'two loops have one name', loops: [plotSecondReview, plotSecondReview] },
  {
    code: 'child-may-hang',
    because: 'an inspection that nobody reports never ends',
    loops: [
      allotment,
      plotReview,
      plotSecondReview,
      altered(inspection, {
        acts: {
          miss: { to: 'stay', set: gone, starts: ['again'] },
          report: { to: [{ to: 'silent', when: 'mute' }, { to: 'reported' }], set: { missedOn: 'today' } },
        },
        guards: { mute: 'input' },
        clocks: {
          again: {
            since: 'act',
            limit: workdays(3),
            during: ['open'],
            basis: 'inspecting',
            onExpire: 'miss',
            kind: 'watch',
          },
        },
      }),
    ],
  },
  {
    code: 'child-ignores-recall',
    because: 'an inspection cannot be called off',
    loops: [
      allotment,
      plotReview,
      plotSecondReview,
      altered(inspection, { acts: { 'be-recalled': gone }, endings: { recalled: gone } }),
    ],
  },
  {
    code: 'child-seat-not-given',
    because: 'nobody is told to inspect',
    loops: [
      altered(allotment, { acts: { inspect: { opensChild: { seats: { inspector: gone } } } } }),
      inspection,
      plotReview,
      plotSecondReview,
    ],
  },
  {
    code: 'child-not-heard',
    because: 'what the inspector reports reaches nobody',
    loops: [
      altered(allotment, { children: { inspection: { hears: 'object' } } }),
      inspection,
      plotReview,
      plotSecondReview,
    ],
  },
  {
    code: 'child-not-opened',
    because: 'the inspection is opened by somebody else',
    loops: [allotment, altered(inspection, { acts: { 'be-asked': { by: ['asker'] } } }), plotReview, plotSecondReview],
  },
  {
    code: 'left-to-no-loop',
    because: 'what is left behind is nobody\u2019s',
    loops: [
      altered(allotment, { acts: { 'hand-over-key': { leaves: [{ loop: 'harvest', seats: {} }] } } }),
      inspection,
      plotReview,
      plotSecondReview,
    ],
  },
  {
    code: 'left-and-not-opened',
    because: 'what is left behind is opened by somebody else',
    loops: [
      altered(allotment, {
        acts: {
          'hand-over-key': {
            leaves: [{ loop: 'inspection', seats: { asker: { seat: 'steward' }, inspector: { seat: 'steward' } } }],
          },
        },
      }),
      altered(inspection, { acts: { 'be-asked': { by: ['asker'] } } }),
      plotReview,
      plotSecondReview,
    ],
    and: ['child-not-opened'],
  },
  {
    code: 'left-to-nobody',
    because: 'nobody is named for what is left behind',
    loops: [
      altered(allotment, {
        acts: { 'hand-over-key': { leaves: [{ loop: 'inspection', seats: { asker: { seat: 'steward' } } }] } },
      }),
      inspection,
      plotReview,
      plotSecondReview,
    ],
  },
  {
    code: 'circular-wait',
    because: 'an inspection can wait for an allotment that waits for it',
    and: ['child-never-recalled', 'child-may-hang'],
    loops: [
      allotment,
      altered(inspection, {
        children: { plot: { loop: 'allotment', hears: 'hear' } },
        acts: { hear: { by: ['child'], from: ['open'], to: 'stay', hears: 'plot' } },
      }),
      plotReview,
      plotSecondReview,
    ],
  },
  {
    code: 'reviews-chain',
    because: 'a second review leads to a third',
    loops: [allotment, inspection, plotReview, altered(plotReview, { name: 'plot-second-review' })],
  },
  {
    code: 'review-closed-by-anyone',
    because: 'the end of a review does not say from whom it is apart',
    loops: [allotment, inspection, plotReview, altered(plotSecondReview, { endings: { closed: { apartFrom: gone } } })],
  },
  {
    code: 'review-by-another',
    because: 'the rated unit opens its own review',
    and: ['review-closed-by-anyone'],
    loops: [
      allotment,
      inspection,
      altered(plotReview, { acts: { rate: { by: ['gardener', 'rated'] } } }),
      plotSecondReview,
    ],
  },
  {
    code: 'ending-without-right',
    because: 'a lapsed application leaves no right to review',
    loops: [altered(allotment, { endings: { lapsed: { invites: null } } }), inspection, plotReview, plotSecondReview],
  },
  {
    code: 'rhythm-of-no-loop',
    because: 'a round opens cases of a loop that there is not',
    loops: [],
    rhythms: [monthlyRound],
  },
  {
    code: 'turn-not-opened',
    because: 'a round forgets which day it is for',
    loops: [altered(plotRound, { acts: { begin: { set: gone } } })],
    rhythms: [monthlyRound],
  },
  {
    code: 'turn-of-nobody',
    because: 'nobody is named who walks the round',
    loops: [plotRound],
    rhythms: [{ ...monthlyRound, seats: {} }],
  },
  {
    code: 'begun-by-no-rhythm',
    because: 'the clock begins a round and nothing says when',
    and: ['inner-loop-of-none'],
    loops: [plotRound],
  },
];
