import { allotment, plotReview } from '../example.ts';
import type { BadLoop } from './altered.ts';
import { altered, gone } from './altered.ts';

/** Loops in which the rated would judge themselves. */
export const selfJudged: readonly BadLoop[] = [
  {
    code: 'right-of-a-post',
    because: 'a post would review',
    and: ['right-of-another'],
    loop: altered(plotReview, { rights: { 'second-review': { to: 'warden' } }, serves: 'gardener' }),
  },
  {
    code: 'right-about-a-party',
    because: 'the gardener would be reviewed',
    loop: altered(allotment, { rights: { review: { about: 'neighbour' } } }),
  },
  {
    code: 'right-of-another',
    because: 'the neighbour would review what the gardener was given',
    loop: altered(allotment, { rights: { review: { to: 'neighbour' } } }),
  },
  {
    code: 'right-never-left',
    because: 'a right is described and nothing leaves it',
    loop: altered(plotReview, { endings: { closed: { invites: null } }, outside: { judged: 'nobody asked' } }),
  },
  {
    code: 'ending-without-right',
    because: 'a refusal leaves no right to review',
    loop: altered(allotment, { endings: { refused: { invites: null } } }),
  },
  {
    code: 'closed-by-the-rated',
    because: 'the warden may be of the rated unit',
    loop: altered(plotReview, { seats: { warden: { apart: gone } } }),
  },
  {
    code: 'in-the-hands-of-whom-it-is-about',
    because: 'whoever is complained of would handle it himself',
    loop: altered(plotReview, { shields: { party: 'gardener', from: 'rated', knownTo: ['warden'] } }),
  },
  {
    code: 'nobody-above',
    because: 'no second post steps in for the first',
    loop: altered(plotReview, { seats: { warden: { bound: { zone: ['commons-office'] } } } }),
  },
  {
    code: 'apart-from-itself',
    because: 'a seat is apart from itself',
    loop: altered(plotReview, { seats: { warden: { apart: ['rated', 'warden'] } } }),
  },
  {
    code: 'apart-and-together',
    because: 'a seat shares the unit from which it is apart',
    loop: altered(allotment, { seats: { head: { apart: ['steward'] } } }),
  },
  {
    code: 'second-hand-said-once',
    because: 'whoever proposes may grant',
    loop: altered(allotment, { acts: { grant: { otherHandThan: gone } } }),
  },
  {
    code: 'second-hand-said-once',
    because: 'the head may be the steward',
    loop: altered(allotment, { seats: { head: { apartPerson: gone } } }),
  },
  {
    code: 'second-hand-said-once',
    because: 'whoever proposes may refuse, since the head may also refuse before anything is proposed',
    loop: altered(allotment, {
      acts: { refuse: { otherHandThan: gone, from: ['weighing', 'signing'], recalls: ['inspection'] } },
    }),
  },
];
