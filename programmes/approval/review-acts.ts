import type { Act } from '../../kernel/loop.ts';
import { grounds } from './grounds.ts';
import { underReview } from './stages.ts';

const ofHearing = {
  child: 'aside',
  loop: 'hearing',
  seats: { applicant: { seat: 'applicant' }, organiser: { seat: 'reviewer' } },
} as const;

/** Reviewing, art. 34 to 45: what others are asked, what stops which clock, what extends it and by whom. */
export const reviewActs = {
  'ask-opinion': {
    by: ['reviewer'],
    from: ['reviewing'],
    to: 'stay',
    needs: { reason: true, input: ['unit'] },
    opensChild: {
      child: 'aside',
      loop: 'opinion',
      seats: { asked: { input: 'unit' }, asker: { seat: 'reviewer' } },
    },
  },
  // Art. 34(3): what must be seen is seen by two people, each by an act of his own.
  'check-on-site': {
    by: ['reviewer'],
    from: ['reviewing'],
    to: 'stay',
    needs: { reason: true },
    opensChild: { child: 'aside', loop: 'site-check', seats: { inspector: { seat: 'reviewer' } } },
  },
  // Art. 55: by the technical standard that is named, again by two people, and on its result the decision rests.
  'begin-inspection': {
    by: ['reviewer'],
    from: ['reviewing'],
    to: 'stay',
    needs: { input: ['standard'] },
    set: { standard: { input: 'standard' } },
    opensChild: { child: 'aside', loop: 'inspection', seats: { inspector: { seat: 'reviewer' } } },
    settles: ['inspection'],
  },
  'hear-not-inspected': { by: ['child'], from: 'open', to: 'stay', hears: 'aside', owes: [{ debt: 'inspection' }] },
  // Art. 36 and 47: whoever has a major interest is told, may be heard, and may ask for a hearing.
  'tell-interested': {
    by: ['reviewer'],
    from: ['reviewing'],
    to: 'stay',
    needs: { ...grounds, input: ['interested'] },
    set: { interested: { input: 'interested' } },
    opensChild: ofHearing,
  },
  // Art. 46: what must be heard by law, and what the organ thinks the public should hear.
  'order-hearing': {
    by: ['reviewer'],
    from: ['reviewing'],
    // It also settles the hearing that is owed, if there is one.
    to: [{ to: 'stay' }],
    needs: { ...grounds, input: ['hearingCause'] },
    set: { hearingCause: { input: 'hearingCause' } },
    opensChild: ofHearing,
    settles: ['hearing'],
  },
  'hear-not-held': { by: ['child'], from: 'open', to: 'stay', hears: 'aside', owes: [{ debt: 'hearing' }] },
  // What was asked for and not held in time is held late, or let be by whoever asked; nothing is decided before.
  'hold-hearing': {
    by: ['reviewer'],
    from: ['reviewing'],
    to: 'stay',
    when: 'heard-on-request',
    needs: { ...grounds, input: ['askedBy'] },
    opensChild: ofHearing,
    settles: ['hearing'],
  },
  'waive-hearing': {
    by: ['applicant', 'reviewer'],
    from: ['reviewing'],
    to: 'stay',
    when: 'heard-on-request',
    needs: { reason: true, input: ['waivedBy', 'waiver'] },
    releases: ['hearing'],
  },
  'hear-aside': { by: ['child'], from: 'open', to: 'stay', hears: 'aside' },

  // Without its written notice a procedure may be recorded; it stops no clock.
  'record-procedure': {
    by: ['reviewer'],
    from: [...underReview],
    to: 'stay',
    needs: { reason: true, input: ['procedure'] },
    set: { procedureSeenOn: 'today' },
  },
  'begin-procedure': {
    by: ['reviewer'],
    from: ['reviewing'],
    to: 'stay',
    needs: { ...grounds, input: ['procedure', 'procedureUntil'] },
    set: { procedure: { input: 'procedure' }, procedureUntil: { input: 'procedureUntil' } },
    pauses: 'special-procedure',
  },
  'end-procedure': {
    by: ['reviewer'],
    from: [...underReview],
    to: 'stay',
    needs: { reason: true, input: ['procedure'] },
    resumes: 'special-procedure',
  },
  'overrun-procedure': { by: ['clock'], from: [...underReview], to: 'stay', resumes: 'special-procedure' },
  // What is not in art. 45 stops the unit's own promise at most, and only as its guide says.
  'pause-promise': {
    by: ['reviewer'],
    from: ['reviewing'],
    to: 'stay',
    needs: { ...grounds, input: ['step', 'stepUntil'] },
    set: { step: { input: 'step' }, stepUntil: { input: 'stepUntil' } },
    pauses: 'own-step',
  },
  'resume-promise': {
    by: ['reviewer'],
    from: [...underReview],
    to: 'stay',
    needs: { reason: true, input: ['step'] },
    resumes: 'own-step',
  },
  'overrun-step': { by: ['clock'], from: [...underReview], to: 'stay', resumes: 'own-step' },

  // Art. 42: once, by the head of the organ; joint handling by the head of the government at that level.
  extend: { by: ['head'], from: [...underReview], to: 'stay', needs: grounds, extends: 'statutory' },
  'extend-from-receipt': {
    by: ['head'],
    from: [...underReview],
    to: 'stay',
    needs: grounds,
    extends: 'statutory-from-receipt',
  },
  'extend-jointly': { by: ['leader'], from: [...underReview], to: 'stay', needs: grounds, extends: 'jointly' },

  forward: {
    by: ['reviewer'],
    from: ['reviewing'],
    to: 'forwarded',
    needs: { input: ['proposal'] },
    awaitsChildren: ['aside'],
    awaitsDebts: ['gap', 'hearing', 'inspection'],
    set: { proposal: { input: 'proposal' } },
  },
  'send-back': { by: ['approver'], from: ['forwarded'], to: 'reviewing', needs: { reason: true } },
} as const satisfies Readonly<Record<string, Act>>;
