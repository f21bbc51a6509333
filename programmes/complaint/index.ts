import type { Programme } from '../../kernel/programme.ts';
import { figures } from './figures.ts';
import { forms } from './forms.ts';
import { guards } from './guards.ts';
import { complaint } from './loop.ts';
import { measures } from './measures.ts';
import { papers } from './papers.ts';
import { rules } from './rules.ts';
import { statement } from './statement.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** Complaints and reports, and what could not be got done: never with whom they are about, closed by somebody else. */
export const programme: Programme = {
  name: 'complaint',
  loops: [complaint, statement],
  guards,
  forms,
  rules,
  registers: [],
  words: { zh, en },
  papers,
  figures,
  measures,
  title: ({ facts, given }) => {
    const line = facts['what'] ?? facts['question'];
    return typeof line === 'string' ? line.slice(0, 60) : given.number;
  },
};
