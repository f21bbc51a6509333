import { workdays } from '../../kernel/amount.ts';
import { defineLoop } from '../../kernel/loop.ts';

const grounds = { reason: true, basis: true } as const;

/**
 * The review of one service by the one who was served (好差评, domain 12). A good one is kept; a bad one opens
 * its loop: dispatched, called by somebody other than the rated clerk, put right or explained, told, followed
 * up from outside the unit. A void stays visible.
 */
export const review = defineLoop({
  name: 'review',
  version: 1,
  inForceFrom: '2021-01-01',
  serves: 'rater',
  outside: {
    kept: 'what was rated names the unit; it is not handed on',
    'told-once': 'a review needs no materials',
    trusted: 'nothing is owed beside the rectification, which is the loop itself',
  },
  opens: 'rate',
  seats: {
    rater: { kind: 'party', bound: 'given' },
    rated: { kind: 'post', bound: 'given' },
    fixer: { kind: 'post', role: 'contact', bound: 'act', sameUnit: 'rated', apartPerson: ['rated'] },
    manager: { kind: 'post', role: 'office', bound: { zone: ['alliance-office', 'supervision-office'] }, apart: ['rated'] },
    judge: { kind: 'post', role: 'office', bound: { zone: ['supervision-office', 'discipline-office'] }, apart: ['rated'] },
  },
  states: {
    dispatching: { holder: 'manager' },
    contacting: { holder: 'fixer' },
    rectifying: { holder: 'fixer' },
    following: { holder: 'manager' },
    appealed: { holder: 'judge' },
    voiding: { holder: 'judge', awaits: 'rater' },
  },
  endings: {
    recorded: { answers: true, outcome: 'good', tells: 'rater', paper: 'thanks', evidence: ['level'], invites: null },
    closed: { answers: true, outcome: 'put-right', tells: 'rater', paper: 'rectification-notice', evidence: ['level', 'measure', 'followedUpOn'], invites: 'second', apartFrom: 'rated' },
    voided: { answers: true, outcome: 'void', tells: 'rater', paper: 'void-notice', evidence: ['level', 'voidReason'], invites: null },
  },
  clocks: {
    dispatch: { since: 'ratedOn', limit: workdays(1), during: ['dispatching'], basis: 'dispatch-limit', onExpire: 'miss-dispatch', kind: 'duty' },
    contact: { since: 'dispatchedOn', limit: workdays(1), during: ['contacting'], basis: 'contact-limit', onExpire: 'miss-contact', kind: 'duty' },
    'quick-fix': { since: 'classifiedOn', unless: 'complex', limit: workdays(5), during: ['rectifying'], basis: 'quick-fix-limit', warn: workdays(1), onExpire: 'miss-fix', kind: 'duty' },
    'long-fix': { since: 'classifiedOn', when: 'complex', limit: workdays(15), during: ['rectifying'], basis: 'long-fix-limit', warn: workdays(2), onExpire: 'miss-fix', kind: 'duty' },
    'follow-up': { since: 'fedBackOn', limit: workdays(5), during: ['following'], basis: 'follow-up-limit', warn: workdays(1), onExpire: 'miss-follow-up', kind: 'duty' },
    appeal: { since: 'appealedOn', limit: workdays(5), during: ['appealed'], basis: 'appeal-limit', onExpire: 'uphold-by-silence', kind: 'duty' },
    objection: { since: 'voidedOn', limit: workdays(5), during: ['voiding'], basis: 'objection-limit', onExpire: 'void-stands', kind: 'duty' },
    overdue: { since: 'act', limit: workdays(1), during: 'open', basis: 'overdue-watch', onExpire: 'remind', kind: 'watch' },
  },
  pauses: {},
  debts: {},
  children: {},
  rights: {
    second: { to: 'rater', about: 'rated', window: workdays(5), basis: 'review-window', loop: 'second-review' },
  },
  papers: {
    thanks: { to: 'rater', grounds: false },
    'rectification-notice': { to: 'rater', grounds: false },
    'void-proposal': { to: 'rater', grounds: true },
    'void-notice': { to: 'rater', grounds: true },
    'correction-of-act': { to: 'rater', grounds: false },
  },
  guards: { good: 'input', complex: 'standing' },
  handover: null,
  correction: { hold: 1, by: ['manager', 'judge'], paper: 'correction-of-act' },
  acts: {
    rate: { by: ['rater'], from: 'new', to: [{ to: 'recorded', when: 'good' }, { to: 'dispatching' }], needs: { input: ['level'] }, set: { ratedOn: 'today', level: { input: 'level' }, tags: { input: 'tags' }, text: { input: 'text' }, callable: { input: 'callable' } } },

    dispatch: { by: ['manager'], from: ['dispatching'], to: 'contacting', set: { dispatchedOn: 'today' } },
    contact: { by: ['fixer'], from: ['contacting'], to: 'rectifying', needs: { input: ['method', 'found', 'class'] }, seat: { fixer: 'actor' }, set: { classifiedOn: 'today', found: { input: 'found' }, class: { input: 'class' } } },
    'feed-back': { by: ['fixer'], from: ['rectifying'], to: 'following', needs: { reason: true, basis: true, input: ['measure'] }, set: { fedBackOn: 'today', measure: { input: 'measure' } } },
    close: { by: ['manager'], from: ['following'], to: 'closed', needs: { input: ['method', 'answer'] }, set: { followedUpOn: 'today', followUp: { input: 'answer' } } },
    reopen: { by: ['manager'], from: ['following'], to: 'rectifying', needs: grounds, set: { classifiedOn: 'today' } },

    appeal: { by: ['fixer'], from: ['contacting', 'rectifying'], to: 'appealed', once: true, needs: grounds, set: { appealedOn: 'today' } },
    uphold: { by: ['judge'], from: ['appealed', 'voiding'], to: 'rectifying', needs: grounds, set: { classifiedOn: 'today' } },
    'uphold-by-silence': { by: ['clock'], from: ['appealed'], to: 'rectifying', set: { classifiedOn: 'today' }, starts: ['overdue'] },
    void: { by: ['judge'], from: ['appealed'], to: 'voiding', needs: { ...grounds, input: ['voidReason'] }, set: { voidedOn: 'today', voidReason: { input: 'voidReason' } }, paper: 'void-proposal' },
    object: { by: ['rater'], from: ['voiding'], to: 'appealed', once: true, needs: { reason: true }, set: { appealedOn: 'today' } },
    'void-stands': { by: ['clock'], from: ['voiding'], to: 'voided' },

    'miss-dispatch': { by: ['clock'], from: ['dispatching'], to: 'stay', starts: ['overdue'] },
    'miss-contact': { by: ['clock'], from: ['contacting'], to: 'stay', starts: ['overdue'] },
    'miss-fix': { by: ['clock'], from: ['rectifying'], to: 'stay', starts: ['overdue'] },
    'miss-follow-up': { by: ['clock'], from: ['following'], to: 'stay', starts: ['overdue'] },
    remind: { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
  },
});
