import type { Act } from '../loop.ts';
import type { Plan } from './plan.ts';
import type { Situation } from './situation.ts';
import { has } from './situation.ts';

/** Whether a hand may do an act as things stand; guards that read the item are decided, others may come out either way. */
export const enabled = (plan: Plan, situation: Situation, name: string, act: Act): boolean => {
  const bits = situation.bits;
  const on = (kind: Parameters<Plan['bit']>[0], thing = '') => has(bits, plan.bit(kind, thing));
  if (act.once && on('done', name)) return false;
  if (act.after?.some((other) => !on('done', other))) return false;
  if (act.whileRunning !== undefined && !on('clock', act.whileRunning)) return false;
  if (act.unlessRunning !== undefined && on('clock', act.unlessRunning) && !waits(plan, situation, act.unlessRunning)) return false;
  if (act.extends !== undefined && !on('clock', act.extends)) return false;
  if (act.when !== undefined && plan.loop.guards[act.when] === 'item' && !on('item', act.when)) return false;
  if (act.awaitsPauses && Object.keys(plan.loop.pauses).some((pause) => on('pause', pause))) return false;
  if (act.pauses !== undefined && on('pause', act.pauses)) return false;
  if (act.resumes !== undefined && !on('pause', act.resumes)) return false;
  if (act.awaitsDebts?.some((debt) => on('debt', debt))) return false;
  if (act.awaitsChildren?.some((child) => on('child', child))) return false;
  if (act.hears !== undefined && !on('child', act.hears)) return false;
  const clears = act.settles ?? act.releases ?? [];
  if (clears.length > 0 && act.to === 'stay' && !act.once && !clears.some((debt) => on('debt', debt))) return false;
  if ((act.takes || act.declines) && !on('offer')) return false;
  return act.offers === undefined || (!on('offer') && !on('spent'));
};

/** A clock that has come due while somebody else holds the answer: it counts as run out. */
const waits = (plan: Plan, situation: Situation, clock: string): boolean =>
  plan.loop.clocks[clock]?.waitsIn?.includes(plan.states[situation.state] ?? '') === true;
