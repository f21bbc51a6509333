import type { Act, Ending, Seat, State } from '../../kernel/loop.ts';

const told = { tells: 'parent', paper: null, invites: null } as const;

/** What is seen for a review is seen by two people of the unit: what one records, another confirms by an act of his own. */
export const twoHands = {
  outside: {
    judged: 'it serves the review; the person reviews the approval it is part of',
    kept: 'the unit that reviews does it itself; it is not handed on',
    'told-once': 'nothing is asked of the applicant here',
  },
  seats: {
    inspector: { kind: 'post', role: 'reviewer', bound: 'given' },
    second: { kind: 'post', role: 'reviewer', bound: 'act', sameUnit: 'inspector', apartPerson: ['inspector'] },
  },
  states: { assigned: { holder: 'inspector' }, recorded: { holder: 'second' } },
  done: { ...told, answers: true, evidence: ['recordedOn', 'confirmedOn'] },
  missed: { ...told, answers: true, evidence: ['missedOn'] },
  recalled: { ...told, answers: false, outcome: 'recalled', evidence: [] },
  nothing: {
    pauses: {},
    debts: {},
    children: {},
    rights: {},
    papers: {},
    guards: {},
    handover: null,
    correction: null,
  },
} as const satisfies {
  readonly outside: object;
  readonly seats: Readonly<Record<string, Seat>>;
  readonly states: Readonly<Record<string, State>>;
  readonly done: Omit<Ending, 'outcome'>;
  readonly missed: Omit<Ending, 'outcome'>;
  readonly recalled: Ending;
  readonly nothing: object;
};

/** Recording, confirming by another, differing from the record; silence ends it in `missed`, the parent may recall it. */
export const twoHandsActs = <const Done extends string, const Missed extends string>(done: Done, missed: Missed) =>
  ({
    record: {
      by: ['inspector'],
      from: ['assigned'],
      to: 'recorded',
      needs: { input: ['findings', 'meets'] },
      seat: { inspector: 'actor' },
      set: { recordedOn: 'today', findings: { input: 'findings' }, meets: { input: 'meets' } },
    },
    confirm: {
      by: ['second'],
      from: ['recorded'],
      to: done,
      otherHandThan: ['record'],
      needs: { input: ['seen'] },
      set: { confirmedOn: 'today' },
    },
    differ: {
      by: ['second'],
      from: ['recorded'],
      to: 'assigned',
      otherHandThan: ['record'],
      needs: { reason: true },
      set: { differedOn: 'today' },
    },
    miss: { by: ['clock'], from: ['assigned', 'recorded'], to: missed, set: { missedOn: 'today' } },
    recall: { by: ['parent'], from: ['assigned', 'recorded'], to: 'recalled' },
  }) as const satisfies Readonly<Record<string, Act>>;
