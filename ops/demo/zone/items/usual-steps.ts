import type { Amount } from '../../../../kernel/amount.ts';
import type { Step } from '../../../../programmes/zone/service-item.ts';

/** Review and decision share what was promised; the last day is the decision's. */
export const usualSteps = ({ amount, unit }: Amount): readonly Step[] =>
  amount === 1
    ? [{ step: 'decide', limit: { amount: 1, unit } }]
    : [
        { step: 'review', limit: { amount: amount - 1, unit } },
        { step: 'decide', limit: { amount: 1, unit } },
      ];
