import type { Programme } from '../../kernel/programme.ts';
import { enterprise } from './enterprise.ts';
import { enterpriseRules } from './enterprise-rules.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** The enterprises of the zone: what is known of each, from where, as of which day. No loops. */
export const programme: Programme = {
  name: 'enterprise',
  loops: [],
  guards: {},
  forms: {},
  rules: {},
  registers: [enterprise],
  entryRules: { enterprise: enterpriseRules },
  words: { zh, en },
  papers: {},
  figures: [],
  title: (standing) => standing.given.number,
};
