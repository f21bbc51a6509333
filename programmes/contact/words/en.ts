import type { Words } from '../../../kernel/programme.ts';
import { consent } from './en/consent.ts';
import { followUp } from './en/follow-up.ts';
import { improvement } from './en/improvement.ts';
import { enterpriseVisit } from './en/enterprise-visit.ts';

export const en: Words = {
  ...consent,
  ...followUp,
  ...improvement,
  ...enterpriseVisit,
  'measure.contact.agreed': 'Agreed to contact',
  'measure.contact.withdrawn': 'Withdrew agreement',
  'measure.contact.answered': 'Follow-ups answered',
  'measure.contact.sampled-satisfied': 'Satisfied when asked by another unit',
  'measure.contact.improved': 'Suggestions that became improvements',
  'measure.contact.told': 'Suggestions answered',
};
