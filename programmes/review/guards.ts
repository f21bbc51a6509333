import type { Guard } from '../../kernel/context.ts';

/** Levels 3 to 5 count as good (domain 12.3). */
const good: Guard = ({ input }) => ['3', '4', '5'].includes(String(input['level']));

/** Class b: it cannot be put right at once and has fifteen working days. */
const complex: Guard = ({ standing }) => standing?.facts['class'] === 'complex';

/** Agreed to be known to the unit and to be called (实名). */
const named: Guard = ({ standing }) => standing?.facts['callable'] === true;

/** Something was written, be it a picture alone. */
const wrote: Guard = ({ input }) => typeof input['text'] === 'string' && input['text'].trim() !== '';

export const guards = { review: { good, complex, named, wrote }, 'second-review': { good }, visit: {}, screening: {} };
