import type { Event, Standing } from '../../kernel/case.ts';

/**
 * The number of a paper. A notice or decision of a unit that has its letters (机关代字) is numbered as a document, as
 * GB/T 9704-2012 has it: the letters and the series, the year in hexagonal brackets, the place of its case in the
 * ledger of that year; the second of its kind in one case is 之二. Anything else is numbered by its case.
 */
export const documentNumber = (
  { given: { number } }: Standing,
  events: readonly Event[],
  made: { readonly seq: number; readonly paper: string },
  letters: string | null,
  series: string | undefined,
): string => {
  const ledger = /^[A-Z]+(\d{4})-(\d+)$/.exec(number);
  if (letters === null || series === undefined || ledger === null) return `${number}-${made.seq}`;
  const nth = events.filter((event) => event.seq <= made.seq && wentOut(events, event, made.paper)).length;
  return `${letters}${series}〔${ledger[1]}〕${Number(ledger[2])}号${nth > 1 ? `之${chinese(nth)}` : ''}`;
};

/** What was undone within its minute went to nobody and keeps no number; what was put right later keeps its own. */
const wentOut = (events: readonly Event[], { seq, effects }: Event, paper: string): boolean =>
  effects.some((effect) => effect.kind === 'paper' && effect.paper === paper) &&
  !events.some((event) => event.seq === seq + 1 && event.act === 'undo');

const digits = '〇一二三四五六七八九';

/** 2 is 二, 10 is 十, 12 is 十二; a case does not see a hundred papers of a kind. */
const chinese = (count: number): string =>
  count < 10
    ? (digits[count] ?? '')
    : `${count < 20 ? '' : digits[Math.floor(count / 10)]}十${count % 10 === 0 ? '' : digits[count % 10]}`;
