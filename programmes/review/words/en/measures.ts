import type { Words } from '../../../../kernel/programme.ts';

export const measures: Words = {
  'measure.review.given': 'Reviews received',
  'measure.review.satisfied': 'Satisfied',
  'measure.review.very-satisfied': 'Very satisfied',
  'measure.review.bad': 'Bad reviews',
  'measure.review.voided': 'Voided reviews',
};
