import type { Act } from '../../kernel/loop.ts';
import { grounds } from './grounds.ts';
import { banned } from './banned.ts';
import { undecided } from './stages.ts';

/** What every decision waits for: no pause, no work of others, nothing owed by the unit or the applicant. */
const ready = {
  awaitsPauses: true,
  awaitsChildren: ['aside'],
  awaitsDebts: ['voucher', 'gap', 'hearing', 'inspection'],
} as const;

const granted = {
  decidedOn: 'today',
  decision: { value: 'granted' },
  certificate: { input: 'certificate' },
  validUntil: { input: 'validUntil' },
} as const;
const denied = { decidedOn: 'today', decision: { value: 'denied' } } as const;

/** Deciding and delivering, art. 35 to 44; withdrawing and terminating until then. */
export const decisionActs = {
  grant: {
    by: ['approver'],
    from: ['forwarded'],
    to: 'granted',
    needs: grounds,
    ...ready,
    otherHandThan: ['forward'],
    set: granted,
    owes: [{ debt: 'delivery' }],
    paper: 'grant-decision',
    leaves: [{ loop: 'publication', seats: {} }],
  },
  deny: {
    by: ['approver'],
    from: ['forwarded'],
    to: 'denied',
    needs: grounds,
    ...ready,
    otherHandThan: ['forward'],
    set: denied,
    owes: [{ debt: 'delivery' }],
    paper: 'denial-decision',
  },
  // Art. 78: who hid facts or handed in false materials is denied.
  'deny-for-falsehood': {
    by: ['approver'],
    from: ['forwarded'],
    to: 'denied',
    needs: { ...grounds, input: ['falsehood'] },
    ...ready,
    otherHandThan: ['forward'],
    set: { ...denied, falsehood: { input: 'falsehood' } },
    owes: [{ debt: 'delivery' }],
    paper: 'denial-decision',
    leaves: [banned],
  },
  // Art. 35: the opinion and all materials go up directly; nobody is asked for them again.
  'send-up': {
    by: ['approver'],
    from: ['forwarded'],
    to: 'sent-up',
    needs: { ...grounds, input: ['higherOrgan'] },
    ...ready,
    otherHandThan: ['forward'],
    set: { sentUpOn: 'today', higherOrgan: { input: 'higherOrgan' } },
    paper: 'sent-up-notice',
  },
  'receive-grant': {
    by: ['reviewer'],
    from: ['sent-up'],
    to: 'granted',
    needs: { ...grounds, input: ['decisionNumber'] },
    set: { ...granted, decisionNumber: { input: 'decisionNumber' } },
    owes: [{ debt: 'delivery' }],
    paper: 'grant-decision',
    leaves: [{ loop: 'publication', seats: {} }],
  },
  'receive-denial': {
    by: ['reviewer'],
    from: ['sent-up'],
    to: 'denied',
    needs: { ...grounds, input: ['decisionNumber'] },
    set: { ...denied, decisionNumber: { input: 'decisionNumber' } },
    owes: [{ debt: 'delivery' }],
    paper: 'denial-decision',
  },
  deliver: {
    by: ['clerk'],
    from: ['granted'],
    to: 'delivered-grant',
    needs: { input: ['delivery'] },
    set: { deliveredOn: 'today', delivery: { input: 'delivery' } },
    settles: ['delivery'],
    leaves: [{ loop: 'takeover', seats: {} }],
  },
  'deliver-denial': {
    by: ['clerk'],
    from: ['denied'],
    to: 'delivered-denial',
    needs: { input: ['delivery'] },
    set: { deliveredOn: 'today', delivery: { input: 'delivery' } },
    settles: ['delivery'],
  },
  withdraw: {
    by: ['applicant'],
    from: [...undecided],
    to: 'withdrawn',
    releases: ['voucher', 'gap', 'hearing', 'inspection'],
    recalls: ['aside'],
    set: { withdrawnOn: 'today' },
  },
  terminate: {
    by: ['approver'],
    from: [...undecided],
    to: 'terminated',
    needs: grounds,
    releases: ['voucher', 'gap', 'hearing', 'inspection'],
    recalls: ['aside'],
    set: { terminatedOn: 'today' },
  },
} as const satisfies Readonly<Record<string, Act>>;
