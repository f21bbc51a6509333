import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { twoHands, twoHandsActs } from './two-hands.ts';

const { miss, ...acts } = twoHandsActs('inspected', 'not-inspected');

/**
 * Inspection, testing and quarantine by the organ itself, 行政许可法 art. 55: by the technical standard that is named, with a
 * result on which the decision rests, found by two.
 */
export const inspection = defineLoop({
  name: 'inspection',
  letters: 'IS',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: null,
  outside: twoHands.outside,
  opens: 'assign',
  seats: twoHands.seats,
  states: twoHands.states,
  endings: {
    inspected: { ...twoHands.done, outcome: 'inspected' },
    'not-inspected': { ...twoHands.missed, outcome: 'not-inspected' },
    recalled: twoHands.recalled,
  },
  clocks: {
    inspection: {
      since: 'assignedOn',
      limit: workdays(20),
      during: ['assigned', 'recorded'],
      basis: 'inspection-limit',
      warn: workdays(1),
      onExpire: 'miss-inspection',
      kind: 'duty',
    },
  },
  ...twoHands.nothing,
  acts: {
    assign: {
      by: ['parent'],
      from: 'new',
      to: 'assigned',
      set: { assignedOn: 'today', standard: { input: 'standard' } },
    },
    ...acts,
    'miss-inspection': miss,
  },
});
