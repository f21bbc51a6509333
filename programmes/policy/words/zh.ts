import type { Words } from '../../../kernel/programme.ts';
import { loops } from './loops.zh.ts';
import { moneyBack } from './money-back.zh.ts';
import { paying } from './paying.zh.ts';
import { prefixed } from './prefixed.ts';
import { registers } from './registers.zh.ts';

export const zh: Words = { ...prefixed(['redemption', 'enjoyment'], paying), ...loops, ...moneyBack, ...registers };
