import { months, workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { wording } from './wording.ts';

const said = { purposes: { input: 'purposes' }, channels: { input: 'channels' }, wording: { value: wording } } as const;

/**
 * Keeping in contact, 在取得服务对象同意的情况下 (domain 10): what somebody has agreed to hear of, and by what way. The consent
 * stands as long as the case is open. Whoever withdraws it ends the case, and with it everything that was planned
 * (个人信息保护法 art. 15: to withdraw is as easy as to agree).
 */
export const contact = defineLoop({
  name: 'contact',
  version: 1,
  letters: 'LX',
  inForceFrom: '2020-01-01',
  serves: 'person',
  outside: {
    judged: 'to agree is no service; each call that follows is heard, and what comes of it is reviewed',
    kept: 'who took the agreement keeps it; it is not offered to other units',
    'told-once': 'nothing is asked for and nothing is accepted by silence: silence ends the consent',
    trusted: 'nothing is owed or promised',
  },
  opens: 'agree',
  seats: {
    person: { kind: 'party', bound: 'given' },
    keeper: { kind: 'post', role: 'clerk', bound: 'given' },
  },
  states: { kept: { holder: 'keeper', awaits: 'person' } },
  endings: {
    lapsed: {
      answers: true,
      outcome: 'lapsed',
      tells: 'person',
      paper: 'lapse-note',
      evidence: ['lapsedOn'],
      invites: null,
    },
    withdrawn: {
      answers: false,
      outcome: 'withdrawn',
      tells: 'person',
      paper: 'withdrawal-slip',
      evidence: ['withdrawnOn'],
      invites: null,
    },
  },
  clocks: {
    validity: {
      since: 'agreedOn',
      limit: months(24),
      during: ['kept'],
      basis: 'consent-validity',
      warn: workdays(10),
      onExpire: 'lapse',
      kind: 'duty',
    },
  },
  pauses: {},
  debts: {},
  children: { 'follow-up': { loop: 'follow-up', hears: 'hear-follow-up' } },
  rights: {},
  papers: {
    'consent-slip': { to: 'person', grounds: false },
    'withdrawal-slip': { to: 'person', grounds: false },
    'lapse-note': { to: 'person', grounds: false },
  },
  guards: { 'agreed-to': 'input', 'not-yet-agreed': 'standing' },
  handover: null,
  correction: null,
  acts: {
    agree: {
      by: ['person', 'keeper'],
      from: 'new',
      to: 'kept',
      // One agreement for a person, so that to withdraw it is to withdraw all.
      when: 'not-yet-agreed',
      needs: { input: ['purposes', 'channels'] },
      set: { agreedOn: 'today', ...said },
      paper: 'consent-slip',
    },
    // What was planned under the old agreement goes; what the new one allows is planned anew.
    change: {
      by: ['person', 'keeper'],
      from: ['kept'],
      to: 'kept',
      needs: { input: ['purposes', 'channels'] },
      set: { agreedOn: 'today', ...said },
      recalls: ['follow-up'],
      paper: 'consent-slip',
    },
    plan: {
      by: ['keeper'],
      from: ['kept'],
      to: [{ to: 'stay', when: 'agreed-to' }],
      needs: { input: ['plannedOn', 'purpose', 'channel', 'about'] },
      opensChild: { child: 'follow-up', seats: { caller: { seat: 'keeper' }, person: { seat: 'person' } } },
    },
    'hear-follow-up': { by: ['child'], from: ['kept'], to: 'stay', hears: 'follow-up', set: { heardOn: 'today' } },
    withdraw: {
      by: ['person', 'keeper'],
      from: ['kept'],
      to: 'withdrawn',
      set: { withdrawnOn: 'today' },
      recalls: ['follow-up'],
      paper: 'withdrawal-slip',
    },
    lapse: {
      by: ['clock'],
      from: ['kept'],
      to: 'lapsed',
      set: { lapsedOn: 'today' },
      recalls: ['follow-up'],
      paper: 'lapse-note',
    },
  },
});
