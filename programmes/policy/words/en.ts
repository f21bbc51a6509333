import type { Words } from '../../../kernel/programme.ts';
import { loops } from './loops.en.ts';
import { moneyBack } from './money-back.en.ts';
import { paying } from './paying.en.ts';
import { prefixed } from './prefixed.ts';
import { registers } from './registers.en.ts';

export const en: Words = {
  ...prefixed(['redemption', 'enjoyment'], paying),
  ...loops,
  ...moneyBack,
  ...registers,
  'measure.policy.applied': 'Grants applied for',
  'measure.policy.paid': 'Grants paid',
  'measure.policy.without-application': 'Share paid without application',
  'measure.policy.fen-paid': 'Money paid',
  'measure.policy.days-to-payment': 'Mean days to payment',
};
