import type { Words } from '../../../kernel/programme.ts';
import { consent } from './zh/consent.ts';
import { followUp } from './zh/follow-up.ts';
import { improvement } from './zh/improvement.ts';

export const zh: Words = { ...consent, ...followUp, ...improvement };
