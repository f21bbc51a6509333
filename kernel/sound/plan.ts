import type { Act, Loop } from '../loop.ts';
import { isFrom } from './hands.ts';
import { liveBits } from './live-bits.ts';
import type { PlannedAct } from './planned-act.ts';
import { plannedAct } from './planned-act.ts';
import type { PlannedClock } from './planned-clock.ts';
import { plannedClocks } from './planned-clock.ts';
import { targets } from './targets.ts';

/** What a situation remembers besides the state. */
export type Kind =
  | 'clock'
  | 'fired'
  | 'fact'
  | 'seat'
  | 'pause'
  | 'debt'
  | 'child'
  | 'done'
  | 'item'
  | 'offer'
  | 'spent'
  | 'notice';

/** A loop with a number for each state and a bit for each thing that can be pending. */
export type Plan = {
  readonly loop: Loop;
  readonly states: readonly string[];
  readonly endings: readonly string[];
  /** The bit of a thing; nothing where the thing makes no difference. */
  readonly bit: (kind: Kind, name?: string) => bigint;
  /** The bits that can still matter from a state on; the others are forgotten there. */
  readonly live: (state: string) => bigint;
  /** Item guards that some clock, act or branch asks: constant over a case. */
  readonly itemGuards: readonly string[];
  readonly clocks: readonly PlannedClock[];
  /** Guards that clocks of a state ask and nobody can know beforehand. */
  readonly unknownGuards: (state: string) => readonly string[];
  /** The acts that are possible in a state as far as the state goes. */
  readonly actsIn: (state: string) => readonly PlannedAct[];
  readonly act: (name: string) => PlannedAct;
};

/** Numbers what a loop's situations consist of. Facts and acts count only where something asks for them. */
export const plan = (loop: Loop): Plan => {
  const bits = new Map<Kind, Map<string, bigint>>();
  let size = 0n;
  const add = (kind: Kind, name = '') => {
    const named = bits.get(kind) ?? new Map<string, bigint>();
    if (!named.has(name)) named.set(name, 1n << size++);
    bits.set(kind, named);
  };
  for (const [name, clock] of Object.entries(loop.clocks)) {
    add('clock', name);
    if (clock.since !== 'act') add('fired', name);
  }
  for (const fact of factsAsked(loop)) add('fact', fact);
  for (const [name, seat] of Object.entries(loop.seats)) if (seat.bound === 'act') add('seat', name);
  for (const name of Object.keys(loop.pauses)) add('pause', name);
  for (const name of Object.keys(loop.debts)) add('debt', name);
  for (const name of Object.keys(loop.children)) add('child', name);
  for (const act of Object.values(loop.acts)) for (const name of act.after ?? []) add('done', name);
  for (const [name, act] of Object.entries(loop.acts)) if (act.once) add('done', name);
  const itemGuards = guardsAsked(loop).filter((guard) => loop.guards[guard] === 'item');
  for (const guard of itemGuards) add('item', guard);
  if (loop.handover !== null) {
    add('offer');
    add('spent');
  }
  if (
    Object.values(loop.acts).some((act) => act.needs?.checklist === 'first-notice' || act.needs?.checklist === 'whole')
  )
    add('notice');
  const bit: Plan['bit'] = (kind, name = '') => bits.get(kind)?.get(name) ?? 0n;
  const alive = liveBits(loop, bit);
  const clocks = plannedClocks(loop, bit);
  const states = Object.keys(loop.states);
  const planned = new Map(Object.entries(loop.acts).map(([name, act]) => [name, plannedAct(loop, name, act, bit)]));
  const acts = new Map(states.map((state) => [state, [...planned.values()].filter(({ act }) => isFrom(act, state))]));
  const unknown = new Map(
    states.map((state) => [
      state,
      [
        ...new Set(clocks.filter(({ runsIn }) => runsIn.has(state)).flatMap(({ clock }) => [clock.when, clock.unless])),
      ].filter((guard): guard is string => guard !== undefined && loop.guards[guard] !== 'item'),
    ]),
  );
  return {
    loop,
    states,
    endings: Object.keys(loop.endings),
    bit,
    clocks,
    unknownGuards: (state) => unknown.get(state) ?? [],
    act: (name) => planned.get(name) ?? plannedAct(loop, name, nothing, bit),
    actsIn: (state) => acts.get(state) ?? [],
    live: (state) => alive.get(state) ?? 0n,
    itemGuards,
  };
};

const nothing: Act = { by: [], from: [], to: 'stay' };

const factsAsked = (loop: Loop): ReadonlySet<string> =>
  new Set([
    ...Object.values(loop.clocks).flatMap((clock) =>
      'until' in clock.limit ? [clock.since, clock.limit.until] : [clock.since],
    ),
    ...evidenceFromElsewhere(loop),
    ...Object.values(loop.acts).flatMap((act) =>
      Object.values(act.set ?? {}).flatMap((source) =>
        typeof source === 'object' && 'fact' in source ? [source.fact] : [],
      ),
    ),
  ]);

/** Evidence that some act ends a case with, without setting it itself. */
const evidenceFromElsewhere = (loop: Loop): readonly string[] =>
  Object.values(loop.acts).flatMap((act) =>
    targets(act).flatMap((branch) =>
      (loop.endings[branch.to]?.evidence ?? []).filter((fact) => act.set?.[fact] === undefined),
    ),
  );

/** Every guard that a clock, an act, a branch or a debt asks; whether a case is left behind changes nothing here. */
export const guardsAsked = (loop: Loop): readonly string[] =>
  [
    ...new Set([
      ...Object.values(loop.clocks).flatMap((clock) => [clock.when, clock.unless]),
      ...Object.values(loop.acts).flatMap((act) => [
        act.when,
        ...targets(act).map((branch) => branch.when),
        ...(act.owes ?? []).map((owed) => owed.when),
      ]),
    ]),
  ].filter((guard): guard is string => guard !== undefined);
