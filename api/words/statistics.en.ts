import type { Words } from '../../kernel/programme.ts';

/** The words of the published statistics. */
export const statisticsEn: Words = {
  'door.statistics.period': '{from} to {to}',
  'door.statistics.class.computed': 'Counted from what was done here',
  'door.statistics.class.demonstration': 'Demonstration data, not real',
  'door.statistics.what': 'Measure',
  'door.statistics.numerator': 'Numerator',
  'door.statistics.denominator': 'Denominator',
  'door.statistics.value': 'Result',
  'door.statistics.as': 'Unit',
  'door.statistics.few': 'Very few people: not published',
  'door.statistics.as.count': 'cases',
  'door.statistics.as.share': 'share (0 to 1)',
  'door.statistics.as.mean': 'mean',
  'door.statistics.as.fen': 'fen (CNY)',
  'door.statistics.before': '{column} (before: {from} to {to})',
};
