import type { Actor, Moment, Standing } from '../case.ts';
import { bound } from '../bound.ts';
import { dayNumber, dayOf, dayOfMoment } from '../day.ts';
import type { Act, Loop } from '../loop.ts';
import { addMinutes } from '../minutes.ts';
import { permit } from '../permit.ts';
import { isFrom } from '../sound/hands.ts';
import { given } from './giving.ts';
import type { Played, Table } from './played.ts';
import { attempt, begin, tick } from './played.ts';
import { seldom, towards } from './purpose.ts';
import { saying, spoil } from './saying.ts';
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
  const actor = opener(act, outside.seats, table);
  const said = saying(table.world, loop, loop.opens, act, null, now, chance);
  begin(table, loop, { act: loop.opens, actor, input: chance.odds(0.05) ? spoil(said, chance) : said, at: now, given: outside });
  const goals = new Map<string, string>();
  for (let step = 0; step < steps; step += 1) {
    now = later(table, now);
    if (chance.odds(0.7)) for (const played of [...table.cases]) tick(table, played, now);
    const open = table.cases.filter((played) => played.standing.state !== null);
    const played = open.length > 0 ? chance.pick(open) : table.cases.at(-1);
    if (played === undefined || (open.length === 0 && step > 3 && chance.odds(0.7))) return;
    const mood = chance.next();
    if (mood < 0.2) stumble(table, played, now);
    else if (mood < 0.23) attempt(table, played, chance.pick(['undo', 'put-right']), anybody(table, played), chance.odds(0.8) ? { reason: 'a wrong click' } : {}, chance.odds(0.6) ? played.standing.at : now);
    else if (mood < 0.75) now = pursue(table, played, goals, now);
    else if (mood < 0.92) proceed(table, played, now);
  }
};

const opener = (act: Act, seats: Standing['given']['seats'], table: Table): Actor => {
  const seat = seats[table.chance.pick(act.by)];
  if (seat === undefined) return party('nobody');
  return 'party' in seat ? party(seat.party) : somebody(table.chance, seat.unit);
};

/** Time goes on: by minutes, by days, or to the very edge of something that is due. */
const later = (table: Table, now: Moment): Moment => {
  const { chance } = table;
  const mood = chance.next();
  const dues = table.cases.flatMap(({ loop, standing }) =>
    Object.entries(standing.state === null ? {} : standing.clocks).flatMap(([name, { status, due }]) =>
      status === 'running' ? [{ due, times: table.seen.of(`expiry ${loop.name} ${name}`) }] : [],
    ),
  );
  const due = mood < 0.2 ? chance.weigh(dues, ({ times }) => 1 / (1 + times)) : undefined;
  if (due !== undefined) {
    const moved = addMinutes(endless(due.due), chance.pick([-60, -1, 0, 1, 600]));
    return moved > now ? moved : now;
  }
  if (mood < 0.8) return addMinutes(now, 1 + chance.below(90));
  return `${dayOf(dayNumber(dayOfMoment(now)) + 1 + chance.below(4))}T1${chance.below(8)}:30:00`;
};

/** A moment that arithmetic can go on from: the end of a day is the beginning of the next. */
const endless = (moment: Moment): Moment => (moment.slice(11, 13) === '24' ? `${dayOf(dayNumber(dayOfMoment(moment)) + 1)}T00:00:00` : moment);

/** Somebody who may act does something that is possible; the more seldom it has happened, the likelier. */
const proceed = (table: Table, played: Played, now: Moment): void => {
  const { chance, seen } = table;
  const options = Object.entries(played.loop.acts).flatMap(([name, act]) => {
    if (act.from === 'new') return [];
    const actor = rightful(table, played, act);
    const allowed = actor !== null && !('refusal' in permit(played.loop, played.standing, name, actor, now, contextOf(table.world, played.loop)));
    return allowed && actor !== null ? [{ name, act, actor }] : [];
  });
  const chosen = chance.weigh(options, ({ name }) => 1 / (1 + seen.of(`act ${played.loop.name} ${name}`)) + 0.0005);
  if (chosen === undefined || chance.odds(1 - Math.max(0.02, 130 / (1 + seen.of(`act ${played.loop.name} ${chosen.name}`))))) return;
  const said = saying(table.world, played.loop, chosen.name, chosen.act, played.standing, now, chance);
  attempt(table, played, chosen.name, chosen.actor, chance.odds(0.06) ? spoil(said, chance) : said, now);
};

/** Somebody works towards an act that has seldom happened; where it takes waiting, time goes on. */
const pursue = (table: Table, played: Played, goals: Map<string, string>, now: Moment): Moment => {
  const { loop, standing } = played;
  const goal = goals.get(played.id) ?? seldom(table, played);
  const edge = goal === undefined ? undefined : towards(table, played, goal);
  if (goal === undefined || edge === undefined || edge.act === goal) goals.delete(played.id);
  else goals.set(played.id, goal);
  if (edge === undefined) return now;
  if (edge.hand.kind === 'clock') {
    const due = endless(standing.clocks[edge.hand.clock]?.due ?? now);
    const then = due > now ? due : now;
    tick(table, played, then);
    return then;
  }
  const act = loop.acts[edge.act];
  const able = (actor: Actor | null): actor is Actor =>
    actor !== null && !('refusal' in permit(loop, standing, edge.act, actor, now, contextOf(table.world, loop)));
  const actor = act === undefined ? undefined : Array.from({ length: 6 }, () => rightful(table, played, act)).find(able);
  if (act === undefined || actor === undefined || edge.hand.kind === 'child' || edge.hand.kind === 'parent') return now;
  attempt(table, played, edge.act, actor, saying(table.world, loop, edge.act, act, standing, now, table.chance), now);
  return now;
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
  if (last?.person && last.unit && table.chance.odds(0.6)) return { kind: 'person', person: last.person, unit: last.unit, roles: ['clerk', 'reviewer', 'approver', 'head', 'contact', 'office'] };
  const seated = Object.values(played.standing.seats).flatMap((filled) => ('unit' in filled ? [filled.unit] : []));
  return table.chance.odds(0.1) ? party('nobody') : somebody(table.chance, table.chance.pick([...seated, ...units]));
};

/** Somebody does what he may not, or what is not there to be done, or leaves out what is asked. */
const stumble = (table: Table, played: Played, now: Moment): void => {
  const { chance } = table;
  const here = Object.entries(played.loop.acts).filter(([, act]) => isFrom(act, played.standing.state ?? '') && !act.by.every((by) => by === 'clock' || by === 'child' || by === 'parent')).map(([name]) => name);
  const name = chance.odds(0.03) ? 'fly' : chance.pick(here.length > 0 && chance.odds(0.85) ? here : Object.keys(played.loop.acts));
  const act = played.loop.acts[name];
  const actor = act !== undefined && chance.odds(0.8) ? (rightful(table, played, act) ?? anybody(table, played)) : anybody(table, played);
  const said = act === undefined ? {} : saying(table.world, played.loop, name, act, played.standing, now, chance);
  attempt(table, played, name, actor, chance.odds(0.3) ? spoil(said, chance) : said, now);
};
