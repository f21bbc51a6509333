import type { Loop } from '../../kernel/loop.ts';
import { followUp } from './follow-up.ts';
import { improvement } from './improvement.ts';
import { contact } from './loop.ts';
import { enterpriseVisit } from './enterprise-visit.ts';

export const loops: readonly Loop[] = [contact, followUp, improvement, enterpriseVisit];
