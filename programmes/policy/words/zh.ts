import type { Words } from '../../../kernel/programme.ts';
import { loops } from './loops.zh.ts';
import { moneyBack } from './money-back.zh.ts';
import { paying } from './paying.zh.ts';
import { prefixed } from './prefixed.ts';
import { registers } from './registers.zh.ts';

export const zh: Words = {
  ...prefixed(['redemption', 'enjoyment'], paying),
  ...loops,
  ...moneyBack,
  ...registers,
  'measure.policy.applied': '申请兑现',
  'measure.policy.paid': '兑现笔数',
  'measure.policy.without-application': '免申即享的比例',
  'measure.policy.fen-paid': '兑现金额',
  'measure.policy.days-to-payment': '到账平均天数',
};
