import type { Actor, Moment, Standing } from '../case.ts';
import { bound } from '../bound.ts';
import { dayNumber, dayOf } from '../day.ts';
import type { Act, Loop } from '../loop.ts';
import { permit } from '../permit.ts';
import { isFrom } from '../sound/hands.ts';
import { given } from './giving.ts';
import type { Goal } from './map-of.ts';
import type { Played, Table } from './played.ts';
import { attempt, begin, tick } from './played.ts';
import { seldom, towards, whereabouts } from './purpose.ts';
import { saying, spoil } from './saying.ts';
import { edgeOf, endless, later } from './time.ts';
import { contextOf, party, somebody, units } from './world.ts';

const steps = 34;

/** Plays one case and all that comes of it: with people who know what to do, and others who do not. */
export const play = (table: Table, loop: Loop, id: string): void => {
  const { chance } = table;
  let now: Moment = `${dayOf(dayNumber('2024-02-01') + chance.below(600))}T09:00:00`;
  if (chance.odds(0.01)) now = '2019-05-06T10:00:00';
  const act = loop.acts[loop.opens];
  if (act === undefined) return;
  const outside = given(table.world, loop, id, chance);
  const actor = opener(loop, act, outside, table);
  const said = saying(table.world, loop, loop.opens, act, null, now, chance);
  begin(table, loop, {
    act: loop.opens,
    actor,
    input: chance.odds(0.05) ? spoil(said, chance) : said,
    at: now,
    given: outside,
  });
  const goals = new Map<string, Goal>();
  for (let step = 0; step < steps; step += 1) {
    now = later(table, now);
    if (chance.odds(0.7)) for (const played of table.cases.slice()) tick(table, played, now);
    const open = table.cases.filter((played) => played.standing.state !== null);
    const played = open.length > 0 ? chance.pick(open) : table.cases.at(-1);
    if (played === undefined || (open.length === 0 && step > 3 && chance.odds(0.7))) return;
    const mood = chance.next();
    if (mood < 0.2) stumble(table, played, now);
    else if (mood < 0.23)
      attempt(
        table,
        played,
        chance.pick(['undo', 'put-right']),
        anybody(table, played),
        chance.odds(0.8) ? { reason: 'a wrong click' } : {},
        chance.odds(0.6) ? played.standing.at : now,
      );
    else if (mood < 0.75 && table.purpose) now = pursue(table, played, goals, now);
    else if (mood < 0.92) proceed(table, played, now);
  }
};

const opener = (loop: Loop, act: Act, { seats, item, posts }: Standing['given'], table: Table): Actor => {
  const by = table.chance.pick(act.by);
  // An inner loop begins as if some case had opened it: what comes of it is the same.
  if (by === 'parent') return { kind: 'parent', case: 'elsewhere', child: 'elsewhere' };
  if (by === 'clock') return { kind: 'clock' };
  const binding = loop.seats[by]?.bound;
  const unit = typeof binding === 'object' && 'item' in binding ? item[binding.item] : undefined;
  if (typeof unit === 'string') return somebody(table.chance, unit);
  const offices =
    typeof binding === 'object' && 'zone' in binding ? binding.zone.flatMap((post) => posts[post] ?? []) : [];
  if (offices.length > 0) return somebody(table.chance, table.chance.pick(offices));
  const seat = seats[by];
  if (seat === undefined) return party('nobody');
  return 'party' in seat ? party(seat.party) : somebody(table.chance, seat.unit);
};

/** Somebody who may act does something that is possible; the more seldom it has happened, the likelier. */
const proceed = (table: Table, played: Played, now: Moment): void => {
  const { chance, seen } = table;
  const options = Object.entries(played.loop.acts).flatMap(([name, act]) => {
    if (act.from === 'new') return [];
    const actor = rightful(table, played, act);
    const allowed =
      actor !== null &&
      !('refusal' in permit(played.loop, played.standing, name, actor, now, contextOf(table.world, played.loop)));
    return allowed && actor !== null ? [{ name, act, actor }] : [];
  });
  const chosen = chance.weigh(options, ({ name }) => 1 / (1 + seen.of(`act ${played.loop.name} ${name}`)) + 0.0005);
  if (
    chosen === undefined ||
    chance.odds(1 - Math.max(0.02, 130 / (1 + seen.of(`act ${played.loop.name} ${chosen.name}`))))
  )
    return;
  const said = saying(table.world, played.loop, chosen.name, chosen.act, played.standing, now, chance);
  attempt(table, played, chosen.name, chosen.actor, chance.odds(0.06) ? spoil(said, chance) : said, now);
};

