import type { Act } from '../../kernel/loop.ts';
import { acceptanceActs } from './acceptance-acts.ts';
import { decisionActs } from './decision-acts.ts';
import { expiryActs } from './expiry-acts.ts';
import { falsehoodActs } from './falsehood-acts.ts';
import { receptionActs, submitTo } from './reception-acts.ts';
import { reviewActs } from './review-acts.ts';

/** The acts of the approval loop, stage by stage, in the order in which the law tells them. */
export const acts = {
  submit: submitTo('licensed'),
  ...receptionActs,
  ...falsehoodActs,
  ...acceptanceActs,
  ...reviewActs,
  ...decisionActs,
  ...expiryActs,
} as const satisfies Readonly<Record<string, Act>>;
