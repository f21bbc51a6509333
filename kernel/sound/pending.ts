import type { Plan } from './plan.ts';
import type { Situation } from './situation.ts';
import { has, stateOf } from './situation.ts';

/** A situation in words: the state and what is pending there, for a finding to name it. */
export const pending = (plan: Plan, situation: Situation): string => {
  const loop = plan.loop;
  const on = (kind: Parameters<Plan['bit']>[0], names: readonly string[], word: string) =>
    names.filter((name) => has(situation.bits, plan.bit(kind, name))).map((name) => `${word} '${name}'`);
  const things = [
    ...on('clock', Object.keys(loop.clocks), 'clock'),
    ...on('pause', Object.keys(loop.pauses), 'pause'),
    ...on('debt', Object.keys(loop.debts), 'debt'),
    ...on('child', Object.keys(loop.children), 'child'),
    ...on('offer', [''], 'an offer').map(() => 'an offer'),
    ...on('item', plan.itemGuards, 'item'),
  ];
  return `'${stateOf(plan, situation)}'${things.length === 0 ? ' with nothing pending' : ` with ${things.join(', ')}`}`;
};
