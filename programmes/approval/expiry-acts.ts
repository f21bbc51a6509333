import type { Act } from '../../kernel/loop.ts';
import { unaccepted, underReview } from './stages.ts';

const told = { by: ['clock'], to: 'stay', starts: ['overdue'], paper: 'overdue-explanation' } as const;
const seen = { by: ['clock'], to: 'stay', starts: ['overdue'] } as const;

/** What is late is told, and looked at every working day until it is done (art. 74, 优化营商环境条例 art. 36). */
export const expiryActs = {
  'miss-first-answer': { ...told, from: [...unaccepted] },
  'miss-promise': { ...told, from: [...underReview] },
  'miss-statute': { ...told, from: [...unaccepted, ...underReview] },
  'miss-voucher': { ...seen, from: 'open' },
  'miss-inspection': { ...seen, from: [...underReview] },
  'miss-hearing': { ...seen, from: ['reviewing'] },
  'miss-above': { ...told, from: ['sent-up'] },
  'miss-delivery': { ...seen, from: ['granted', 'denied'] },
  remind: { ...seen, from: 'open' },
} as const satisfies Readonly<Record<string, Act>>;
