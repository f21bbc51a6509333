import type { Programme } from '../../kernel/programme.ts';
import { contact } from './contact.ts';
import { figures } from './figures.ts';
import { followUp } from './follow-up.ts';
import { forms } from './forms.ts';
import { guards } from './guards.ts';
import { improvement } from './improvement.ts';
import { papers } from './papers.ts';
import { rules } from './rules.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** Contact kept with who was served, as far as they agreed; what they say becomes a change, and they are told. */
export const programme: Programme = {
  name: 'contact',
  loops: [contact, followUp, improvement],
  guards,
  forms,
  rules,
  registers: [],
  words: { zh, en },
  papers,
  figures,
  title: (standing) => {
    const { about, suggestion } = standing.facts;
    if (typeof suggestion === 'string') return suggestion.slice(0, 60);
    return typeof about === 'string' ? about.slice(0, 60) : standing.given.number;
  },
};
