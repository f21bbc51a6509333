import { workdays } from '../../kernel/amount.ts';
import type { Act, Clock, Ending, State } from '../../kernel/loop.ts';
import { grounds } from './grounds.ts';
import { reception } from './stages.ts';

/** What loops share that go from one reception over one review to one decision and its delivery. */
export const shortStates = {
  received: { holder: 'reviewer' },
  correcting: { holder: 'reviewer', awaits: 'applicant' },
  corrected: { holder: 'reviewer' },
  reviewing: { holder: 'reviewer' },
  agreed: { holder: 'clerk' },
  refused: { holder: 'clerk' },
} as const satisfies Readonly<Record<string, State>>;

const told = { answers: true, tells: 'applicant', paper: 'delivery-receipt', invites: 'service' } as const;

export const shortEndings = {
  done: { ...told, outcome: 'done', evidence: ['decidedOn', 'deliveredOn'] },
  'not-done': { ...told, outcome: 'not-done', evidence: ['decidedOn', 'deliveredOn'] },
} as const satisfies Readonly<Record<string, Ending>>;

export const shortClocks = {
  promised: {
    since: 'acceptedOn',
    limit: { item: 'promised' },
    during: ['reviewing'],
    basis: 'promised-limit',
    warn: workdays(1),
    onExpire: 'miss-promise',
    kind: 'duty',
  },
  delivery: {
    since: 'decidedOn',
    limit: workdays(10),
    during: ['agreed', 'refused'],
    basis: 'delivery-limit',
    warn: workdays(2),
    onExpire: 'miss-delivery',
    kind: 'duty',
  },
} as const satisfies Readonly<Record<string, Clock>>;

const delivered = {
  by: ['clerk'],
  needs: { input: ['delivery'] },
  set: { deliveredOn: 'today', delivery: { input: 'delivery' } },
} as const;

/** Deciding by the seat that has the say, delivering, taking back; `who` is 'approver' or 'reviewer'. */
export const shortActs = (who: 'approver' | 'reviewer', releases: readonly string[]) => {
  const decides = { by: [who], from: ['reviewing'], needs: grounds } as const;
  const freed = releases.length === 0 ? {} : { releases };
  return {
    accept: {
      by: ['reviewer'],
      from: ['received', 'corrected'],
      to: 'reviewing',
      needs: { checklist: 'complete' },
      set: { acceptedOn: 'today', acceptBasis: { value: 'complete' } },
      paper: 'acceptance-notice',
    },
    agree: {
      ...decides,
      to: 'agreed',
      set: { decidedOn: 'today', decision: { value: 'agreed' }, validUntil: { input: 'validUntil' } },
      paper: 'agreement',
    },
    refuse: {
      ...decides,
      to: 'refused',
      set: { decidedOn: 'today', decision: { value: 'refused' } },
      paper: 'refusal',
    },
    deliver: { ...delivered, from: ['agreed'], to: 'done' },
    'deliver-refusal': { ...delivered, from: ['refused'], to: 'not-done' },
    withdraw: {
      by: ['applicant'],
      from: [...reception, 'reviewing'],
      to: 'withdrawn',
      ...freed,
      set: { withdrawnOn: 'today' },
    },
    terminate: {
      by: ['approver'],
      from: [...reception, 'reviewing'],
      to: 'terminated',
      needs: grounds,
      ...freed,
      set: { terminatedOn: 'today' },
    },
    'miss-promise': {
      by: ['clock'],
      from: ['reviewing'],
      to: 'stay',
      starts: ['overdue'],
      paper: 'overdue-explanation',
    },
    'miss-delivery': { by: ['clock'], from: ['agreed', 'refused'], to: 'stay', starts: ['overdue'] },
    remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
  } as const satisfies Readonly<Record<string, Act>>;
};
