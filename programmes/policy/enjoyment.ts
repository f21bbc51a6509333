import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';
import { payingClocks } from './clocks.ts';
import { payingActs, payingEndings, payingFrame, payingPapers, payingStates } from './paying.ts';

const told = { tells: 'enterprise', invites: 'service' } as const;
const reply = { limit: workdays(10), warn: workdays(2), kind: 'duty', basis: 'policy-reply' } as const;

/**
 * 免申即享: the unit finds who is entitled and says so. The enterprise confirms its account and nothing else; it may
 * decline; silence is asked once more, and then ends with its paper. What is known is not asked for again.
 */
export const enjoyment = defineLoop({
  ...payingFrame,
  name: 'enjoyment',
  letters: 'EJ',
  outside: {
    kept: 'the clause names its units; a duty does not move between units by offer',
    'told-once': 'no materials are asked for: the unit takes what the data says',
    trusted: 'nothing is promised or owed by the enterprise',
  },
  opens: 'tell',
  states: {
    told: { holder: 'clerk', awaits: 'enterprise' },
    'asked-again': { holder: 'clerk', awaits: 'enterprise' },
    ...payingStates,
  },
  endings: {
    ...payingEndings,
    declined: { ...told, answers: false, outcome: 'declined', paper: 'decline-note', evidence: ['declinedOn'] },
    silent: { ...told, answers: true, outcome: 'silent', paper: 'silence-notice', evidence: ['silentOn'] },
  },
  clocks: {
    reply: { ...reply, since: 'toldOn', during: ['told'], onExpire: 'ask-again' },
    'last-reply': { ...reply, since: 'askedAgainOn', during: ['asked-again'], onExpire: 'end-silent' },
    ...payingClocks,
  },
  papers: {
    ...payingPapers,
    'benefit-notice': { to: 'enterprise', grounds: false },
    'benefit-reminder': { to: 'enterprise', grounds: false },
    'account-receipt': { to: 'enterprise', grounds: false },
    'decline-note': { to: 'enterprise', grounds: false },
    'silence-notice': { to: 'enterprise', grounds: true },
  },
  guards: { automatic: 'item' },
  acts: {
    tell: {
      by: ['clerk'],
      from: 'new',
      to: 'told',
      when: 'automatic',
      needs: { input: ['enterprise'] },
      set: {
        toldOn: 'today',
        enterprise: { input: 'enterprise' },
        amountExpected: { input: 'amountExpected' },
        budget: { item: 'budget' },
      },
      paper: 'benefit-notice',
    },
    'confirm-account': {
      by: ['enterprise', 'clerk'],
      from: ['told', 'asked-again'],
      to: 'reviewing',
      needs: { input: ['accountTail'] },
      set: { acceptedOn: 'today', accountTail: { input: 'accountTail' } },
      paper: 'account-receipt',
    },
    decline: {
      by: ['enterprise'],
      from: ['told', 'asked-again'],
      to: 'declined',
      set: { declinedOn: 'today', declinedBecause: { input: 'declinedBecause' } },
    },
    'ask-again': {
      by: ['clock'],
      from: ['told'],
      to: 'asked-again',
      set: { askedAgainOn: 'today' },
      paper: 'benefit-reminder',
    },
    'end-silent': { by: ['clock'], from: ['asked-again'], to: 'silent', set: { silentOn: 'today' } },
    ...payingActs,
  },
});
