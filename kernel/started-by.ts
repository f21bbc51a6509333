import type { Act, Loop } from './loop.ts';

/**
 * The clocks an act starts by name, by offering, by pausing and by owing. Where a pause has kinds, the end of one lets
 * its clock count on for those that still run.
 */
export const startedBy = (loop: Loop, act: Act): readonly string[] => [
  ...(act.starts ?? []),
  ...(act.offers !== undefined && loop.handover !== null ? [loop.handover.clock] : []),
  ...(act.pauses === undefined ? [] : [loop.pauses[act.pauses]?.limit ?? '']),
  ...(act.resumes === undefined || loop.pauses[act.resumes]?.each === undefined
    ? []
    : [loop.pauses[act.resumes]?.limit ?? '']),
  ...(act.owes ?? []).flatMap(({ debt }) => [
    loop.debts[debt]?.clock ?? '',
    ...(loop.debts[debt]?.reminders?.slice(0, 1) ?? []),
  ]),
];
