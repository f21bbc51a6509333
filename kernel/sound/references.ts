import type { Act, Loop } from '../loop.ts';
import type { PromiseName } from '../promises.ts';
import { targets } from './targets.ts';

export type Reference = {
  readonly kind:
    | 'seat'
    | 'hand'
    | 'reader'
    | 'state'
    | 'place'
    | 'clock'
    | 'act'
    | 'pause'
    | 'debt'
    | 'account'
    | 'child'
    | 'right'
    | 'paper'
    | 'guard';
  readonly name: string;
  readonly at: string;
  /** The promise that would break where the name leads nowhere. */
  readonly promise: PromiseName;
};

/** Every name by which one part of a loop speaks of another. */
export const references = (loop: Loop): readonly Reference[] => [
  ...one('seat', loop.serves, 'serves', 'answered'),
  ...Object.entries(loop.seats).flatMap(([name, seat]) => {
    const at = `Seat '${name}'`;
    return [
      ...many('seat', seat.apart, at, 'judged'),
      ...many('seat', seat.apartPerson, at, 'judged'),
      ...one('seat', seat.sameUnit, at, 'answered'),
    ];
  }),
  ...Object.entries(loop.states).flatMap(([name, state]) => {
    const at = `State '${name}'`;
    return [...one('seat', state.holder, at, 'answered'), ...one('seat', state.awaits, at, 'answered')];
  }),
  ...Object.entries(loop.endings).flatMap(([name, ending]) => {
    const at = `Ending '${name}'`;
    return [
      ...one('reader', ending.tells, at, 'finished'),
      ...one('paper', ending.paper, at, 'finished'),
      ...one('right', ending.invites, at, 'judged'),
      ...one('seat', ending.apartFrom, at, 'judged'),
    ];
  }),
  ...Object.entries(loop.clocks).flatMap(([name, clock]) => {
    const at = `Clock '${name}'`;
    return [
      ...many('state', clock.during === 'open' ? [] : clock.during, at, 'in-time'),
      ...many('state', clock.waitsIn, at, 'in-time'),
      ...one('act', clock.onExpire, at, 'in-time'),
      ...many('act', clock.silentAfter, at, 'in-time'),
      ...one('guard', clock.when, at, 'protected'),
      ...one('guard', clock.unless, at, 'protected'),
      ...one('seat', clock.extension?.by, at, 'in-time'),
      ...one('paper', clock.extension?.paper, at, 'grounded'),
    ];
  }),
  ...Object.entries(loop.pauses).flatMap(([name, pause]) => {
    const at = `Pause '${name}'`;
    return [
      ...many('clock', pause.stops, at, 'in-time'),
      ...one('paper', pause.paper, at, 'grounded'),
      ...one('clock', pause.limit, at, 'answered'),
    ];
  }),
  ...Object.entries(loop.debts).flatMap(([name, debt]) => [
    ...one('seat', debt.owner, `Debt '${name}'`, 'trusted'),
    ...one('clock', debt.clock, `Debt '${name}'`, 'trusted'),
    ...many('clock', debt.reminders, `Debt '${name}'`, 'trusted'),
  ]),
  ...Object.entries(loop.children).flatMap(([name, child]) =>
    many('act', [child.hears, ...Object.values(child.hearsAs ?? {})], `Child '${name}'`, 'finished'),
  ),
  ...Object.entries(loop.rights).flatMap(([name, right]) =>
    many('seat', [right.to, right.about], `Right '${name}'`, 'judged'),
  ),
  ...Object.entries(loop.papers).flatMap(([name, paper]) => one('reader', paper.to, `Paper '${name}'`, 'grounded')),
  ...(loop.exclusive ?? []).flatMap((guards) => many('guard', guards, 'The exclusive guards', 'in-time')),
  ...one('seat', loop.shields?.party, 'The shield', 'protected'),
  ...one('seat', loop.shields?.from, 'The shield', 'protected'),
  ...many('seat', loop.shields?.knownTo, 'The shield', 'protected'),
  ...one('seat', loop.handover?.seat, 'The handover', 'kept'),
  ...one('clock', loop.handover?.clock, 'The handover', 'kept'),
  ...one('seat', loop.handover?.judge, 'The handover', 'kept'),
  ...many('seat', loop.correction?.by, 'The correction', 'provable'),
  ...one('paper', loop.correction?.paper, 'The correction', 'provable'),
  ...Object.entries(loop.acts).flatMap(([name, act]) => actReferences(act, `Act '${name}'`)),
];

const actReferences = (act: Act, at: string): readonly Reference[] => [
  ...many('hand', act.by, at, 'protected'),
  ...many('state', typeof act.from === 'string' ? [] : act.from, at, 'finished'),
  ...targets(act).flatMap((branch) => [
    ...one('place', branch.to, at, 'finished'),
    ...many('state', branch.in, at, 'finished'),
    ...one('guard', branch.when, at, 'protected'),
    ...one('paper', branch.paper, at, 'grounded'),
  ]),
  ...one('paper', act.paper, at, 'grounded'),
  ...many('act', act.after, at, 'finished'),
  ...many('act', act.otherHandThan, at, 'judged'),
  ...one('clock', act.whileRunning, at, 'in-time'),
  ...one('clock', act.unlessRunning, at, 'in-time'),
  ...one('guard', act.when, at, 'protected'),
  ...many('seat', Object.keys(act.seat ?? {}), at, 'kept'),
  ...many('clock', act.starts, at, 'in-time'),
  ...many('debt', act.awaitsDebts, at, 'trusted'),
  ...many('child', act.awaitsChildren, at, 'finished'),
  ...one('pause', act.pauses, at, 'in-time'),
  ...one('pause', act.resumes, at, 'in-time'),
  ...one('clock', act.extends, at, 'in-time'),
  ...many(
    'debt',
    act.owes?.map((owed) => owed.debt),
    at,
    'trusted',
  ),
  ...many(
    'guard',
    (act.owes ?? []).flatMap(({ when }) => when ?? []),
    at,
    'trusted',
  ),
  ...many('debt', act.settles, at, 'trusted'),
  ...many('debt', act.releases, at, 'trusted'),
  ...many('debt', act.defaults, at, 'trusted'),
  ...many(
    'account',
    act.books?.map((booking) => booking.account),
    at,
    'trusted',
  ),
  ...one('child', act.opensChild?.child, at, 'finished'),
  ...one('seat', act.opensChild?.as, at, 'answered'),
  ...Object.values(act.opensChild?.seats ?? {}).flatMap((source) =>
    'seat' in source ? one('seat', source.seat, at, 'answered') : [],
  ),
  ...(act.leaves ?? []).flatMap(({ seats, when }) => [
    ...Object.values(seats).flatMap((source) => one('seat', source.seat, at, 'answered')),
    ...one('guard', when, at, 'finished'),
  ]),
  ...one('child', act.hears, at, 'finished'),
  ...many('child', act.recalls, at, 'finished'),
  ...one('right', act.invites, at, 'judged'),
];

const one = (
  kind: Reference['kind'],
  name: string | null | undefined,
  at: string,
  promise: PromiseName,
): readonly Reference[] => (name === null || name === undefined ? [] : [{ kind, name, at, promise }]);

const many = (
  kind: Reference['kind'],
  names: readonly string[] | undefined,
  at: string,
  promise: PromiseName,
): readonly Reference[] => (names ?? []).map((name) => ({ kind, name, at, promise }));