/** Somebody works towards what has seldom happened; where it takes waiting, time goes on. */
const pursue = (table: Table, played: Played, goals: Map<string, Goal>, now: Moment): Moment => {
  const { loop } = played;
  const here = whereabouts(table, played);
  if (here === undefined) return now;
  const goal = goals.get(played.id) ?? seldom(table, played);
  goals.delete(played.id);
  if (goal.at === here) {
    table.seen.add(`at ${loop.name} ${here}`);
    for (let times = 0; times < 3; times += 1) stumble(table, played, now);
    return now;
  }
  const edge = towards(table, played, here, goal);
  if (edge === undefined) return now;
  if (edge.act !== goal.act) goals.set(played.id, goal);
  if (edge.hand.kind === 'parent') {
    askParent(table, played, edge.act, now);
    return now;
  }
  const over = loop.acts[goal.act ?? '']?.unlessRunning;
  if (over !== undefined && table.chance.odds(0.6))
    now = edgeOf(table, played.standing, [over], edge.act === goal.act ? 0 : -30, now);
  else if (table.chance.odds(0.1)) now = edgeOf(table, played.standing, Object.keys(loop.clocks), -30, now);
  const { standing } = played;
  if (edge.hand.kind === 'clock') {
    const due = endless(standing.clocks[edge.hand.clock]?.due ?? now);
    const then = due > now ? due : now;
    tick(table, played, then);
    return then;
  }
  const act = loop.acts[edge.act];
  const able = (actor: Actor | null): actor is Actor =>
    actor !== null && !('refusal' in permit(loop, standing, edge.act, actor, now, contextOf(table.world, loop)));
  const actor =
    act === undefined ? undefined : Array.from({ length: 6 }, () => rightful(table, played, act)).find(able);
  if (act === undefined || actor === undefined || edge.hand.kind === 'child') return now;
  attempt(table, played, edge.act, actor, saying(table.world, loop, edge.act, act, standing, now, table.chance), now);
  return now;
};

/** A child is called back by its parent: let somebody there do what calls it back. */
const askParent = (table: Table, played: Played, name: string, now: Moment): void => {
  const { parent } = played.standing.given;
  const above = table.cases.find((candidate) => candidate.id === parent?.case);
  // What begins as if some case elsewhere had opened it is called back from there; so is what another case makes way for.
  if (above === undefined) {
    const act = played.loop.acts[name];
    if (act === undefined) return;
    const said = saying(table.world, played.loop, name, act, played.standing, now, table.chance);
    attempt(table, played, name, { kind: 'parent', case: 'elsewhere', child: '' }, said, now);
    return;
  }
  const recalling = Object.entries(above?.loop.acts ?? {}).filter(([, act]) =>
    act.recalls?.includes(parent?.child ?? ''),
  );
  if (recalling.length === 0) return;
  const [recall, act] = table.chance.pick(recalling);
  const actor = rightful(table, above, act);
  if (actor !== null)
    attempt(
      table,
      above,
      recall,
      actor,
      saying(table.world, above.loop, recall, act, above.standing, now, table.chance),
      now,
    );
};

const rightful = (table: Table, played: Played, act: Act): Actor | null => {
  const { loop, standing } = played;
  const seat = table.chance.pick(act.by);
  if (seat === 'receiver') return standing.offer === null ? null : somebody(table.chance, standing.offer.to);
  const filled = bound(loop, standing, seat === 'holder' ? (loop.states[standing.state ?? '']?.holder ?? '') : seat);
  if (filled === null) return null;
  return 'party' in filled ? party(filled.party) : somebody(table.chance, filled.unit);
};

const anybody = (table: Table, played: Played): Actor => {
  const last = played.events.at(-1);
  if (last?.person && last.unit && table.chance.odds(0.6))
    return {
      kind: 'person',
      person: last.person,
      unit: last.unit,
      roles: ['clerk', 'reviewer', 'approver', 'head', 'contact', 'office'],
    };
  const seated = Object.values(played.standing.seats).flatMap((filled) => ('unit' in filled ? [filled.unit] : []));
  return table.chance.odds(0.1) ? party('nobody') : somebody(table.chance, table.chance.pick([...seated, ...units]));
};

/** Somebody does what he may not, or what is not there to be done, or leaves out what is asked. */
const stumble = (table: Table, played: Played, now: Moment): void => {
  const { chance } = table;
  const here = Object.entries(played.loop.acts)
    .filter(
      ([, act]) =>
        isFrom(act, played.standing.state ?? '') &&
        !act.by.every((by) => by === 'clock' || by === 'child' || by === 'parent'),
    )
    .map(([name]) => name);
  const name = chance.odds(0.03)
    ? 'fly'
    : chance.pick(here.length > 0 && chance.odds(0.85) ? here : Object.keys(played.loop.acts));
  const act = played.loop.acts[name];
  const actor =
    act !== undefined && chance.odds(0.8)
      ? (rightful(table, played, act) ?? anybody(table, played))
      : anybody(table, played);
  const said = act === undefined ? {} : saying(table.world, played.loop, name, act, played.standing, now, chance);
  attempt(table, played, name, actor, chance.odds(0.3) ? spoil(said, chance) : said, now);
};
