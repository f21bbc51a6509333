import type { Act } from '../../kernel/loop.ts';
import { appealActs } from './appeal-acts.ts';

const grounds = { reason: true, basis: true } as const;

/** The acts of the review loop: who, from where to where, what it must say, what it does. */
export const acts = {
  rate: {
    by: ['rater'],
    from: 'new',
    to: [{ to: 'recorded', when: 'good' }, { to: 'dispatching' }],
    needs: { input: ['level'] },
    set: {
      ratedOn: 'today',
      level: { input: 'level' },
      tags: { input: 'tags' },
      text: { input: 'text' },
      callable: { input: 'callable' },
      // Noted by the door beside what the rater says.
      channel: { input: 'channel' },
      window: { input: 'window' },
      enteredBy: { input: 'enteredBy' },
      filledOn: { input: 'filledOn' },
    },
    // What was written is read by everybody only once somebody has looked at it.
    leaves: [{ loop: 'screening', when: 'wrote', seats: { rater: { seat: 'rater' }, rated: { seat: 'rated' } } }],
  },

  // Whoever stays unknown to the unit is asked by the manager, and what he says goes along.
  dispatch: {
    by: ['manager'],
    from: ['dispatching'],
    to: 'contacting',
    set: { dispatchedOn: 'today', heard: { input: 'heard' } },
  },
  contact: {
    by: ['fixer'],
    from: ['contacting'],
    to: 'confirming',
    when: 'named',
    needs: { input: ['method', 'found', 'class'] },
    seat: { fixer: 'actor' },
    set: { found: { input: 'found' }, class: { input: 'class' }, plan: { input: 'plan' } },
  },
  verify: {
    by: ['fixer'],
    from: ['contacting'],
    to: 'confirming',
    needs: { input: ['found', 'class'] },
    seat: { fixer: 'actor' },
    set: { found: { input: 'found' }, class: { input: 'class' }, plan: { input: 'plan' } },
  },
  confirm: { by: ['manager'], from: ['confirming'], to: 'rectifying', set: { classifiedOn: 'today' } },
  reclassify: {
    by: ['manager'],
    from: ['confirming'],
    to: 'rectifying',
    needs: { reason: true, input: ['class'] },
    set: { classifiedOn: 'today', class: { input: 'class' } },
  },
  'class-stands': { by: ['clock'], from: ['confirming'], to: 'rectifying', set: { classifiedOn: 'today' } },

  extend: { by: ['manager'], from: ['rectifying'], to: 'stay', needs: grounds, extends: 'long-fix' },
  'feed-back': {
    by: ['fixer'],
    from: ['rectifying'],
    to: 'following',
    needs: { ...grounds, input: ['measure'] },
    set: { fedBackOn: 'today', measure: { input: 'measure' }, reply: { input: 'reply' } },
  },
  close: {
    by: ['manager'],
    from: ['following'],
    to: 'closed',
    needs: { input: ['method', 'answer'] },
    set: { followedUpOn: 'today', followUp: { input: 'answer' }, satisfied: { input: 'satisfied' } },
  },
  // Once back to be put right; the second time it is the supervisor's.
  reopen: {
    by: ['manager'],
    from: ['following'],
    to: 'rectifying',
    once: true,
    needs: grounds,
    set: { classifiedOn: 'today' },
  },
  'hand-up': {
    by: ['manager'],
    from: ['following'],
    to: 'supervising',
    after: ['reopen'],
    needs: grounds,
    set: { handedUpOn: 'today' },
  },
  supervise: {
    by: ['judge'],
    from: ['supervising'],
    to: 'supervised',
    needs: { ...grounds, input: ['measure'] },
    set: { supervisedOn: 'today', measure: { input: 'measure' } },
  },

  ...appealActs,

  'miss-dispatch': { by: ['clock'], from: ['dispatching'], to: 'stay', starts: ['overdue'] },
  'miss-first-word': { by: ['clock'], from: ['dispatching', 'contacting'], to: 'stay', starts: ['overdue'] },
  'miss-contact': { by: ['clock'], from: ['contacting'], to: 'stay', starts: ['overdue'] },
  'miss-confirm': { by: ['clock'], from: ['confirming'], to: 'stay', starts: ['overdue'] },
  'miss-fix': { by: ['clock'], from: ['rectifying'], to: 'stay', starts: ['overdue'] },
  'miss-follow-up': { by: ['clock'], from: ['following'], to: 'stay', starts: ['overdue'] },
  'miss-supervision': { by: ['clock'], from: ['supervising'], to: 'stay', starts: ['overdue'] },
  remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
} as const satisfies Readonly<Record<string, Act>>;
