import type { Words } from '../../../kernel/programme.ts';
import { consent } from './zh/consent.ts';
import { followUp } from './zh/follow-up.ts';
import { improvement } from './zh/improvement.ts';
import { enterpriseVisit } from './zh/enterprise-visit.ts';

export const zh: Words = {
  ...consent,
  ...followUp,
  ...improvement,
  ...enterpriseVisit,
  'measure.contact.agreed': '同意回访',
  'measure.contact.withdrawn': '撤回同意',
  'measure.contact.answered': '回访接通率',
  'measure.contact.sampled-satisfied': '抽样回访满意率',
  'measure.contact.improved': '建议变成改进的比例',
  'measure.contact.told': '建议得到回音的比例',
};
