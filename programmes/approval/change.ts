import { shortLoop } from './short-loop.ts';

/** 变更, 行政许可法 art. 49: whoever holds a permit asks for a change of it from the organ that granted it. */
export const change = shortLoop({
  name: 'change',
  letters: 'CH',
  when: 'licensed',
  silenceAccepts: true,
  publishes: true,
  who: 'approver',
});
