import type { Programme } from '../../kernel/programme.ts';
import { itemRules } from './item-rules.ts';
import { legalBasis } from './legal-basis.ts';
import { namedPost } from './named-post.ts';
import { paperRecord } from './paper-record.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { proposal } from './proposal.ts';
import { serviceItem } from './service-item.ts';
import { unit } from './unit.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** What every other programme stands on: who there is, what they do for people, and by which law. No loops. */
export const programme: Programme = {
  name: 'zone',
  loops: [],
  guards: {},
  forms: {},
  rules: {},
  registers: [unit, person, namedPost, legalBasis, serviceItem, place, proposal, paperRecord],
  entryRules: { 'service-item': itemRules },
  words: { zh, en },
  papers: {},
  figures: [],
  title: (standing) => standing.given.number,
};
