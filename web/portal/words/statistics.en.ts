import type { Words } from '../../../kernel/programme.ts';

/** The page of public statistics. */
export const statisticsEn: Words = {
  'portal.statistics': 'Public statistics',
  'portal.statistics.say': 'How well we serve, in numbers that everybody may see. A share says what it is of.',
  'portal.statistics.period': 'Period',
  'portal.statistics.own-days': 'Days of your own',
  'portal.statistics.this-month': 'This month',
  'portal.statistics.last-month': 'Last month',
  'portal.statistics.this-quarter': 'This quarter',
  'portal.statistics.this-year': 'This year',
  'portal.statistics.last-year': 'Last year',
  'portal.statistics.from': 'From',
  'portal.statistics.to': 'To',
  'portal.statistics.class.computed': 'Counted from what was done.',
  'portal.statistics.class.demonstration': 'Demonstration data, not real.',
  'portal.statistics.days': '{from} to {to}.',
  'portal.statistics.few': 'Very few people: not published',
  'portal.statistics.download': 'Download as a table (CSV)',
};
