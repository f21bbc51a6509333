import type { Programme } from '../../kernel/programme.ts';
import { contactPlan } from './contact-plan.ts';
import { figures } from './figures.ts';
import { forms } from './forms.ts';
import { guards } from './guards.ts';
import { loops } from './loops.ts';
import { measures } from './measures.ts';
import { papers } from './papers.ts';
import { rules } from './rules.ts';
import { regularVisit, visitPlan, visitPlanRules } from './visit-plan.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** Contact kept with those who were served and with enterprises, only where they agree; and what becomes of what they say. */
export const programme: Programme = {
  name: 'contact',
  loops,
  guards,
  forms,
  rules,
  registers: [contactPlan, visitPlan],
  rhythms: [regularVisit],
  entryRules: { [visitPlan.name]: visitPlanRules },
  words: { zh, en },
  papers,
  figures,
  measures,
  title: ({ loop, facts, given }) => {
    const line = loop === 'enterprise-visit' ? facts['name'] : (facts['suggestion'] ?? facts['aboutTitle']);
    return typeof line === 'string' ? line.slice(0, 60) : given.number;
  },
};
