import type { Act } from '../../kernel/loop.ts';

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
  },

  dispatch: { by: ['manager'], from: ['dispatching'], to: 'contacting', set: { dispatchedOn: 'today' } },
  contact: {
    by: ['fixer'],
    from: ['contacting'],
    to: 'rectifying',
    needs: { input: ['method', 'found', 'class'] },
    seat: { fixer: 'actor' },
    set: { classifiedOn: 'today', found: { input: 'found' }, class: { input: 'class' } },
  },
  'feed-back': {
    by: ['fixer'],
    from: ['rectifying'],
    to: 'following',
    needs: { reason: true, basis: true, input: ['measure'] },
    set: { fedBackOn: 'today', measure: { input: 'measure' } },
  },
  close: {
    by: ['manager'],
    from: ['following'],
    to: 'closed',
    needs: { input: ['method', 'answer'] },
    set: { followedUpOn: 'today', followUp: { input: 'answer' } },
  },
  reopen: { by: ['manager'], from: ['following'], to: 'rectifying', needs: grounds, set: { classifiedOn: 'today' } },

  appeal: {
    by: ['fixer'],
    from: ['contacting', 'rectifying'],
    to: 'appealed',
    once: true,
    needs: grounds,
    set: { appealedOn: 'today' },
  },
  uphold: {
    by: ['judge'],
    from: ['appealed', 'voiding'],
    to: 'rectifying',
    needs: grounds,
    set: { classifiedOn: 'today' },
  },
  'uphold-by-silence': {
    by: ['clock'],
    from: ['appealed'],
    to: 'rectifying',
    set: { classifiedOn: 'today' },
    starts: ['overdue'],
  },
  void: {
    by: ['judge'],
    from: ['appealed'],
    to: 'voiding',
    needs: { ...grounds, input: ['voidReason'] },
    set: { voidedOn: 'today', voidReason: { input: 'voidReason' } },
    paper: 'void-proposal',
  },
  object: {
    by: ['rater'],
    from: ['voiding'],
    to: 'appealed',
    once: true,
    needs: { reason: true },
    set: { appealedOn: 'today' },
  },
  'void-stands': { by: ['clock'], from: ['voiding'], to: 'voided' },

  'miss-dispatch': { by: ['clock'], from: ['dispatching'], to: 'stay', starts: ['overdue'] },
  'miss-contact': { by: ['clock'], from: ['contacting'], to: 'stay', starts: ['overdue'] },
  'miss-fix': { by: ['clock'], from: ['rectifying'], to: 'stay', starts: ['overdue'] },
  'miss-follow-up': { by: ['clock'], from: ['following'], to: 'stay', starts: ['overdue'] },
  remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
} as const satisfies Readonly<Record<string, Act>>;
