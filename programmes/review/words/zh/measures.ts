import type { Words } from '../../../../kernel/programme.ts';

export const measures: Words = {
  'measure.review.given': '收到评价',
  'measure.review.satisfied': '满意率',
  'measure.review.very-satisfied': '非常满意率',
  'measure.review.bad': '差评率',
  'measure.review.voided': '不计入的评价',
};
