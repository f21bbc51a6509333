import { workdays } from '../../kernel/amount.ts';
import type { Clock } from '../../kernel/loop.ts';
import { unanswered } from './stages.ts';

/** The clocks of the inquiry loop: from which day, how long, under which rule, and what their expiry does. */
export const clocks = {
  // Five working days from the asking, whoever has it meanwhile.
  reply: {
    since: 'askedOn',
    limit: workdays(5),
    during: [...unanswered],
    basis: 'reply-limit',
    warn: workdays(1),
    extension: { by: 'head', amount: workdays(10), paper: 'extension-notice' },
    onExpire: 'miss-reply',
    kind: 'duty',
  },
  // A unit takes an offered duty or returns it with a reason within two working days; once.
  offer: {
    since: 'act',
    limit: workdays(2),
    during: ['asked'],
    basis: 'offer-limit',
    warn: workdays(1),
    onExpire: 'pass-over',
    kind: 'duty',
  },
  ruling: {
    since: 'entry',
    limit: workdays(1),
    during: ['disputed'],
    basis: 'ruling-limit',
    onExpire: 'miss-ruling',
    kind: 'duty',
  },
  'call-back': {
    since: 'repliedOn',
    limit: workdays(1),
    during: ['replied'],
    basis: 'call-back-limit',
    onExpire: 'miss-call-back',
    kind: 'duty',
  },
  redo: {
    since: 'reopenedOn',
    limit: workdays(5),
    during: ['redoing'],
    basis: 'redo-limit',
    warn: workdays(1),
    onExpire: 'miss-redo',
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
