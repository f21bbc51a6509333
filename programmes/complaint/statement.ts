import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';

/**
 * What a unit says for itself when somebody complained of it, or what another unit knows. It reads the question of whoever
 * looks into the matter, and neither the complaint nor who complained. Silence is heard as silence.
 */
export const statement = defineLoop({
  name: 'statement',
  version: 1,
  letters: 'QK',
  inForceFrom: '2020-01-01',
  serves: null,
  outside: {
    judged: 'it serves nobody; the answer to the complaint is judged',
    kept: 'the unit that is asked speaks for itself; it is not handed on',
    'told-once': 'one question, one answer',
    trusted: 'nothing is owed beside the answer itself',
  },
  opens: 'request',
  seats: {
    unit: { kind: 'post', role: 'contact', bound: 'given' },
    asker: { kind: 'post', role: 'contact', bound: 'given' },
  },
  states: { asked: { holder: 'unit' } },
  endings: {
    stated: {
      answers: true,
      outcome: 'stated',
      tells: 'parent',
      paper: null,
      evidence: ['statement'],
      invites: null,
    },
    silent: { answers: false, outcome: 'silent', tells: 'parent', paper: null, evidence: [], invites: null },
    recalled: { answers: false, outcome: 'recalled', tells: 'parent', paper: null, evidence: [], invites: null },
  },
  clocks: {
    statement: {
      since: 'askedOn',
      limit: workdays(3),
      during: ['asked'],
      basis: 'statement-limit',
      warn: workdays(1),
      onExpire: 'stay-silent',
      kind: 'duty',
    },
  },
  pauses: {},
  debts: {},
  children: {},
  rights: {},
  papers: {},
  guards: {},
  handover: null,
  correction: null,
  acts: {
    request: {
      by: ['parent'],
      from: 'new',
      to: 'asked',
      needs: { input: ['question'] },
      set: { askedOn: 'today', question: { input: 'question' } },
    },
    state: {
      by: ['unit'],
      from: ['asked'],
      to: 'stated',
      needs: { input: ['statement'] },
      set: { statement: { input: 'statement' } },
    },
    'stay-silent': { by: ['clock'], from: ['asked'], to: 'silent' },
    recall: { by: ['parent'], from: 'open', to: 'recalled' },
  },
});
