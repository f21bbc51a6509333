import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { grounds } from './grounds.ts';
import { overdue } from './reception-clocks.ts';

const struckOff = { loop: 'deregistration', seats: { licensee: { seat: 'licensee' } } } as const;
/** Art. 79: got by deceit, where safety is concerned: nobody applies again within three years. */
const kept = { loop: 'ban', seats: { applicant: { seat: 'licensee' } }, when: 'banned' } as const;

/**
 * 撤销, 行政许可法 art. 69: whoever holds the permit is told of the cause and heard, and another hand than the one who
 * proposed it decides. What would do grave harm to the public is not revoked (art. 69(3)).
 */
export const revocation = defineLoop({
  name: 'revocation',
  letters: 'RV',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: 'licensee',
  outside: {
    judged: 'it is not a service that was asked for; its decision names reconsideration and the court',
    kept: 'whoever granted revokes; the item names that unit',
    'told-once': 'no materials are asked for',
  },
  opens: 'open-revocation',
  seats: {
    licensee: { kind: 'party', bound: 'given' },
    reviewer: { kind: 'post', role: 'reviewer', bound: { item: 'decidingUnit' } },
    approver: { kind: 'post', role: 'approver', bound: { item: 'decidingUnit' }, apartPerson: ['reviewer'] },
  },
  states: {
    examining: { holder: 'reviewer' },
    told: { holder: 'reviewer', awaits: 'licensee' },
    deciding: { holder: 'approver' },
  },
  endings: {
    revoked: {
      answers: true,
      outcome: 'revoked',
      tells: 'licensee',
      paper: 'revocation-decision',
      evidence: ['toldOn', 'revokedOn'],
      invites: null,
    },
    'not-revoked': {
      answers: true,
      outcome: 'not-revoked',
      tells: 'licensee',
      paper: 'no-revocation',
      evidence: ['keptOn'],
      invites: null,
    },
  },
  clocks: {
    revocation: {
      since: 'openedOn',
      limit: workdays(20),
      during: ['examining', 'told', 'deciding'],
      basis: 'revocation-limit',
      warn: workdays(3),
      onExpire: 'miss-revocation',
      kind: 'duty',
    },
    statement: {
      since: 'toldOn',
      limit: workdays(5),
      during: ['told'],
      basis: 'statement-limit',
      warn: workdays(1),
      onExpire: 'pass-statement',
      kind: 'duty',
    },
    overdue,
  },
  pauses: {},
  debts: {},
  children: {},
  rights: {},
  papers: {
    'revocation-proposal': { to: 'licensee', grounds: true },
    'revocation-decision': { to: 'licensee', grounds: true, remedies: true },
    'no-revocation': { to: 'licensee', grounds: true },
    'correction-of-act': { to: 'licensee', grounds: false },
  },
  guards: { banned: 'standing' },
  handover: null,
  correction: { hold: 1, by: ['approver', 'reviewer'], paper: 'correction-of-act' },
  acts: {
    'open-revocation': { by: ['parent', 'reviewer'], from: 'new', to: 'examining', set: { openedOn: 'today' } },
    propose: {
      by: ['reviewer'],
      from: ['examining'],
      to: 'told',
      needs: { ...grounds, input: ['cause'] },
      set: { toldOn: 'today', cause: { input: 'cause' } },
      paper: 'revocation-proposal',
    },
    'drop-it': { by: ['reviewer'], from: ['examining'], to: 'not-revoked', needs: grounds, set: { keptOn: 'today' } },
    'state-the-case': {
      by: ['licensee'],
      from: ['told'],
      to: 'deciding',
      needs: { input: ['statement'] },
      set: { statement: { input: 'statement' } },
    },
    'pass-statement': { by: ['clock'], from: ['told'], to: 'deciding', set: { passedOn: 'today' } },
    revoke: {
      by: ['approver'],
      from: ['deciding'],
      to: 'revoked',
      needs: grounds,
      otherHandThan: ['propose'],
      set: { revokedOn: 'today' },
      leaves: [struckOff, kept],
    },
    'not-revoke': {
      by: ['approver'],
      from: ['deciding'],
      to: 'not-revoked',
      needs: grounds,
      otherHandThan: ['propose'],
      set: { keptOn: 'today' },
    },
    'miss-revocation': { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
    remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
  },
});
