import { choice, date, filesByMaterial, formsOf, long, money, text } from '../../kernel/form.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { loops } from './loops.ts';

/** The credit code of an enterprise that is listed; of whoever applies it must be a contact. */
const enterprise = (): JsonObject => ({
  type: 'string',
  pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$',
  widget: 'enterprise',
});
/** An account is known by its last four digits here; the whole number stays with the treasury. */
const accountTail = (): JsonObject => ({ ...text(4), pattern: '^\\d{4}$' });

const paying = {
  forward: { proposal: choice('approve', 'reject'), amountProposed: money(), opinion: long(1000) },
  approve: { amountApproved: money() },
  object: { objection: long(1000) },
  pay: { voucher: text(60), accountTail: accountTail() },
  'ask-after': { question: long(500) },
  prove: { proof: long(500) },
};

const fields: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, JsonObject>>>>>> = {
  redemption: {
    apply: { enterprise: enterprise(), accountTail: accountTail(), files: filesByMaterial() },
    correct: { files: filesByMaterial(), note: long(1000) },
    ...paying,
  },
  enjoyment: {
    tell: { enterprise: enterprise(), amountExpected: money() },
    'confirm-account': { accountTail: accountTail() },
    decline: { declinedBecause: long(500) },
    ...paying,
  },
  recovery: {
    propose: { enterprise: enterprise(), paidCase: text(40), amountClaimed: money() },
    'state-the-case': { statement: long(2000) },
    order: { repayUntil: date() },
    repay: { amountRepaid: money(), voucher: text(60) },
    enforce: { court: text(100) },
  },
  'policy-budget': { propose: { amount: money(), documentNumber: text(60) } },
  'publicity-objection': { raise: { about: text(40), objection: long(1000) } },
};

export const forms: Readonly<Record<string, ReturnType<typeof formsOf>>> = Object.fromEntries(
  loops.map((loop) => [loop.name, formsOf(loop, fields[loop.name] ?? {})]),
);
