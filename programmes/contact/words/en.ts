import type { Words } from '../../../kernel/programme.ts';
import { consent } from './en/consent.ts';
import { followUp } from './en/follow-up.ts';
import { improvement } from './en/improvement.ts';

export const en: Words = { ...consent, ...followUp, ...improvement };
