import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { grounds } from './grounds.ts';
import { overdue } from './reception-clocks.ts';

/** 注销, 行政许可法 art. 70: a permit that has come to its end for one of the causes listed there leaves the register. */
export const deregistration = defineLoop({
  name: 'deregistration',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: 'licensee',
  outside: {
    judged: 'it is not a service that was asked for; its notice names reconsideration and the court',
    kept: 'whoever granted deregisters; the item names that unit',
    'told-once': 'no materials are asked for',
  },
  opens: 'open-deregistration',
  seats: {
    licensee: { kind: 'party', bound: 'given' },
    reviewer: { kind: 'post', role: 'reviewer', bound: { item: 'decidingUnit' } },
    approver: { kind: 'post', role: 'approver', bound: { item: 'decidingUnit' }, apartPerson: ['reviewer'] },
  },
  states: { checking: { holder: 'reviewer' }, deciding: { holder: 'approver' } },
  endings: {
    deregistered: {
      answers: true,
      outcome: 'deregistered',
      tells: 'licensee',
      paper: 'deregistration-notice',
      evidence: ['cause', 'deregisteredOn'],
      invites: null,
    },
    'stays-registered': {
      answers: true,
      outcome: 'stays-registered',
      tells: 'licensee',
      paper: 'stays-registered-notice',
      evidence: ['keptOn'],
      invites: null,
    },
  },
  clocks: {
    deregistration: {
      since: 'openedOn',
      limit: workdays(10),
      during: ['checking', 'deciding'],
      basis: 'deregistration-limit',
      warn: workdays(2),
      onExpire: 'miss-deregistration',
      kind: 'duty',
    },
    overdue,
  },
  pauses: {},
  debts: {},
  children: {},
  rights: {},
  papers: {
    'deregistration-notice': { to: 'licensee', grounds: true, remedies: true },
    'stays-registered-notice': { to: 'licensee', grounds: true },
    'correction-of-act': { to: 'licensee', grounds: false },
  },
  guards: {},
  handover: null,
  correction: { hold: 1, by: ['approver', 'reviewer'], paper: 'correction-of-act' },
  acts: {
    'open-deregistration': { by: ['parent', 'reviewer'], from: 'new', to: 'checking', set: { openedOn: 'today' } },
    propose: {
      by: ['reviewer'],
      from: ['checking'],
      to: 'deciding',
      needs: { ...grounds, input: ['cause'] },
      set: { cause: { input: 'cause' } },
    },
    deregister: {
      by: ['approver'],
      from: ['deciding'],
      to: 'deregistered',
      needs: grounds,
      otherHandThan: ['propose'],
      set: { deregisteredOn: 'today' },
    },
    'not-deregister': {
      by: ['approver'],
      from: ['deciding'],
      to: 'stays-registered',
      needs: grounds,
      otherHandThan: ['propose'],
      set: { keptOn: 'today' },
    },
    'miss-deregistration': { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
    remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
  },
});
