import { days, workdays } from './amount.ts';
import type { Guard } from './context.ts';
import { allotment } from './example/allotment.ts';
import { inspection } from './example/inspection.ts';
import { plotReview, plotSecondReview } from './example/plot-review.ts';
import { monthlyRound, plotRound } from './example/plot-round.ts';
import { seedGrant } from './example/seed-grant.ts';
import type { Loop } from './loop.ts';
import type { Rule } from './programme.ts';

export { allotment, inspection, monthlyRound, plotReview, plotRound, plotSecondReview, seedGrant };

/** All loops of the imaginary service. */
export const exampleLoops: readonly Loop[] = [
  allotment,
  inspection,
  plotReview,
  plotSecondReview,
  plotRound,
  seedGrant,
];

const own = { law: null } as const;

/** The limits of the imaginary service, said a second time. */
export const exampleRules: Readonly<Record<string, Rule>> = {
  placing: { amount: workdays(3), ...own },
  taking: { amount: workdays(2), ...own },
  ruling: { amount: workdays(2), ...own },
  notice: { amount: workdays(5), law: 'AL32-1-4' },
  correction: { amount: days(30), ...own },
  answer: { amount: null, law: 'AL42-1' },
  haste: { amount: workdays(4), ...own },
  'soil-test': { amount: null, law: 'AL45' },
  key: { amount: workdays(5), ...own },
  rent: { amount: workdays(4), ...own },
  fence: { amount: days(20), ...own },
  looking: { amount: workdays(5), ...own },
  'review-window': { amount: days(30), ...own },
  'second-window': { amount: days(10), ...own },
  inspecting: { amount: workdays(3), ...own },
  hearing: { amount: workdays(2), ...own },
  mending: { amount: workdays(15), ...own },
  closing: { amount: workdays(5), ...own },
  walking: { amount: workdays(5), ...own },
  judging: { amount: workdays(10), ...own },
  paying: { amount: workdays(5), ...own },
};

/** The guards of the imaginary service, by loop. */
export const exampleGuards: Readonly<Record<string, Readonly<Record<string, Guard>>>> = {
  allotment: {
    urgent: ({ item }) => item['urgent'] === true,
    'returned-in-haste': ({ standing }) => standing?.given.item['urgent'] === true,
    'few-inspections': ({ standing }) => (standing?.children.length ?? 0) < 3,
    'all-answered': ({ input }) => input['all'] === true,
  },
  inspection: {},
  'plot-round': {},
  'seed-grant': {},
  'plot-review': { content: ({ input }) => Number(input['mark']) >= 3 },
  'plot-second-review': { content: ({ input }) => Number(input['mark']) >= 3 },
};
