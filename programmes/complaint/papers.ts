import { paperWriter } from '../../kernel/paper.ts';
import type { PaperPlan } from '../../kernel/paper.ts';

/** Complaints are accepted in time, handled or transferred by duty, tracked, and told. */
const law = ['SBE56'];
const due = ['reply', 'investigation'];

/** What each paper of a complaint says. None of them names who complained but to himself. */
const plans: Readonly<Record<string, PaperPlan>> = {
  'registration-slip': { facts: ['receivedOn', 'kind', 'what'], law },
  'acceptance-notice': { due, facts: ['acceptedOn', 'kind', 'way', 'what'] },
  reply: { facts: ['what', 'found', 'answer', 'repliedOn'] },
  'extension-notice': { due, facts: ['what'] },
  'close-out': { facts: ['what', 'found', 'answer', 'repliedOn', 'calledBackOn', 'confirmedOn'] },
  explanation: { facts: ['what', 'found', 'answer', 'calledBackOn'] },
  'supervision-notice': { facts: ['what', 'measure', 'supervisedOn'] },
  redirection: { facts: ['what', 'channel', 'where'] },
  'earlier-answer': { facts: ['what', 'earlier'] },
  'withdrawal-confirmation': { facts: ['what', 'withdrawnOn'] },
  'overdue-explanation': { facts: ['what'], law },
  'correction-of-act': {},
};

export const papers = {
  complaint: Object.fromEntries(
    Object.entries(plans).map(([paper, plan]) => [paper, paperWriter('complaint', paper, plan)]),
  ),
  statement: {},
};
