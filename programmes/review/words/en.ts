import type { Words } from '../../../kernel/programme.ts';
import { wordsOf } from './words-of.ts';
import { measures } from './en/measures.ts';
import { rating } from './en/rating.ts';
import { review } from './en/review.ts';
import { screening } from './en/screening.ts';
import { secondReview } from './en/second-review.ts';
import { visit } from './en/visit.ts';

export const en: Words = {
  ...wordsOf('review', rating),
  ...wordsOf('second-review', rating),
  ...wordsOf('screening', rating),
  ...review,
  ...secondReview,
  ...visit,
  ...screening,
  ...measures,
};
