import type { Effect, Event } from '../../kernel/case.ts';

/**
 * The states of a case as the exchange of construction approvals counts them: 1 接件, 2 撤件, 3 受理, 4 不受理, 5 不予受理,
 * 6 补正(开始), 7 补正(结束), 8 部门开始办理, 9 特别程序(开始), 10 特别程序(结束), 11 办结(通过), 12 办结(容缺通过),
 * 13 办结(不通过), 14 撤回, 15 撤销. Here and nowhere else the numbers meet our words.
 */
export const stateNumbers = {
  handedIn: 1,
  takenBack: 2,
  accepted: 3,
  notRequired: 4,
  notAccepted: 5,
  correcting: 6,
  corrected: 7,
  begun: 8,
  procedureBegun: 9,
  procedureOver: 10,
  granted: 11,
  grantedWithGaps: 12,
  denied: 13,
  withdrawn: 14,
  revoked: 15,
} as const;

type Code = (typeof stateNumbers)[keyof typeof stateNumbers];
const one = stateNumbers;

/** Whether and on what a case had been accepted before the event. */
export type Before = { readonly accepted: boolean; readonly basis: string | null };

/** By state or ending. What was taken back before it was accepted is 撤件, afterwards 撤回; what is decided at once was accepted too. */
const entered: Readonly<Record<string, (before: Before) => readonly Code[]>> = {
  received: () => [one.handedIn],
  correcting: () => [one.correcting],
  corrected: () => [one.corrected],
  reviewing: ({ accepted }) => (accepted ? [] : [one.accepted, one.begun]),
  forwarded: () => [],
  'sent-up': () => [],
  granted: ({ accepted, basis }) => [
    ...(accepted ? [] : [one.accepted, one.begun]),
    basis === 'gaps' ? one.grantedWithGaps : one.granted,
  ],
  denied: () => [one.denied],
  'delivered-grant': () => [],
  'delivered-denial': () => [],
  'not-required': () => [one.notRequired],
  'not-accepted': () => [one.notAccepted],
  'refused-for-falsehood': () => [one.notAccepted],
  lapsed: () => [one.takenBack],
  returned: () => [one.withdrawn],
  withdrawn: ({ accepted }) => [accepted ? one.withdrawn : one.takenBack],
  terminated: () => [one.withdrawn],
  revoked: () => [one.revoked],
};

/** The states that the exchange knows of; others are the house's own and tell it nothing. */
export const exchanged: readonly string[] = Object.keys(entered);

/** The numbers that an event tells the exchange, in order; none for what is the house's own business. */
export const stateCodes = ({ effects }: Pick<Event, 'effects'>, before: Before): readonly Code[] =>
  effects.flatMap((effect) => codesOf(effect, before));

const codesOf = (effect: Effect, before: Before): readonly Code[] => {
  switch (effect.kind) {
    case 'enter':
      return entered[effect.state]?.(before) ?? [];
    case 'end':
      return entered[effect.ending]?.(before) ?? [];
    case 'pause':
      return effect.pause === 'special-procedure' ? [one.procedureBegun] : [];
    case 'resume':
      return effect.pause === 'special-procedure' ? [one.procedureOver] : [];
    // Put right by a second hand: the state it stands in again is told anew.
    case 'restore':
      return entered[effect.standing.state ?? effect.standing.ending ?? '']?.(before) ?? [];
    default:
      return [];
  }
};
