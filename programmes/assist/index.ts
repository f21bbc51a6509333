import type { Programme } from '../../kernel/programme.ts';
import { figures } from './figures.ts';
import { forms } from './forms.ts';
import { guards } from './guards.ts';
import { loops } from './loops.ts';
import { measures } from './measures.ts';
import { papers } from './papers.ts';
import { rules } from './rules.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** Agent service, free of charge, and the look at the papers before they are handed in. */
export const programme: Programme = {
  name: 'assist',
  loops,
  guards,
  forms,
  rules,
  registers: [],
  words: { zh, en },
  papers,
  figures,
  measures,
  title: (standing) => {
    const name = standing.given.item['name'];
    const need = standing.facts['need'];
    if (typeof name === 'string') return name;
    return typeof need === 'string' ? need.slice(0, 60) : standing.given.number;
  },
};
