import { paperWriter } from '../../kernel/paper.ts';
import type { PaperPlan } from '../../kernel/paper.ts';

/** What each paper of an inquiry says (domain 11.3). */
const plans: Readonly<Record<string, PaperPlan>> = {
  'ledger-slip': { due: 'reply', facts: ['askedOn', 'kind', 'question'] },
  'answer-slip': { facts: ['question', 'answer'] },
  reply: { facts: ['question', 'answer', 'repliedOn'] },
  'extension-notice': { due: 'reply', facts: ['question'] },
  'close-out': { facts: ['question', 'answer', 'calledBackOn', 'confirmedOn'] },
  explanation: { facts: ['question', 'answer', 'calledBackOn'] },
  redirection: { facts: ['question', 'channel'] },
  'withdrawal-confirmation': { facts: ['question', 'withdrawnOn'] },
  'overdue-explanation': { facts: ['question'], law: ['SBE56'] },
  'correction-of-act': {},
};

export const papers = {
  inquiry: Object.fromEntries(
    Object.entries(plans).map(([paper, plan]) => [paper, paperWriter('inquiry', paper, plan)]),
  ),
};
