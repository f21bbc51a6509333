import { paperWriter, type PaperPlan } from '../../kernel/paper.ts';
import { sayMoney } from '../../kernel/say-money.ts';
import type { PaperWriter } from '../../kernel/programme.ts';
import { loops } from './loops.ts';

/** What each paper says; one plan serves every loop that has the paper. */
const plans: Readonly<Record<string, PaperPlan>> = {
  receipt: { due: 'first-answer', facts: ['enterprise', 'receivedOn', 'accountTail'] },
  'correction-notice': { due: 'correction', facts: ['enterprise', 'notifiedOn'], notice: true },
  'correction-receipt': { due: 'first-answer', facts: ['enterprise', 'receivedOn'] },
  'acceptance-notice': { due: 'review', facts: ['enterprise', 'acceptedOn'] },
  'lapse-notice': { facts: ['enterprise', 'lapsedOn'], notice: true },
  withdrawal: { facts: ['enterprise', 'withdrawnOn'] },
  'benefit-notice': { due: 'reply', facts: ['enterprise', 'toldOn', 'amountExpected'] },
  'benefit-reminder': { due: 'last-reply', facts: ['enterprise', 'toldOn', 'amountExpected'] },
  'account-receipt': { due: 'review', facts: ['enterprise', 'acceptedOn', 'accountTail'] },
  'decline-note': { facts: ['enterprise', 'declinedOn', 'declinedBecause'] },
  'silence-notice': { facts: ['enterprise', 'toldOn', 'askedAgainOn', 'silentOn'] },
  award: { due: 'publicity', facts: ['enterprise', 'decidedOn', 'amountApproved', 'publicisedOn'] },
  'objection-notice': { due: 'objection', facts: ['enterprise', 'objectedOn'] },
  'objection-answer': { facts: ['enterprise', 'objectedOn'] },
  'payment-slip': { due: 'confirmation', facts: ['enterprise', 'paidOn', 'amountApproved', 'voucher', 'accountTail'] },
  'payment-proof': { due: 'confirmation', facts: ['enterprise', 'paidOn', 'voucher', 'proof'] },
  'close-out': { facts: ['enterprise', 'paidOn', 'amountApproved', 'voucher', 'confirmedOn', 'closedOn'] },
  rejection: { facts: ['enterprise', 'decidedOn'], remedies: true },
  'overdue-explanation': {},
  'correction-of-act': {},
  'recovery-proposal': { due: 'statement', facts: ['enterprise', 'paidCase', 'amountClaimed', 'proposedOn'] },
  'recovery-order': { facts: ['enterprise', 'paidCase', 'amountClaimed', 'orderedOn', 'repayUntil'], remedies: true },
  'repayment-reminder': { facts: ['enterprise', 'amountClaimed', 'repayUntil'] },
  'repayment-receipt': { facts: ['enterprise', 'amountRepaid', 'repaidOn', 'voucher'] },
  'drop-notice': { facts: ['enterprise', 'droppedOn'] },
  'enforcement-notice': { facts: ['enterprise', 'amountClaimed', 'enforcedOn', 'court'] },
  'budget-notice': { facts: ['budget', 'amount', 'documentNumber', 'allottedOn'] },
  'budget-refusal': { facts: ['budget', 'amount', 'documentNumber', 'refusedOn'] },
  'budget-taken-back': { facts: ['budget', 'amount', 'takenBackOn'] },
  'objection-receipt': { due: 'answer', facts: ['raisedOn', 'about', 'objection'] },
  'objection-reply': { facts: ['raisedOn', 'about', 'objection', 'answeredOn'] },
};

const amounts = ['amount', 'amountExpected', 'amountApproved', 'amountClaimed', 'amountRepaid'];

/** A paper with its amounts in yuan: a fact is whole fen, and nobody reads fen. */
const inYuan =
  (loop: string, write: PaperWriter): PaperWriter =>
  (reads) => {
    const language = /[\u4e00-\u9fff]/.test(reads.words[`${loop}.name`] ?? '') ? 'zh' : 'en';
    const facts = Object.fromEntries(
      Object.entries(reads.standing.facts).map(([fact, value]) => [
        fact,
        amounts.includes(fact) && typeof value === 'number' ? sayMoney(value, 'CNY', language) : value,
      ]),
    );
    return write({ ...reads, standing: { ...reads.standing, facts } });
  };

export const papers: Readonly<Record<string, Readonly<Record<string, PaperWriter>>>> = Object.fromEntries(
  loops.map(({ name, papers: own }) => [
    name,
    Object.fromEntries(
      Object.keys(own).map((paper) => [paper, inYuan(name, paperWriter(name, paper, plans[paper] ?? {}))]),
    ),
  ]),
);
