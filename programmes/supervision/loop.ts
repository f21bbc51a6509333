import { defineLoop } from '../../kernel/loop.ts';
import { acts } from './acts.ts';
import { clocks } from './clocks.ts';

/**
 * A supervision order (督办单; domain 11.3): to the head of a unit, about another case, by the hand of the supervision office or
 * by the clock once that case is red. Three working days red, and the leader has it; ten, and a talk or a public notice
 * is proposed. It is closed by somebody of another unit, with evidence, the head's signature and the asker's word.
 */
export const supervision = defineLoop({
  name: 'supervision',
  version: 1,
  letters: 'DB',
  inForceFrom: '2020-01-01',
  serves: null,
  standsAlone: true,
  outside: {
    judged: 'it serves nobody; the service that it is about is judged by its own right',
    kept: 'the unit that has the late case answers for it; the order is not handed on',
    'told-once': 'an order, and an answer to it',
    trusted: 'nothing is owed beside the answer itself',
  },
  opens: 'order',
  seats: {
    ordered: { kind: 'post', role: 'head', bound: 'given' },
    supervisor: {
      kind: 'post',
      role: 'office',
      bound: { zone: ['supervision-office', 'discipline-office'] },
      apart: ['ordered'],
    },
    leader: { kind: 'post', role: 'leader', bound: { zone: ['zone-leader', 'supervision-office'] } },
  },
  states: {
    ordered: { holder: 'ordered' },
    led: { holder: 'leader' },
    answered: { holder: 'supervisor' },
    proposed: { holder: 'supervisor' },
  },
  endings: {
    closed: {
      answers: true,
      outcome: 'closed',
      tells: 'parent',
      paper: null,
      evidence: ['answer', 'evidence', 'signedBy', 'askerWord', 'checkedOn'],
      invites: null,
      apartFrom: 'ordered',
    },
    released: {
      answers: true,
      outcome: 'released',
      tells: 'parent',
      paper: null,
      evidence: ['releasedOn'],
      invites: null,
      apartFrom: 'ordered',
    },
  },
  clocks,
  pauses: {},
  debts: {},
  children: {},
  rights: {},
  papers: {},
  guards: { reopened: 'input', late: 'standing', closable: 'standing' },
  handover: null,
  correction: null,
  acts,
});
