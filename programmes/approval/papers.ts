import { paperWriter } from '../../kernel/paper.ts';
import type { PaperPlan } from '../../kernel/paper.ts';
import type { PaperWriter } from '../../kernel/programme.ts';
import { loops } from './loops.ts';
import { seriesOf } from './series.ts';

/** What each paper says (domain 5.7), and the law it always rests on. One plan serves every loop that has the paper. */
const plans: Readonly<Record<string, PaperPlan>> = {
  receipt: { due: 'notice', facts: ['receivedOn', 'permitNumber', 'expiresOn'] },
  'on-the-spot-record': { facts: ['receivedOn', 'correctedOnSpot'], law: ['AL32-1-3'] },
  'correction-notice': { due: 'correction', facts: ['receivedOn', 'notifiedOn'], notice: true, law: ['AL32-1-4'] },
  'correction-reminder': { due: 'correction', facts: ['notifiedOn'], notice: true },
  'correction-receipt': { due: 'notice', facts: ['receivedOn', 'suppliedOn'] },
  'acceptance-notice': { due: 'promised', facts: ['receivedOn', 'acceptedOn', 'acceptBasis'], law: ['AL32-2'] },
  'deemed-acceptance-statement': {
    due: 'promised',
    facts: ['receivedOn', 'acceptedOn', 'acceptBasis'],
    law: ['AL32-1-4'],
  },
  invitation: { due: 'promised', facts: ['acceptedOn', 'invitedOn', 'invited'] },
  pledge: { facts: ['pledgedOn', 'pledged'] },
  'gap-notice': { due: 'gap', facts: ['acceptedOn', 'acceptBasis', 'pledgedOn'], notice: true },
  'gap-extension': { due: 'gap', facts: ['pledgedOn', 'extensionAsked'], notice: true },
  'falsehood-refusal': { facts: ['refusedOn', 'falsehood'], law: ['AL31', 'AL78'], remedies: true },
  'gap-reminder': { due: 'gap', facts: ['pledgedOn'], notice: true },
  'return-notice': { facts: ['pledgedOn', 'returnedOn'], notice: true, remedies: true },
  promise: { facts: ['promisedOn'], law: ['SBE29-1'] },
  'not-required-notice': { facts: ['refusedOn'], law: ['AL32-1-1'] },
  'not-accepted-decision': { facts: ['refusedOn', 'competentUnit'], law: ['AL32-1-2'], remedies: true },
  'lapse-notice': { facts: ['lapsedOn'], notice: true },
  'procedure-notice': { facts: ['procedure', 'procedureUntil'], law: ['AL45'] },
  'step-notice': { due: 'promised', facts: ['step', 'stepUntil'] },
  'extension-notice': { due: 'statutory', itemLaw: 'statutoryLaw' },
  'sent-up-notice': { due: 'above', facts: ['sentUpOn', 'higherOrgan'], law: ['AL35'] },
  'grant-decision': {
    law: ['AL38-1'],
    due: 'delivery',
    facts: ['decidedOn', 'decision', 'higherOrgan', 'decisionNumber', 'certificate', 'validUntil'],
  },
  'denial-decision': {
    due: 'delivery',
    facts: ['decidedOn', 'decision', 'falsehood', 'standard', 'higherOrgan', 'decisionNumber'],
    law: ['AL38-2'],
    remedies: true,
  },
  'delivery-receipt': { facts: ['decidedOn', 'decision', 'deliveredOn', 'delivery'] },
  'withdrawal-confirmation': { facts: ['withdrawnOn'] },
  'termination-decision': { facts: ['terminatedOn'], remedies: true },
  'overdue-explanation': { law: ['OBE36-2'] },
  'correction-of-act': {},
  'filing-proof': { facts: ['receivedOn', 'filedOn'] },
  agreement: { due: 'delivery', facts: ['decidedOn', 'decision', 'validUntil'] },
  refusal: { due: 'delivery', facts: ['decidedOn', 'decision'], remedies: true },
  'deemed-renewal-statement': { facts: ['permitNumber', 'receivedOn', 'expiresOn', 'renewedOn'], law: ['AL50-2'] },
  'hearing-rights': { due: 'asking', facts: ['interested'], law: ['AL36', 'AL47-1'] },
  'hearing-ordered': { due: 'holding', facts: ['hearingCause', 'askedBy'] },
  'hearing-refusal': { facts: ['askedBy', 'refusedOn'], remedies: true },
  'hearing-notice': { facts: ['hearingOn', 'place', 'announcedAt'], law: ['AL48-1-1'] },
  'verification-result': { facts: ['verifiedOn', 'method', 'findings'] },
  'mending-order': { due: 'mending', facts: ['method', 'mendUntil'], law: ['SBE29-2'], remedies: true },
  'broken-promise-notice': { facts: ['brokenOn', 'findings'], law: ['SBE29-2'], remedies: true },
  'credit-notice': { due: 'standing', facts: ['stoodOn'], remedies: true },
  'repair-notice': { facts: ['repairedOn', 'expiredOn'] },
  'repair-refusal': { due: 'standing', facts: ['repairAskedOn'], remedies: true },
  'ban-after-falsehood': { due: 'after-denial', facts: ['bannedOn', 'falsehood'], law: ['AL78'], remedies: true },

  'ban-after-deceit': { due: 'after-revocation', facts: ['bannedOn'], law: ['AL79'], remedies: true },
  'ban-over-notice': { facts: ['bannedOn', 'overOn'] },
  'ban-lifted-notice': { facts: ['bannedOn', 'liftedOn'] },
  'revocation-proposal': { due: 'statement', facts: ['toldOn', 'cause'] },
  'revocation-decision': { facts: ['cause', 'revokedOn'], remedies: true },
  'no-revocation': { facts: ['cause', 'keptOn'] },
  'deregistration-notice': { facts: ['cause', 'deregisteredOn'], law: ['AL70'], remedies: true },
  'stays-registered-notice': { facts: ['cause', 'keptOn'] },
};

