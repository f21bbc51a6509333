import { shortLoop } from './short-loop.ts';

/** 行政确认: a fact or a right is confirmed or not; no permit, and silence confirms nothing (domain 5.8). */
export const confirmation = shortLoop({
  name: 'confirmation',
  letters: 'CF',
  when: 'by-confirmation',
  silenceAccepts: false,
  who: 'approver',
});
