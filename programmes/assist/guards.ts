import type { Guard } from '../../kernel/context.ts';
import { applications } from './applications.ts';

const offered: Guard = ({ input }) => input['offered'] === true;
const done: Guard = ({ input }) => input['finished'] === true;

/** The second unit that gives an order back sends it to the judge. */
const returnedBefore: Guard = ({ standing }) => (standing?.returns.length ?? 0) >= 2;

const agency: Guard = ({ standing }) => standing?.facts['kind'] === 'agency';

/** The order is one of agency, and the power of attorney names whoever helps now. */
const authorised: Guard = ({ standing }) => {
  const agent = standing?.seats['agent'];
  return (
    standing?.facts['kind'] === 'agency' &&
    agent !== undefined &&
    'person' in agent &&
    agent.person !== null &&
    agent.person === standing.facts['powerFor']
  );
};

/** No application for this very item is open: what was received is looked at by whoever has it. */
const notReceived: Guard = ({ standing }) =>
  applications.every((loop) => (standing?.given.subject?.about?.[loop] ?? 0) === 0);

export const guards = {
  assist: { offered, done, 'returned-before': returnedBefore, agency, authorised },
  'pre-review': { 'not-received': notReceived },
};
