import type { Programme } from '../../kernel/programme.ts';
import { certificates, takesAway } from './certificates.ts';
import { figures } from './figures.ts';
import { forms } from './forms.ts';
import { guards } from './guards.ts';
import { loops } from './loops.ts';
import { measures } from './measures.ts';
import { papers } from './papers.ts';
import { rules } from './rules.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** Approvals: 行政许可法 art. 29 to 45, from a phone to the delivered decision. */
export const programme: Programme = {
  name: 'approval',
  loops,
  guards,
  forms,
  rules,
  registers: [],
  words: { zh, en },
  papers,
  certificates,
  takesAway,
  figures,
  measures,
  title: (standing) => {
    const name = standing.given.item['name'];
    const question = standing.facts['question'];
    return typeof name === 'string' ? name : typeof question === 'string' ? question : standing.given.number;
  },
};
