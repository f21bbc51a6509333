import type { Loop } from '../../kernel/loop.ts';
import { assist } from './loop.ts';
import { preReview } from './pre-review.ts';

export const loops: readonly Loop[] = [assist, preReview];
