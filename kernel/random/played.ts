import type { Actor, Decision, Event, Moment, Refusal, Request, Standing } from '../case.ts';
import { decide, expire } from '../decide.ts';
import { heardBy } from '../heard-by.ts';
import type { JsonObject } from '../json.ts';
import type { Loop } from '../loop.ts';
import type { Chance } from './chance.ts';
import { given } from './giving.ts';
import type { Tally } from './tally.ts';
import { countEvent, countRefusal } from './tally.ts';
import type { World } from './world.ts';
import { contextOf } from './world.ts';

/** A case as it was played. */
export type Played = {
  readonly id: string;
  readonly loop: Loop;
  readonly events: Event[];
  /** Each event as text when it was decided, to see that nobody changes it later. */
  readonly written: string[];
  standing: Standing;
};

/** Some cases that belong together, and what was noticed while they were played. */
export type Table = {
  readonly world: World;
  readonly chance: Chance;
  readonly seen: Tally;
  readonly cases: Played[];
  readonly wrong: string[];
  /** Whether people know the way to what seldom happens; without it they only do what is possible. */
  readonly purpose: boolean;
};

const loopNamed = (table: Table, name: string): Loop => {
  const loop = table.world.loops.find((candidate) => candidate.name === name);
  if (loop === undefined) throw new Error(`no loop '${name}'`);
  return loop;
};

/** Opens a case; gives it, or the refusal. */
export const begin = (table: Table, loop: Loop, request: Request): Played | Refusal => {
  const decision = decide(loop, null, request, contextOf(table.world, loop));
  if (decision.standing === null || decision.refusal !== null) {
    if (decision.refusal === null) throw new Error('neither a case nor a refusal');
    countRefusal(table.seen, decision.refusal);
    return decision.refusal;
  }
  const played: Played = {
    id: decision.standing.given.case,
    loop,
    events: [],
    written: [],
    standing: decision.standing,
  };
  table.cases.push(played);
  keep(table, played, decision, request.at);
  return played;
};

/** Does an act, or tries to; whatever it opens, recalls and reports happens in the same breath. */
export const attempt = (
  table: Table,
  played: Played,
  act: string,
  actor: Actor,
  input: JsonObject,
  at: Moment,
): Refusal | null => {
  const childCase =
    (played.loop.acts[act]?.opensChild ?? played.loop.acts[act]?.leaves) === undefined
      ? {}
      : { childCase: `${played.id}.${played.events.length}` };
  const request = { act, actor, input, at, history: played.events, ...childCase };
  const decision = decide(played.loop, played.standing, request, contextOf(table.world, played.loop));
  keep(table, played, decision, at);
  if (decision.refusal !== null) countRefusal(table.seen, decision.refusal);
  return decision.refusal;
};

/** Lets every expiry happen that is due. */
export const tick = (table: Table, played: Played, at: Moment): void => {
  if (played.standing.state !== null)
    keep(table, played, expire(played.loop, played.standing, at, contextOf(table.world, played.loop)), at);
};

const keep = (table: Table, played: Played, decision: Decision, at: Moment): void => {
  if (decision.standing === null) return;
  for (const event of decision.events) {
    played.events.push(event);
    played.written.push(JSON.stringify(event));
    countEvent(table.seen, played.loop, event);
  }
  played.standing = decision.standing;
  for (const opening of decision.opens) {
    const loop = loopNamed(table, opening.loop);
    const parent = { case: played.id, child: opening.child };
    const outside = given(table.world, loop, opening.case, table.chance, opening.seats);
    const request = {
      act: loop.opens,
      actor:
        opening.as === undefined
          ? { kind: 'parent' as const, ...parent }
          : { kind: 'party' as const, party: opening.as },
      input: opening.input,
      at,
      given: { ...outside, seats: opening.seats, parent },
    };
    const born = begin(table, loop, request);
    // Nobody asks in his own name for what is not open to him: the door refuses the whole act.
    if ('kind' in born && !(opening.as !== undefined && born.kind === 'guard'))
      table.wrong.push(`child ${opening.loop} could not open: ${born.kind}`);
  }
  for (const id of decision.recalls) {
    const child = table.cases.find((candidate) => candidate.id === id);
    const act =
      child && Object.entries(child.loop.acts).find(([, one]) => one.by.includes('parent') && one.from !== 'new')?.[0];
    if (child === undefined || act === undefined || child.standing.state === null) continue;
    attempt(table, child, act, { kind: 'parent', case: played.id, child: '' }, {}, at);
  }
  const report = decision.reports;
  const parent = report === null ? undefined : table.cases.find((candidate) => candidate.id === report.case);
  if (report === null || parent === undefined || parent.standing.state === null) return;
  const run = parent.standing.children.find((child) => child.case === played.id);
  if (run?.outcome !== 'open') return;
  const refusal = attempt(
    table,
    parent,
    heardBy(parent.loop.children[report.child], report.ending) ?? '',
    { kind: 'child', case: played.id, child: report.child, ending: report.ending },
    {},
    at,
  );
  if (refusal !== null && parent.standing.state !== null)
    table.wrong.push(`${parent.loop.name} did not hear its child: ${refusal.kind}`);
};
