import type { Programme } from '../../kernel/programme.ts';
import { figures } from './figures.ts';
import { forms } from './forms.ts';
import { guards } from './guards.ts';
import { inquiry } from './loop.ts';
import { measures } from './measures.ts';
import { papers } from './papers.ts';
import { rules } from './rules.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** Questions and needs: whoever is asked first stays responsible until somebody else has taken it. */
export const programme: Programme = {
  name: 'inquiry',
  loops: [inquiry],
  guards,
  forms,
  rules,
  registers: [],
  words: { zh, en },
  papers,
  figures,
  measures,
  title: (standing) => {
    const question = standing.facts['question'];
    return typeof question === 'string' ? question.slice(0, 60) : standing.given.number;
  },
};
