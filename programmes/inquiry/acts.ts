import type { Act } from '../../kernel/loop.ts';
import { unanswered } from './stages.ts';

const grounds = { reason: true, basis: true } as const;

/** The acts of the inquiry loop: who, from where to where, what it must say, what it does. */
export const acts = {
  ask: {
    by: ['asker', 'first'],
    from: 'new',
    to: 'asked',
    needs: { input: ['kind', 'question'] },
    set: { askedOn: 'today', kind: { input: 'kind' }, question: { input: 'question' } },
    paper: 'ledger-slip',
  },

  'answer-on-spot': {
    by: ['first'],
    from: ['asked'],
    to: 'answered-on-spot',
    needs: { input: ['answer'] },
    set: { answer: { input: 'answer' } },
    seat: { handler: 'actor' },
  },
  redirect: {
    by: ['first', 'handler', 'judge'],
    from: [...unanswered],
    to: 'redirected',
    needs: { ...grounds, input: ['channel'] },
    set: { channel: { input: 'channel' } },
    seat: { handler: 'actor-unit' },
  },
  'take-on': { by: ['first'], from: ['asked'], to: 'handling', seat: { handler: 'actor-unit' } },

  offer: { by: ['first'], from: ['asked'], to: 'stay', needs: { reason: true, input: ['unit'] }, offers: 'unit' },
  take: { by: ['receiver'], from: ['asked'], to: 'handling', takes: true },
  'give-back': {
    by: ['receiver'],
    from: ['asked'],
    to: [{ to: 'disputed', when: 'returned-before' }, { to: 'asked' }],
    needs: grounds,
    declines: true,
  },
  'pass-over': { by: ['clock'], from: ['asked'], to: 'disputed' },
  refer: { by: ['first'], from: ['asked'], to: 'disputed', needs: { reason: true } },
  rule: {
    by: ['judge'],
    from: ['disputed'],
    to: 'handling',
    needs: { ...grounds, input: ['unit'] },
    rules: 'unit',
    set: { ruledUnit: { input: 'unit' }, ruledOn: 'today' },
  },

  extend: { by: ['head'], from: ['handling'], to: 'stay', needs: grounds, extends: 'reply' },
  reply: {
    by: ['handler'],
    from: ['handling', 'redoing'],
    to: 'replied',
    needs: { ...grounds, input: ['answer'] },
    set: { answer: { input: 'answer' }, repliedOn: 'today' },
    paper: 'reply',
  },

  'call-back': {
    by: ['caller'],
    from: ['replied'],
    to: [{ to: 'solved', when: 'solved' }, { to: 'redoing' }],
    needs: { input: ['solved', 'satisfied', 'method'] },
    set: { calledBackOn: 'today', reopenedOn: 'today', satisfied: { input: 'satisfied' } },
  },
  explain: {
    by: ['caller'],
    from: ['replied'],
    to: 'explained',
    needs: { ...grounds, input: ['method'] },
    set: { calledBackOn: 'today' },
  },
  confirm: {
    by: ['asker'],
    from: ['replied'],
    to: [{ to: 'confirmed', when: 'solved' }, { to: 'redoing' }],
    needs: { input: ['solved'] },
    set: { confirmedOn: 'today', reopenedOn: 'today' },
  },

  'miss-reply': { by: ['clock'], from: [...unanswered], to: 'stay', starts: ['overdue'], paper: 'overdue-explanation' },
  'miss-ruling': { by: ['clock'], from: ['disputed'], to: 'stay', starts: ['overdue'] },
  'miss-call-back': { by: ['clock'], from: ['replied'], to: 'stay', starts: ['overdue'] },
  'miss-redo': { by: ['clock'], from: ['redoing'], to: 'stay', starts: ['overdue'] },
  remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },

  withdraw: { by: ['asker'], from: 'open', to: 'withdrawn', set: { withdrawnOn: 'today' } },
} as const satisfies Readonly<Record<string, Act>>;
