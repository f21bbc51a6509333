import type { Language, Words } from '../kernel/programme.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** The door's own words, by language. Programmes bring theirs in their folders. */
export const dictionary: Readonly<Record<Language, Words>> = { zh, en };
