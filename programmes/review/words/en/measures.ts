import type { Words } from '../../../../kernel/programme.ts';

export const measures: Words = {
  'measure.review.given': 'Reviews received',
  'measure.review.satisfied': 'Satisfied',
  'measure.review.very-satisfied': 'Very satisfied',
  'measure.review.bad': 'Bad reviews',
  'measure.review.voided': 'Voided reviews',
  'measure.review.mean': 'Mean level (of 5)',
  'measure.review.active': 'Share of services that were judged',
  'measure.review.named-called': 'Named bad reviews called in time',
  'measure.review.rectified': 'Bad reviews put right or explained',
  'measure.review.rectified-in-time': 'Put right in time',
  'measure.review.followed-satisfied': 'Satisfied when called back',
};
