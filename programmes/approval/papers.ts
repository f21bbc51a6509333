import { paperWriter } from '../../kernel/paper.ts';
import type { PaperPlan } from '../../kernel/paper.ts';
import type { PaperWriter } from '../../kernel/programme.ts';

/** What each paper of an approval says (domain 5.7), and the law it always rests on. */
const plans: Readonly<Record<string, PaperPlan>> = {
  receipt: { due: 'notice', facts: ['receivedOn'] },
  'correction-notice': { due: 'correction', facts: ['receivedOn', 'notifiedOn'], notice: true, law: ['AL32-1-4'] },
  'correction-receipt': { due: 'notice', facts: ['receivedOn'] },
  'acceptance-notice': { due: 'promised', facts: ['receivedOn', 'acceptedOn', 'acceptBasis'], law: ['AL32-2'] },
  'deemed-acceptance-statement': {
    due: 'promised',
    facts: ['receivedOn', 'acceptedOn', 'acceptBasis'],
    law: ['AL32-1-4'],
  },
  'not-required-notice': { facts: ['refusedOn'], law: ['AL32-1-1'] },
  'not-accepted-decision': { facts: ['refusedOn', 'competentUnit'], law: ['AL32-1-2'], remedies: true },
  'lapse-notice': { facts: ['lapsedOn'], notice: true },
  'procedure-notice': { facts: ['procedure', 'procedureUntil'], law: ['AL45'] },
  'extension-notice': { due: 'statutory', itemLaw: 'statutoryLaw' },
  'grant-decision': { due: 'delivery', facts: ['decidedOn', 'decision'], law: ['AL38-1'] },
  'denial-decision': { due: 'delivery', facts: ['decidedOn', 'decision'], law: ['AL38-2'], remedies: true },
  'delivery-receipt': { facts: ['decidedOn', 'decision', 'deliveredOn', 'delivery'], law: ['AL44'] },
  'withdrawal-confirmation': { facts: ['withdrawnOn'] },
  'termination-decision': { facts: ['terminatedOn'], remedies: true },
  'overdue-explanation': { law: ['OBE36-2'] },
  'correction-of-act': {},
};

export const papers: Readonly<Record<string, Readonly<Record<string, PaperWriter>>>> = {
  approval: Object.fromEntries(
    Object.entries(plans).map(([paper, plan]) => [paper, paperWriter('approval', paper, plan)]),
  ),
  opinion: {},
};