/** Where a paper of another loop than the permit's rests on other law, or counts another clock. */
const otherwise: Readonly<Record<string, Readonly<Record<string, PaperPlan>>>> = {
  approval: { 'delivery-receipt': { facts: ['decidedOn', 'decision', 'deliveredOn', 'delivery'], law: ['AL44'] } },
  change: { agreement: { due: 'delivery', facts: ['permitNumber', 'decidedOn', 'decision'], law: ['AL49'] } },
  renewal: {
    agreement: {
      // A renewal is decided before the permit expires.
      law: ['AL50-2'],
      due: 'delivery',
      facts: ['permitNumber', 'decidedOn', 'decision', 'validUntil'],
    },
  },
};

/** Matters that are no permit are not received under the law on permits. */
const noPermit: Readonly<Record<string, PaperPlan>> = {
  receipt: { due: 'first-answer', facts: ['receivedOn'] },
  'on-the-spot-record': { facts: ['receivedOn', 'correctedOnSpot'] },
  'correction-notice': { due: 'correction', facts: ['receivedOn', 'notifiedOn'], notice: true, law: ['OBE36-1'] },
  'correction-receipt': { due: 'first-answer', facts: ['receivedOn'] },
  'acceptance-notice': { due: 'promised', facts: ['receivedOn', 'acceptedOn'] },
  'not-required-notice': { facts: ['refusedOn'] },
  'not-accepted-decision': { facts: ['refusedOn', 'competentUnit'], remedies: true },
};

const planOf = (loop: string, paper: string): PaperPlan =>
  otherwise[loop]?.[paper] ??
  (['filing', 'confirmation', 'public-service'].includes(loop) ? noPermit[paper] : undefined) ??
  plans[paper] ??
  {};

const writerOf = (loop: string, paper: string): PaperWriter => {
  const series = seriesOf(loop, paper);
  return paperWriter(loop, paper, { ...planOf(loop, paper), ...(series === undefined ? {} : { series }) });
};

export const papers: Readonly<Record<string, Readonly<Record<string, PaperWriter>>>> = Object.fromEntries(
  loops.map(({ name, papers: own }) => [
    name,
    Object.fromEntries(Object.keys(own).map((paper) => [paper, writerOf(name, paper)])),
  ]),
);
