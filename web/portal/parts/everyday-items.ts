import type { Amount } from '../../../kernel/amount.ts';
import type { ItemLine } from '../data/item-view.ts';

/** Roughly how many working days an amount is: enough to put the short before the long. */
const inWorkdays: Readonly<Record<Amount['unit'], number>> = {
  hour: 1 / 8,
  workhour: 1 / 8,
  day: 5 / 7,
  workday: 1,
  month: 21,
};

const long = ({ promised }: ItemLine): number =>
  promised === undefined ? Number.MAX_SAFE_INTEGER : promised.amount * inWorkdays[promised.unit];

/**
 * The eight that stand on the first page: what anybody may need, before what only a building project needs; the
 * simple registrations and filings, which take a day, before the licences.
 */
export const everydayItems = (lines: readonly ItemLine[]): readonly ItemLine[] =>
  lines.toSorted((a, b) => Number(a.stage !== null) - Number(b.stage !== null) || long(a) - long(b)).slice(0, 8);
