import type { Words } from '../../../kernel/programme.ts';
import { wordsOf } from './words-of.ts';
import { measures } from './zh/measures.ts';
import { rating } from './zh/rating.ts';
import { review } from './zh/review.ts';
import { screening } from './zh/screening.ts';
import { secondReview } from './zh/second-review.ts';
import { visit } from './zh/visit.ts';

export const zh: Words = {
  ...wordsOf('review', rating),
  ...wordsOf('second-review', rating),
  ...wordsOf('screening', rating),
  ...review,
  ...secondReview,
  ...visit,
  ...screening,
  ...measures,
};
