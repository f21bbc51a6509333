/** The columns that a list of cases can have, in their order. */
export const columns = [
  'light',
  'number',
  'title',
  'party',
  'state',
  'holder',
  'first',
  'due',
  'remaining',
  'opened',
] as const;

export type Column = (typeof columns)[number];

/** Always there: without them a line is not known. */
export const fixed: readonly Column[] = ['number', 'title'];

const usual: readonly Column[] = ['light', 'number', 'title', 'party', 'state', 'remaining', 'opened'];

/** The columns somebody chose, or the usual ones; a list across units says who holds each case. */
export const chosenColumns = (kept: string | null, wide: boolean): readonly Column[] => {
  const wanted = kept === null ? null : kept.split(',');
  const start: readonly Column[] = wide ? [...usual, 'holder'] : usual;
  return columns.filter((column) => fixed.includes(column) || (wanted ?? start).includes(column));
};
