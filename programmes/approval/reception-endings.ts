import type { Ending, Paper } from '../../kernel/loop.ts';

const told = { tells: 'applicant', invites: 'service' } as const;

/** How a reception ends by itself, and how whoever applied or the unit ends a matter before the decision. */
export const receptionEndings = {
  'not-required': {
    ...told,
    answers: true,
    outcome: 'not-required',
    paper: 'not-required-notice',
    evidence: ['refusedOn'],
  },
  'not-accepted': {
    ...told,
    answers: true,
    outcome: 'not-accepted',
    paper: 'not-accepted-decision',
    evidence: ['refusedOn', 'competentUnit'],
  },
  lapsed: { ...told, answers: true, outcome: 'lapsed', paper: 'lapse-notice', evidence: ['lapsedOn'] },
  withdrawn: {
    ...told,
    answers: false,
    outcome: 'withdrawn',
    paper: 'withdrawal-confirmation',
    evidence: ['withdrawnOn'],
  },
  terminated: {
    ...told,
    answers: false,
    outcome: 'terminated',
    paper: 'termination-decision',
    evidence: ['terminatedOn'],
  },
} as const satisfies Readonly<Record<string, Ending>>;

const plain = { to: 'applicant', grounds: false } as const;
const grounded = { to: 'applicant', grounds: true } as const;
const contestable = { to: 'applicant', grounds: true, remedies: true } as const;

/** The papers of every reception and of what may end it. */
export const receptionPapers = {
  receipt: plain,
  'on-the-spot-record': plain,
  'correction-notice': grounded,
  'correction-reminder': plain,
  'correction-receipt': plain,
  'not-required-notice': grounded,
  'not-accepted-decision': contestable,
  'lapse-notice': grounded,
  'withdrawal-confirmation': plain,
  'termination-decision': contestable,
  'overdue-explanation': grounded,
  'correction-of-act': plain,
} as const satisfies Readonly<Record<string, Paper>>;
