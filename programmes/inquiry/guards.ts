import type { Guard } from '../../kernel/context.ts';

const solved: Guard = ({ input }) => input['solved'] === true;

/** The second unit that gives a duty back sends it to the judge. */
const returnedBefore: Guard = ({ standing }) => (standing?.returns.length ?? 0) >= 2;

export const guards = { inquiry: { solved, 'returned-before': returnedBefore } };
