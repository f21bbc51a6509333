import { months } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';

const said = {
  purposes: { input: 'purposes' },
  channels: { input: 'channels' },
  hours: { input: 'hours' },
  wording: { input: 'wording' },
} as const;
const needs = { input: ['purposes', 'channels', 'hours', 'wording'] } as const;
/** What was agreed until now is kept beside what is agreed from now on: a change is compared, and can be read later. */
const before = {
  purposesBefore: { fact: 'purposes' },
  channelsBefore: { fact: 'channels' },
  hoursBefore: { fact: 'hours' },
} as const;

/**
 * A consent to be contacted: informed, voluntary, explicit, by purpose and by way, never a condition
 * of anything. The case is open as long as the consent stands. Whatever takes something away calls back, in the same
 * transaction, every contact that was planned under it. It has an end, and nobody is written to so that he renews it.
 */
export const contact = defineLoop({
  name: 'contact',
  version: 1,
  letters: 'LX',
  inForceFrom: '2020-01-01',
  serves: 'person',
  outside: {
    judged: 'to agree or not is the person’s own; what is done under the consent is asked about in each follow-up',
    kept: 'the zone keeps the consent for all its units; it is no duty that one unit could hand to another',
    'told-once': 'nothing is applied for, and nothing is asked for beside a yes or a no',
    trusted: 'nothing is owed or promised; what may be done is planned in cases of its own',
  },
  opens: 'agree',
  seats: {
    person: { kind: 'party', bound: 'given' },
    first: { kind: 'post', role: 'clerk', bound: 'given', pinned: true },
    keeper: { kind: 'post', role: 'office', bound: { zone: ['alliance-office'] } },
  },
  // Nothing is to be done until somebody says something, or the day comes on which it ends.
  states: { agreed: { holder: 'keeper', rests: true } },
  endings: {
    // Kept for all the time that was agreed.
    lapsed: {
      answers: true,
      outcome: 'lapsed',
      tells: 'person',
      paper: 'lapse-notice',
      evidence: ['agreedOn', 'lapsedOn'],
      invites: null,
    },
    withdrawn: {
      answers: false,
      outcome: 'withdrawn',
      tells: 'person',
      paper: 'withdrawal-confirmation',
      evidence: ['withdrawnOn'],
      invites: null,
    },
  },
  clocks: {
    consent: {
      since: 'agreedOn',
      limit: months(24),
      during: ['agreed'],
      basis: 'consent-term',
      onExpire: 'lapse',
      kind: 'watch',
    },
  },
  pauses: {},
  debts: {},
  children: { contact: { loop: 'follow-up', hears: 'hear' } },
  rights: {},
  papers: {
    'consent-slip': { to: 'person', grounds: false },
    'change-slip': { to: 'person', grounds: false },
    'lapse-notice': { to: 'person', grounds: false },
    'withdrawal-confirmation': { to: 'person', grounds: false },
  },
  guards: { 'no-other': 'standing', wider: 'standing', 'agreed-to': 'standing' },
  handover: null,
  correction: null,
  acts: {
    agree: {
      by: ['person', 'first'],
      from: 'new',
      to: 'agreed',
      when: 'no-other',
      needs,
      set: { agreedOn: 'today', ...said },
      paper: 'consent-slip',
    },
    // More than before: what is planned stays planned.
    widen: {
      by: ['person', 'first', 'keeper'],
      from: ['agreed'],
      to: [{ to: 'stay', when: 'wider' }],
      needs,
      set: { ...said, ...before },
      paper: 'change-slip',
    },
    // Less than before, or otherwise: everything planned is called back at once, and what is still agreed is planned anew.
    narrow: {
      by: ['person', 'first', 'keeper'],
      from: ['agreed'],
      to: 'stay',
      needs,
      set: { ...said, ...before },
      recalls: ['contact'],
      paper: 'change-slip',
    },
    renew: { by: ['person'], from: ['agreed'], to: 'stay', set: { agreedOn: 'today' }, paper: 'change-slip' },
    // By the case that served the person, or by the alliance office that asks for an opinion.
    plan: {
      by: ['parent', 'keeper'],
      from: ['agreed'],
      to: [{ to: 'stay', when: 'agreed-to' }],
      needs: { input: ['purpose', 'channel', 'unit', 'dueOn'] },
      opensChild: {
        child: 'contact',
        key: 'about',
        seats: { person: { seat: 'person' }, caller: { input: 'unit' } },
      },
    },
    hear: { by: ['child'], from: ['agreed'], to: 'stay', hears: 'contact' },
    withdraw: {
      by: ['person'],
      from: 'open',
      to: 'withdrawn',
      set: { withdrawnOn: 'today' },
      recalls: ['contact'],
    },
    // As easy as it was to agree: said at the counter or by telephone.
    'note-withdrawal': {
      by: ['first', 'keeper'],
      from: 'open',
      to: 'withdrawn',
      needs: { input: ['method'] },
      set: { withdrawnOn: 'today' },
      recalls: ['contact'],
    },
    lapse: { by: ['clock'], from: ['agreed'], to: 'lapsed', set: { lapsedOn: 'today' }, recalls: ['contact'] },
  },
});
