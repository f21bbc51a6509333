import type { Act, Loop } from '../loop.ts';
import type { Kind } from './plan.ts';
import { targets } from './targets.ts';

type Bit = (kind: Kind, name?: string) => bigint;

/**
 * Which bits can still matter from each state on. A fact that no later clock counts from, or an act that
 * can no longer be repeated, would only multiply situations that are alike.
 */
export const liveBits = (loop: Loop, bit: Bit): ReadonlyMap<string, bigint> => {
  const states = Object.keys(loop.states);
  const acts = Object.entries(loop.acts);
  const always = union([
    ...Object.keys(loop.seats).map((seat) => bit('seat', seat)),
    ...Object.keys(loop.pauses).map((pause) => bit('pause', pause)),
    ...Object.keys(loop.debts).map((debt) => bit('debt', debt)),
    ...Object.keys(loop.children).map((child) => bit('child', child)),
    bit('offer'),
  ]);
  const live = new Map(
    states.map((state) => [
      state,
      union([
        always,
        ...clocksRead(loop, state, bit),
        ...acts.filter(([, act]) => isFrom(act, state)).map(([name, act]) => actReads(loop, name, act, bit)),
      ]),
    ]),
  );
  for (let changed = true; changed;) {
    changed = false;
    for (const state of states) {
      const before = live.get(state) ?? 0n;
      const after = union([before, ...next(loop, state).map((other) => live.get(other) ?? 0n)]);
      if (after !== before) changed = true;
      live.set(state, after);
    }
  }
  return live;
};

const union = (bits: readonly bigint[]): bigint => bits.reduce((sum, bit) => sum | bit, 0n);

const isFrom = (act: Act, state: string): boolean =>
  act.from !== 'new' && (act.from === 'open' || act.from.includes(state));

const next = (loop: Loop, state: string): readonly string[] =>
  Object.values(loop.acts)
    .filter((act) => isFrom(act, state))
    .flatMap((act) => targets(act).map((branch) => branch.to));

const clocksRead = (loop: Loop, state: string, bit: Bit): readonly bigint[] =>
  Object.entries(loop.clocks).flatMap(([name, clock]) =>
    clock.during === 'open' || clock.during.includes(state)
      ? [
          bit('clock', name),
          bit('fired', name),
          bit('fact', clock.since),
          'until' in clock.limit ? bit('fact', clock.limit.until) : 0n,
          bit('item', clock.when),
          bit('item', clock.unless),
        ]
      : [],
  );

const actReads = (loop: Loop, name: string, act: Act, bit: Bit): bigint =>
  union([
    act.once ? bit('done', name) : 0n,
    ...(act.after ?? []).map((other) => bit('done', other)),
    act.offers === undefined ? 0n : bit('spent'),
    act.needs?.checklist === 'first-notice' || act.needs?.checklist === 'whole' ? bit('notice') : 0n,
    bit('item', act.when),
    ...(act.owes ?? []).map((owed) => bit('item', owed.when)),
    ...targets(act).map((branch) => bit('item', branch.when)),
    ...targets(act).flatMap((branch) => (loop.endings[branch.to]?.evidence ?? []).map((fact) => bit('fact', fact))),
    ...Object.values(act.set ?? {}).map((source) =>
      typeof source === 'object' && 'fact' in source ? bit('fact', source.fact) : 0n,
    ),
  ]);
