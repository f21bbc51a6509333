import { allotment, plotReview } from '../example.ts';
import type { BadLoop } from './altered.ts';
import { altered, gone } from './altered.ts';

/** Loops that would decide without saying why. */
export const ungrounded: readonly BadLoop[] = [
  {
    code: 'decision-without-grounds',
    because: 'a review is closed without a reason',
    loop: altered(plotReview, { acts: { close: { needs: { reason: gone } } } }),
  },
  {
    code: 'pause-without-grounds',
    because: 'a pause names no law',
    loop: altered(allotment, { acts: { 'test-soil': { needs: { basis: gone } } } }),
  },
  {
    code: 'extension-without-grounds',
    because: 'an extension has no reason',
    loop: altered(allotment, { acts: { extend: { needs: gone } } }),
  },
  {
    code: 'ruling-without-grounds',
    because: 'the judge rules without a basis',
    loop: altered(allotment, { acts: { rule: { needs: { basis: gone } } } }),
  },
  {
    code: 'return-without-grounds',
    because: 'a unit gives a duty back and need not say why',
    loop: altered(allotment, { acts: { 'give-back': { needs: gone } } }),
  },
  {
    code: 'notice-without-grounds',
    because: 'a notice names no law',
    loop: altered(allotment, { acts: { notify: { needs: { basis: gone } } } }),
  },
  {
    code: 'notice-without-paper',
    because: 'a notice is given on no paper',
    loop: altered(allotment, { acts: { notify: { paper: gone } } }),
  },
  {
    code: 'pause-without-paper',
    because: 'nobody is told of the pause',
    loop: altered(allotment, { pauses: { 'soil-test': { paper: null } } }),
  },
  {
    code: 'paper-without-grounds',
    because: 'the extension is told without its grounds',
    loop: altered(allotment, { papers: { 'extension-notice': { grounds: false } } }),
  },
  {
    code: 'paper-never-written',
    because: 'a paper is described and never written',
    loop: altered(plotReview, { papers: { flyer: { to: 'gardener', grounds: false } } }),
  },
  {
    code: 'remedies-without-grounds',
    because: 'a paper tells how to object and not to what',
    loop: altered(plotReview, { papers: { thanks: { remedies: true } } }),
  },
];
