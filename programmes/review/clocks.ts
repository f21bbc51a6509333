import { workdays, workhours } from '../../kernel/amount.ts';
import type { Clock } from '../../kernel/loop.ts';

/** Where the unit may appeal, and where the case is with somebody else. */
const appealable = ['contacting', 'confirming', 'rectifying'] as const;
const elsewhere = ['appealed', 'voiding', 'objected', 'following', 'supervising'] as const;

/** The clocks of the review loop: from which day, how long, under which rule, and what their expiry does. */
export const clocks = {
  // What the rater may rely on: half a day to dispatch and one to call make two at most.
  'first-word': {
    since: 'ratedOn',
    limit: workdays(2),
    during: ['dispatching', 'contacting'],
    basis: 'first-word-limit',
    onExpire: 'miss-first-word',
    kind: 'duty',
  },
  // Half a working day, whenever the review came.
  dispatch: {
    since: 'entry',
    limit: workhours(4),
    during: ['dispatching'],
    basis: 'dispatch-limit',
    onExpire: 'miss-dispatch',
    kind: 'duty',
  },
  contact: {
    since: 'dispatchedOn',
    limit: workdays(1),
    during: ['contacting'],
    basis: 'contact-limit',
    onExpire: 'miss-contact',
    kind: 'duty',
  },
  confirm: {
    since: 'entry',
    limit: workhours(4),
    during: ['confirming'],
    basis: 'confirm-limit',
    onExpire: 'miss-confirm',
    kind: 'duty',
  },
  // Nobody waits for a manager: what the unit has said then counts.
  unconfirmed: {
    since: 'entry',
    limit: workdays(2),
    during: ['confirming'],
    basis: 'class-stands-after',
    onExpire: 'class-stands',
    kind: 'watch',
  },
  'appeal-window': {
    since: 'dispatchedOn',
    limit: workdays(5),
    // It goes on while others decide, so that it never begins anew.
    during: [...appealable, ...elsewhere],
    waitsIn: [...elsewhere],
    basis: 'appeal-window',
    onExpire: 'appeal-over',
    kind: 'watch',
  },
  'quick-fix': {
    since: 'classifiedOn',
    unless: 'complex',
    limit: workdays(5),
    during: ['rectifying'],
    basis: 'quick-fix-limit',
    warn: workdays(1),
    onExpire: 'miss-fix',
    kind: 'duty',
  },
  'long-fix': {
    since: 'classifiedOn',
    when: 'complex',
    limit: workdays(15),
    during: ['rectifying'],
    basis: 'long-fix-limit',
    warn: workdays(2),
    extension: { by: 'manager', amount: workdays(10), paper: 'extension-notice' },
    onExpire: 'miss-fix',
    kind: 'duty',
  },
  'follow-up': {
    since: 'fedBackOn',
    limit: workdays(5),
    during: ['following'],
    basis: 'follow-up-limit',
    warn: workdays(1),
    onExpire: 'miss-follow-up',
    kind: 'duty',
  },
  appeal: {
    since: 'appealedOn',
    limit: workdays(5),
    during: ['appealed'],
    basis: 'appeal-limit',
    onExpire: 'uphold-by-silence',
    kind: 'duty',
  },
  objection: {
    since: 'voidedOn',
    limit: workdays(5),
    during: ['voiding'],
    basis: 'objection-limit',
    onExpire: 'void-stands',
    kind: 'duty',
  },
  'objection-decision': {
    since: 'objectedOn',
    limit: workdays(5),
    during: ['objected'],
    basis: 'objection-decision-limit',
    warn: workdays(1),
    onExpire: 'objection-holds',
    kind: 'duty',
  },
  supervision: {
    since: 'handedUpOn',
    limit: workdays(15),
    during: ['supervising'],
    basis: 'long-fix-limit',
    warn: workdays(2),
    onExpire: 'miss-supervision',
    kind: 'duty',
  },
  overdue: {
    since: 'act',
    limit: workdays(1),
    during: 'open',
    basis: 'overdue-watch',
    onExpire: 'remind',
    kind: 'watch',
  },
} as const satisfies Readonly<Record<string, Clock>>;
