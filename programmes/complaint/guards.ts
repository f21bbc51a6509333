import type { Guard } from '../../kernel/context.ts';

const solved: Guard = ({ input }) => input['solved'] === true;

const anonymous: Guard = ({ standing }) => standing?.facts['anonymous'] === true;
const named: Guard = (context) => !anonymous(context);

/** A report that has to be looked into has fifteen working days, another complaint five. */
const investigated: Guard = ({ standing }) => standing?.facts['way'] === 'investigation';

/** It was answered twice already: it is reopened once, and then it is the supervisor's. */
const doneAgain: Guard = ({ standing }) => (standing?.done['sign']?.times ?? 0) >= 2;

export const guards = {
  complaint: { solved, anonymous, named, investigated, 'done-again': doneAgain },
  statement: {},
};
