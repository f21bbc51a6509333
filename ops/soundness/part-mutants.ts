import type { Loop } from '../../kernel/loop.ts';
import type { Mutant } from './mutant.ts';
import { mutant, others } from './mutant.ts';

/** What can be wrong with everything but the acts: owners, clocks, pauses, debts, endings, seats, rights, papers. */
export const partMutants = (loop: Loop): readonly Mutant[] => {
  const posts = Object.keys(loop.seats).filter((seat) => loop.seats[seat]?.kind === 'post');
  const served = loop.serves ?? 'parent';
  const drop = (kind: string, path: readonly (string | number)[], there: unknown) =>
    there === undefined ? [] : [mutant(loop, kind, path, undefined)];
  return [
    ...Object.entries(loop.states).flatMap(([name, state]) => [
      ...others(posts, state.holder).map((post) => mutant(loop, 'another owner', ['states', name, 'holder'], post)),
      ...(loop.serves === null ? [] : [mutant(loop, 'owner is the party', ['states', name, 'holder'], served)]),
    ]),
    ...clockMutants(loop),
    ...Object.entries(loop.pauses).flatMap(([name, pause]) => [
      mutant(loop, 'pause paper dropped', ['pauses', name, 'paper'], null),
      ...pause.stops.map((_, at) => mutant(loop, 'pause stops less', ['pauses', name, 'stops', at], undefined)),
      ...others(Object.keys(loop.clocks), pause.limit).map((clock) =>
        mutant(loop, 'pause ends by another clock', ['pauses', name, 'limit'], clock),
      ),
    ]),
    ...Object.entries(loop.debts).flatMap(([name, debt]) => [
      ...others(Object.keys(loop.seats), debt.owner).map((seat) =>
        mutant(loop, 'debt of another', ['debts', name, 'owner'], seat),
      ),
      ...others(Object.keys(loop.clocks), debt.clock).map((clock) =>
        mutant(loop, 'debt on another clock', ['debts', name, 'clock'], clock),
      ),
    ]),
    ...Object.entries(loop.endings).flatMap(([name, ending]) => [
      ...(ending.paper === null ? [] : [mutant(loop, 'ending paper dropped', ['endings', name, 'paper'], null)]),
      ...ending.evidence.map((_, at) => mutant(loop, 'evidence dropped', ['endings', name, 'evidence', at], undefined)),
      ...(ending.invites === null ? [] : [mutant(loop, 'right not left', ['endings', name, 'invites'], null)]),
      ...drop('ending not apart', ['endings', name, 'apartFrom'], ending.apartFrom),
      ...others(posts, ending.tells)
        .slice(0, 1)
        .map((post) => mutant(loop, 'ending tells another', ['endings', name, 'tells'], post)),
    ]),
    ...Object.entries(loop.seats).flatMap(([name, seat]) => [
      ...drop('seat not apart', ['seats', name, 'apart'], seat.apart),
      ...drop('person not apart', ['seats', name, 'apartPerson'], seat.apartPerson),
      ...drop('seat not pinned', ['seats', name, 'pinned'], seat.pinned),
      ...drop('seat without its unit', ['seats', name, 'sameUnit'], seat.sameUnit),
      ...drop('role dropped', ['seats', name, 'role'], seat.role),
      ...(typeof seat.bound === 'object' && 'zone' in seat.bound
        ? seat.bound.zone.map((_, at) =>
            mutant(loop, 'zone post dropped', ['seats', name, 'bound', 'zone', at], undefined),
          )
        : []),
    ]),
    ...Object.entries(loop.rights).flatMap(([name, right]) => [
      mutant(loop, 'right of the rated', ['rights', name, 'to'], right.about),
      mutant(loop, 'window changed', ['rights', name, 'window', 'amount'], right.window.amount + 1),
    ]),
    ...Object.entries(loop.papers).flatMap(([name, paper]) =>
      paper.grounds ? [mutant(loop, 'paper without grounds', ['papers', name, 'grounds'], false)] : [],
    ),
    ...(loop.handover === null
      ? []
      : [
          ...others(posts, loop.handover.judge).map((post) =>
            mutant(loop, 'another judge', ['handover', 'judge'], post),
          ),
          ...others(Object.keys(loop.clocks), loop.handover.clock).map((clock) =>
            mutant(loop, 'offer on another clock', ['handover', 'clock'], clock),
          ),
          mutant(loop, 'no return allowed', ['handover', 'maxHops'], 0),
        ]),
    ...(loop.correction === null
      ? []
      : [
          mutant(loop, 'nobody puts right', ['correction', 'by'], []),
          mutant(loop, 'hold changed', ['correction', 'hold'], 600),
        ]),
  ];
};

const clockMutants = (loop: Loop): readonly Mutant[] =>
  Object.entries(loop.clocks).flatMap(([name, clock]) => [
    mutant(loop, 'clock dropped', ['clocks', name], undefined),
    mutant(loop, 'basis changed', ['clocks', name, 'basis'], 'custom'),
    ...('unit' in clock.limit
      ? [1, 10].map((more) =>
          mutant(
            loop,
            'amount changed',
            ['clocks', name, 'limit', 'amount'],
            'unit' in clock.limit ? clock.limit.amount + more : more,
          ),
        )
      : []),
    ...(Array.isArray(clock.during)
      ? clock.during.map((_, at) =>
          mutant(loop, 'clock runs in fewer states', ['clocks', name, 'during', at], undefined),
        )
      : []),
    ...others([...new Set(Object.values(loop.clocks).map((one) => one.onExpire))], clock.onExpire).map((act) =>
      mutant(loop, 'another expiry', ['clocks', name, 'onExpire'], act),
    ),
    ...(clock.waitsIn === undefined ? [] : [mutant(loop, 'waiting dropped', ['clocks', name, 'waitsIn'], undefined)]),
    ...(clock.when === undefined ? [] : [mutant(loop, 'clock guard dropped', ['clocks', name, 'when'], undefined)]),
    ...(clock.unless === undefined ? [] : [mutant(loop, 'clock guard dropped', ['clocks', name, 'unless'], undefined)]),
    ...(clock.extension === undefined
      ? []
      : [mutant(loop, 'extension dropped', ['clocks', name, 'extension'], undefined)]),
    ...(clock.since === 'entry' ? [] : [mutant(loop, 'counts from entry', ['clocks', name, 'since'], 'entry')]),
  ]);
