import type { Words } from '../../../../kernel/programme.ts';

export const measures: Words = {
  'measure.review.given': '收到评价',
  'measure.review.satisfied': '满意率',
  'measure.review.very-satisfied': '非常满意率',
  'measure.review.bad': '差评率',
  'measure.review.voided': '不计入的评价',
  'measure.review.mean': '平均分（5分制）',
  'measure.review.active': '主动评价率',
  'measure.review.named-called': '实名差评按期回访率',
  'measure.review.rectified': '差评整改率',
  'measure.review.rectified-in-time': '差评按期整改率',
  'measure.review.followed-satisfied': '回访满意率',
};
