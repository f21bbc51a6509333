import type { Guard } from '../../kernel/context.ts';

/** The duty of the case that it is about is missed and still to be done. */
const late: Guard = ({ standing }) => standing?.facts['late'] === true;

/** Done again for the second time, and still not solved. */
const reopened: Guard = ({ input }) => input['cause'] === 'reopened';

/** Nothing is closed while it is late, or before whoever asked was asked himself. */
const closable: Guard = (context) => !late(context) && context.standing?.facts['askerWord'] !== 'pending';

export const guards = { supervision: { reopened, late, closable }, instruction: {} };
