import type { Programme } from '../../kernel/programme.ts';
import { figures } from './figures.ts';
import { forms } from './forms.ts';
import { guards } from './guards.ts';
import { review } from './loop.ts';
import { measures } from './measures.ts';
import { papers } from './papers.ts';
import { rules } from './rules.ts';
import { screening } from './screening.ts';
import { secondReview } from './second-review.ts';
import { visit } from './visit.ts';
import { window } from './window.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** Reviews: one right per service, five levels, and a loop for every bad mark. */
export const programme: Programme = {
  name: 'review',
  loops: [review, secondReview, visit, screening],
  guards,
  forms,
  rules,
  registers: [window],
  words: { zh, en },
  papers,
  figures,
  measures,
  // Whoever stays unknown is not known by the words of his question or by the number of his visit either.
  title: ({ given, facts }) => {
    const { title, name, number } = given.item;
    const known = facts['callable'] === true ? [title, name, number] : [name];
    return known.find((text) => typeof text === 'string') ?? given.number;
  },
};
