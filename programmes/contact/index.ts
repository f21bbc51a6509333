import type { Programme } from '../../kernel/programme.ts';
import { contactPlan } from './contact-plan.ts';
import { figures } from './figures.ts';
import { forms } from './forms.ts';
import { guards } from './guards.ts';
import { loops } from './loops.ts';
import { measures } from './measures.ts';
import { papers } from './papers.ts';
import { rules } from './rules.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** Contact kept with those who were served, only with their consent; and what becomes of what they say. */
export const programme: Programme = {
  name: 'contact',
  loops,
  guards,
  forms,
  rules,
  registers: [contactPlan],
  words: { zh, en },
  papers,
  figures,
  measures,
  title: ({ facts, given }) => {
    const line = facts['suggestion'] ?? facts['aboutTitle'];
    return typeof line === 'string' ? line.slice(0, 60) : given.number;
  },
};
