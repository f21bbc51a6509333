import { workdays } from '../../kernel/amount.ts';
import { formsOf, text } from '../../kernel/form.ts';
import { defineLoop } from '../../kernel/loop.ts';
import type { Programme } from '../../kernel/programme.ts';

/** Several permits that somebody wants together, each applied for in its own case. */
const bundle = defineLoop({
  name: 'bundle',
  letters: 'BU',
  version: 1,
  inForceFrom: '2020-01-01',
  serves: 'applicant',
  outside: {
    judged: 'each permit is reviewed by itself',
    kept: 'nobody hands it on',
    'told-once': 'it asks for nothing',
  },
  opens: 'begin',
  seats: {
    applicant: { kind: 'party', bound: 'given' },
    keeper: { kind: 'post', role: 'contact', bound: { zone: ['alliance-office'] } },
  },
  states: { gathering: { holder: 'keeper', awaits: 'applicant' } },
  endings: {
    done: {
      answers: true,
      outcome: 'done',
      tells: 'applicant',
      paper: 'all-done',
      evidence: ['doneOn'],
      invites: null,
    },
  },
  clocks: {
    look: {
      since: 'act',
      limit: workdays(5),
      during: 'open',
      basis: 'bundle-look',
      onExpire: 'look-again',
      kind: 'watch',
    },
  },
  pauses: {},
  debts: {},
  children: { permit: { loop: 'approval', hears: 'hear', follows: true } },
  rights: {},
  papers: { 'all-done': { to: 'applicant', grounds: false } },
  guards: {},
  handover: null,
  correction: null,
  acts: {
    begin: { by: ['applicant'], from: 'new', to: 'gathering', starts: ['look'] },
    apply: {
      by: ['applicant'],
      from: ['gathering'],
      to: 'stay',
      needs: { input: ['item'] },
      opensChild: {
        child: 'permit',
        loop: 'approval',
        seats: { applicant: { seat: 'applicant' } },
        item: 'item',
        as: 'applicant',
      },
    },
    hear: { by: ['child'], from: 'open', to: 'stay', hears: 'permit' },
    'look-again': { by: ['clock'], from: 'open', to: 'stay', starts: ['look'] },
    close: {
      by: ['keeper'],
      from: ['gathering'],
      to: 'done',
      awaitsChildren: ['permit'],
      set: { doneOn: 'today' },
    },
  },
});

const words = { 'bundle.name': 'bundle' };

/** A programme whose cases open approvals in the name of whoever they serve. For tests of the door. */
export const bundles: Programme = {
  name: 'bundle',
  loops: [bundle],
  guards: {},
  forms: { bundle: formsOf(bundle, { apply: { item: text(40) } }) },
  rules: { 'bundle-look': { amount: workdays(5), law: null } },
  registers: [],
  words: { zh: words, en: words },
  papers: {},
  figures: [],
  title: () => 'bundle',
};
