import { paperWriter } from '../../kernel/paper.ts';
import type { PaperPlan } from '../../kernel/paper.ts';

const plans: Readonly<Record<string, Readonly<Record<string, PaperPlan>>>> = {
  contact: {
    'consent-slip': { due: 'validity', facts: ['agreedOn', 'purposes', 'channels'] },
    'withdrawal-slip': { facts: ['withdrawnOn'] },
    'lapse-note': { facts: ['agreedOn', 'lapsedOn'] },
  },
  improvement: {
    'suggestion-slip': { due: 'weighing', facts: ['saidOn', 'suggestion'] },
    'what-will-change': { due: 'changing', facts: ['suggestion', 'what'] },
    'what-changed': { facts: ['suggestion', 'change', 'changedOn'] },
    'not-taken-up': { facts: ['suggestion', 'declinedOn'] },
    'withdrawal-slip': { facts: ['suggestion', 'withdrawnOn'] },
    'correction-of-act': {},
  },
};

/** What each paper says. */
export const papers = Object.fromEntries(
  Object.entries(plans).map(([loop, own]) => [
    loop,
    Object.fromEntries(Object.entries(own).map(([paper, plan]) => [paper, paperWriter(loop, paper, plan)])),
  ]),
);
