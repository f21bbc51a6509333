import type { Programme } from '../../kernel/programme.ts';
import { figures } from './figures.ts';
import { forms } from './forms.ts';
import { guards } from './guards.ts';
import { instruction } from './instruction.ts';
import { supervision } from './loop.ts';
import { measures } from './measures.ts';
import { rules } from './rules.ts';
import { supervisionRule } from './supervision-rule.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** Orders about what is late, and what a leader wrote on a paper: tasks with an owner, a day and a close-out. */
export const programme: Programme = {
  name: 'supervision',
  loops: [supervision, instruction],
  guards,
  forms,
  rules,
  registers: [supervisionRule],
  words: { zh, en },
  papers: { supervision: {}, instruction: {} },
  figures,
  measures,
  title: ({ facts, given }) => {
    const line = facts['text'] ?? facts['what'];
    return typeof line === 'string' ? line.slice(0, 60) : given.number;
  },
};
