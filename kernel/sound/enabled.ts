import type { Plan } from './plan.ts';
import type { PlannedAct } from './planned-act.ts';
import type { Situation } from './situation.ts';

/** Whether a hand may do an act as things stand; guards that read the item are decided, others may come out either way. */
export const enabled = (plan: Plan, { state, bits }: Situation, { act, needs, forbids, owed }: PlannedAct): boolean => {
  if ((bits & needs) !== needs || (bits & forbids) !== 0n) return false;
  if (owed !== null && (bits & owed) === 0n) return false;
  if (act.unlessRunning === undefined || (bits & plan.bit('clock', act.unlessRunning)) === 0n) return true;
  // A clock that has come due while somebody else holds the answer counts as run out.
  return plan.loop.clocks[act.unlessRunning]?.waitsIn?.includes(plan.states[state] ?? '') === true;
};
