import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { twoHands, twoHandsActs } from './two-hands.ts';

const { miss, ...acts } = twoHandsActs('checked', 'not-checked');

/** A check on the spot, 行政许可法 art. 34(3): what one saw, a second confirms, each by an act of his own. */
export const siteCheck = defineLoop({
  name: 'site-check',
  letters: 'SC',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: null,
  outside: twoHands.outside,
  opens: 'assign',
  seats: twoHands.seats,
  states: twoHands.states,
  endings: {
    checked: { ...twoHands.done, outcome: 'checked' },
    'not-checked': { ...twoHands.missed, outcome: 'not-checked' },
    recalled: twoHands.recalled,
  },
  clocks: {
    check: {
      since: 'assignedOn',
      limit: workdays(5),
      during: ['assigned', 'recorded'],
      basis: 'check-limit',
      warn: workdays(1),
      onExpire: 'miss-check',
      kind: 'duty',
    },
  },
  ...twoHands.nothing,
  acts: {
    assign: {
      by: ['parent'],
      from: 'new',
      to: 'assigned',
      set: { assignedOn: 'today', question: { input: 'reason' } },
    },
    ...acts,
    'miss-check': miss,
  },
});
