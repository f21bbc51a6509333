import type { Language, Words } from '../kernel/programme.ts';
import { calendarEn } from './words/calendar-en.ts';
import { calendarZh } from './words/calendar-zh.ts';
import { en } from './words/en.ts';
import { entryEn } from './words/entry-en.ts';
import { entryZh } from './words/entry-zh.ts';
import { policyEn } from './words/policy-en.ts';
import { policyZh } from './words/policy-zh.ts';
import { packsEn } from './words/packs.en.ts';
import { packsZh } from './words/packs.zh.ts';
import { statisticsEn } from './words/statistics.en.ts';
import { statisticsZh } from './words/statistics.zh.ts';
import { supervisionEn } from './words/supervision.en.ts';
import { supervisionZh } from './words/supervision.zh.ts';
import { zh } from './words/zh.ts';

/** What the door itself says, in both languages. */
export const dictionary: Readonly<Record<Language, Words>> = {
  zh: { ...zh, ...entryZh, ...policyZh, ...calendarZh, ...packsZh, ...statisticsZh, ...supervisionZh },
  en: { ...en, ...entryEn, ...policyEn, ...calendarEn, ...packsEn, ...statisticsEn, ...supervisionEn },
};
