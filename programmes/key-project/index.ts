import type { Programme } from '../../kernel/programme.ts';
import { figures } from './figures.ts';
import { forms } from './forms.ts';
import { guards } from './guards.ts';
import { loops } from './loops.ts';
import { measures } from './measures.ts';
import { papers } from './papers.ts';
import { rules } from './rules.ts';
import { stageLead } from './stage-lead.ts';
import { titleOf } from './title.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** Key projects: the team that serves one from the first word of it to the hand-over. */
export const programme: Programme = {
  name: 'key-project',
  loops,
  guards,
  forms,
  rules,
  registers: [stageLead],
  words: { zh, en },
  papers,
  figures,
  measures,
  title: titleOf,
};
