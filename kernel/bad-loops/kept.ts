import { allotment, plotReview, seedGrant } from '../example.ts';
import type { BadLoop } from './altered.ts';
import { altered, gone } from './altered.ts';

/** Loops in which a duty would get lost on its way. */
export const dropped: readonly BadLoop[] = [
  {
    code: 'offer-without-handover',
    because: 'a duty is offered and nothing says how it is handed over',
    loop: altered(plotReview, { acts: { dispatch: { needs: { input: ['unit'] }, offers: 'unit' } } }),
  },
  {
    code: 'handover-without-taking',
    because: 'nobody can take what is offered',
    loop: altered(allotment, { acts: { take: gone } }),
  },
  {
    code: 'handover-without-return',
    because: 'nobody can give back what was offered',
    loop: altered(allotment, { acts: { 'give-back': gone }, guards: { 'returned-in-haste': gone } }),
  },
  {
    code: 'taken-by-another',
    because: 'another may answer for the unit that was asked',
    loop: altered(allotment, { acts: { take: { by: ['receiver', 'office'] } } }),
  },
  {
    code: 'ruled-by-another',
    because: 'the office may rule in its own dispute',
    loop: altered(allotment, { acts: { rule: { by: ['warden', 'office'] } } }),
  },
  {
    code: 'silence-without-judge',
    because: 'silence sends the case back to the start',
    loop: altered(allotment, { acts: { 'stay-silent': { to: 'stay', starts: ['looking'] } } }),
  },
  {
    code: 'offer-clock-only-watches',
    because: 'an offer is watched and no answer owed',
    loop: altered(allotment, { clocks: { taking: { kind: 'watch' } } }),
  },
  {
    code: 'clock-restarted-by-offer',
    because: 'taking a duty starts the gardener\u2019s clock anew',
    and: ['day-without-clock'],
    loop: altered(allotment, { acts: { take: { set: { askedOn: 'today' } } } }),
  },
  {
    code: 'pinned-rebound',
    because: 'the first-asked unit can be exchanged',
    loop: altered(allotment, { acts: { return: { seat: { office: 'actor-unit' } } } }),
  },
  {
    code: 'moved-by-naming',
    because: 'the steward names the next one and is rid of it',
    loop: altered(allotment, {
      acts: { propose: { needs: { input: ['advice', 'unit'] }, seat: { steward: { input: 'unit' } } } },
    }),
  },
  {
    code: 'taken-without-offer',
    because: 'the warden takes the duty over unasked',
    loop: altered(allotment, { acts: { 'remind-late': { seat: { steward: 'actor-unit' } } } }),
  },
  {
    code: 'no-hop-allowed',
    because: 'not one return is allowed',
    loop: altered(allotment, { handover: { maxHops: 0 } }),
  },
  {
    code: 'pinned-seat-moves',
    because: 'the seat that is handed over is pinned',
    loop: altered(allotment, { seats: { steward: { pinned: true } } }),
  },
  {
    code: 'too-few-may-sit',
    because: 'one judge alone can take the seat of two',
    loop: altered(seedGrant, { acts: { 'name-judges': { seat: { judges: 'actor' } } } }),
  },
];
