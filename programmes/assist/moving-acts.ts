import type { Act } from '../../kernel/loop.ts';

const grounds = { reason: true, basis: true } as const;
const between = ['requested', 'working'] as const;
const toJudge = [
  { to: 'disputed', in: ['requested'] },
  { to: 'contested', in: ['working'] },
] as const;

/** How an order comes to another unit: offered and taken, or ruled. Nobody is named to it. */
export const moving = {
  offer: {
    by: ['first', 'agent'],
    from: [...between],
    to: 'stay',
    needs: { reason: true, input: ['unit'] },
    offers: 'unit',
  },
  take: { by: ['receiver'], from: ['requested'], to: 'assigned', takes: true, set: { assignedOn: 'today' } },
  'give-back': {
    by: ['receiver'],
    from: ['requested'],
    to: [{ to: 'disputed', when: 'returned-before' }, { to: 'requested' }],
    needs: grounds,
    declines: true,
  },
  // While the plan is being carried out it is taken over as it stands.
  'take-over': { by: ['receiver'], from: ['working'], to: 'stay', takes: true },
  'hand-back': {
    by: ['receiver'],
    from: ['working'],
    to: [{ to: 'contested', when: 'returned-before' }, { to: 'working' }],
    needs: grounds,
    declines: true,
  },
  'pass-over': { by: ['clock'], from: [...between], to: [...toJudge] },
  refer: { by: ['first', 'agent'], from: [...between], to: [...toJudge], needs: { reason: true } },
  rule: {
    by: ['judge'],
    from: ['disputed'],
    to: 'assigned',
    needs: { ...grounds, input: ['unit'] },
    rules: 'unit',
    set: { ruledUnit: { input: 'unit' }, ruledOn: 'today', assignedOn: 'today' },
  },
  'rule-again': {
    by: ['judge'],
    from: ['contested'],
    to: 'working',
    needs: { ...grounds, input: ['unit'] },
    rules: 'unit',
    set: { ruledUnit: { input: 'unit' }, ruledOn: 'today' },
  },
} as const satisfies Readonly<Record<string, Act>>;
