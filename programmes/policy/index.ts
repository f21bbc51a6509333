import type { Programme } from '../../kernel/programme.ts';
import { clause } from './clause.ts';
import { clauseRules } from './clause-rules.ts';
import { figures } from './figures.ts';
import { forms } from './forms.ts';
import { guards } from './guards.ts';
import { loops } from './loops.ts';
import { measures } from './measures.ts';
import { papers } from './papers.ts';
import { policy } from './policy.ts';
import { policyRules } from './policy-rules.ts';
import { rules } from './rules.ts';
import { told } from './told.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** 惠企政策: a library with conditions as data, matching that explains itself, and payment followed to the account. */
export const programme: Programme = {
  name: 'policy',
  loops,
  guards,
  forms,
  rules,
  registers: [policy, clause, told],
  entryRules: { policy: policyRules, 'policy-clause': clauseRules },
  words: { zh, en },
  papers,
  figures,
  measures,
  title: (standing) => {
    const name = standing.given.item['name'];
    return typeof name === 'string' ? name : standing.given.number;
  },
};
