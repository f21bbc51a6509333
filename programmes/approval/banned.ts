import type { Leaving } from '../../kernel/loop.ts';

/** 行政许可法 art. 78: where public safety, health, life or property are concerned, no new application within one year. */
export const banned = {
  loop: 'ban',
  seats: { applicant: { seat: 'applicant' } },
  when: 'of-safety',
} as const satisfies Leaving;
