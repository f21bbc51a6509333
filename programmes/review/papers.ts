import { paperWriter } from '../../kernel/paper.ts';
import type { PaperPlan } from '../../kernel/paper.ts';

const plans: Readonly<Record<string, Readonly<Record<string, PaperPlan>>>> = {
  review: {
    thanks: { facts: ['level', 'ratedOn'] },
    'rectification-notice': { facts: ['level', 'measure', 'fedBackOn', 'followedUpOn'] },
    'extension-notice': { due: 'long-fix' },
    'supervision-notice': { facts: ['level', 'measure', 'supervisedOn'] },
    'void-proposal': { due: 'objection', facts: ['level', 'voidReason'] },
    'void-notice': { facts: ['level', 'voidReason', 'voidedOn'] },
    'correction-of-act': {},
  },
  screening: {},
  visit: {
    ticket: { facts: ['window', 'matter', 'servedOn'] },
    'correction-of-act': {},
  },
  'second-review': {
    thanks: { facts: ['level'] },
    'supervision-notice': { facts: ['level', 'measure'] },
    'correction-of-act': {},
  },
};

/** What each paper of a review says (domain 12.7), by loop. */
export const papers = Object.fromEntries(
  Object.entries(plans).map(([loop, byPaper]) => [
    loop,
    Object.fromEntries(Object.entries(byPaper).map(([paper, plan]) => [paper, paperWriter(loop, paper, plan)])),
  ]),
);
