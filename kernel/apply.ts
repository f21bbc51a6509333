import { held, nothingHeld } from './account.ts';
import type { Effect, Event, Moment, Standing } from './case.ts';

type Head = { readonly seq: number; readonly at: Moment };

/** The standing after one effect of the event with this head. Total: an effect is never refused. */
export const applyEffect = (before: Standing | null, effect: Effect, head: Head): Standing => {
  if (effect.kind === 'open') return blank(effect, head);
  if (before === null) throw new Error(`a history begins with 'open', not '${effect.kind}'`);
  const standing = before;
  switch (effect.kind) {
    case 'enter':
      return { ...standing, state: effect.state };
    case 'end':
      return { ...standing, state: null, ending: effect.ending };
    case 'set':
      return { ...standing, facts: { ...standing.facts, [effect.fact]: effect.value } };
    case 'bind':
      return { ...standing, seats: { ...standing.seats, [effect.seat]: effect.to } };
    case 'start':
      return withClock(standing, effect.clock, {
        since: effect.since,
        due: effect.due,
        provisional: effect.provisional,
        status: 'running',
        extended:
          standing.clocks[effect.clock]?.since === effect.since && standing.clocks[effect.clock]?.extended === true,
      });
    case 'due':
      return changeClock(standing, effect.clock, { due: effect.due, provisional: effect.provisional });
    case 'stop':
      return changeClock(standing, effect.clock, { status: 'stopped' });
    case 'fire':
      return changeClock(standing, effect.clock, { status: 'fired' });
    case 'extend':
      return changeClock(standing, effect.clock, { extended: true });
    case 'pause':
      return {
        ...standing,
        pauses: [
          ...standing.pauses,
          {
            pause: effect.pause,
            ...(effect.key === undefined ? {} : { key: effect.key }),
            from: effect.from,
            until: effect.until,
            to: null,
          },
        ],
      };
    case 'resume':
      return {
        ...standing,
        pauses: standing.pauses.map((run) =>
          run.pause === effect.pause && run.key === effect.key && run.to === null ? { ...run, to: effect.to } : run,
        ),
      };
    case 'owe':
      return { ...standing, debts: [...standing.debts, { debt: effect.debt, key: effect.key, outcome: 'owed' }] };
    case 'clear':
      return {
        ...standing,
        debts: standing.debts.map((run) =>
          run.debt === effect.debt && run.key === effect.key && run.outcome === 'owed'
            ? { ...run, outcome: effect.outcome }
            : run,
        ),
      };
    case 'child':
      return {
        ...standing,
        children: [
          ...standing.children,
          {
            case: effect.case,
            child: effect.child,
            loop: effect.loop,
            ...(effect.key === undefined ? {} : { key: effect.key }),
            outcome: 'open',
            ending: null,
          },
        ],
      };
    case 'leave':
      return standing;
    case 'heard':
      return {
        ...standing,
        children: standing.children.map((run) =>
          run.case === effect.case ? { ...run, outcome: 'heard', ending: effect.ending } : run,
        ),
      };
    case 'recall':
      return {
        ...standing,
        children: standing.children.map((run) => (run.case === effect.case ? { ...run, outcome: 'recalled' } : run)),
      };
    case 'offer':
      return { ...standing, offer: { seat: effect.seat, from: effect.from, to: effect.to } };
    case 'offer-ends':
      return {
        ...standing,
        offer: null,
        returns:
          effect.how === 'returned' || effect.how === 'silent'
            ? [...standing.returns, { unit: effect.unit, how: effect.how }]
            : standing.returns,
      };
    case 'notice':
      return { ...standing, notice: effect.unmet };
    case 'paper':
      return {
        ...standing,
        papers: [...standing.papers, { paper: effect.paper, seq: head.seq, to: effect.to, release: effect.release }],
      };
    case 'invite':
      return { ...standing, rights: [...standing.rights, { right: effect.right, from: effect.from }] };
    case 'book':
      return {
        ...standing,
        held: { ...standing.held, [effect.account]: held(standing.held?.[effect.account] ?? nothingHeld, effect) },
      };
    case 'restore':
      return effect.standing;
  }
};

/** The standing after an event: its effects in order, then the count of what was done and by whom. */
export const apply = (before: Standing | null, event: Event): Standing => {
  let standing = before;
  for (const effect of event.effects) standing = applyEffect(standing, effect, event);
  if (standing === null) throw new Error(`event ${event.seq} opens nothing`);
  return {
    ...standing,
    seq: event.seq,
    at: event.at,
    done: {
      ...standing.done,
      [event.act]: {
        times: (standing.done[event.act]?.times ?? 0) + 1,
        seq: event.seq,
        person: event.person,
        unit: event.unit,
      },
    },
  };
};

type ClockRun = Standing['clocks'][string];

const withClock = (standing: Standing, clock: string, run: ClockRun): Standing => ({
  ...standing,
  clocks: { ...standing.clocks, [clock]: run },
});

const changeClock = (standing: Standing, clock: string, change: Partial<ClockRun>): Standing => {
  const run = standing.clocks[clock];
  if (run === undefined) throw new Error(`clock '${clock}' was never started`);
  return withClock(standing, clock, { ...run, ...change });
};

const blank = (effect: Effect & { kind: 'open' }, head: Head): Standing => ({
  loop: effect.loop,
  hash: effect.hash,
  given: effect.given,
  seq: 0,
  openedAt: head.at,
  at: head.at,
  state: null,
  ending: null,
  facts: {},
  seats: {},
  clocks: {},
  pauses: [],
  debts: [],
  children: [],
  offer: null,
  returns: [],
  notice: null,
  rights: [],
  papers: [],
  done: {},
});
