import { peopleOf, unitOf } from '../bound.ts';
import type { Event, Standing } from '../case.ts';
import { dayOfMoment, startOf } from '../day.ts';
import type { Loop } from '../loop.ts';
import { addMinutes } from '../minutes.ts';

type Say = (text: string) => void;

/** Who did what, read from the events alone: the right units, different hands, nothing twice, papers held as long as they must be. */
export const handsKept = (loop: Loop, before: Standing, event: Event, say: Say): void => {
  const act = loop.acts[event.act];
  if (act === undefined) return putRight(loop, before, event, say);
  for (const other of loop.seats[event.by]?.apart ?? [])
    if (event.unit !== null && unitOf(loop, before, other) === event.unit)
      say(`event ${event.seq} was done by the unit of '${other}'`);
  for (const other of act.otherHandThan ?? [])
    if (event.person !== null && before.done[other]?.person === event.person)
      say(`event ${event.seq} was done by the hand that did '${other}'`);
  if (act.once && before.done[event.act] !== undefined) say(`event ${event.seq} does '${event.act}' a second time`);
  for (const effect of event.effects) {
    if (
      effect.kind === 'set' &&
      act.set?.[effect.fact] === 'today' &&
      effect.value !== dayOfMoment(event.legal ?? event.at)
    )
      say(`event ${event.seq} sets '${effect.fact}' to ${String(effect.value)}`);
    if (effect.kind === 'offer-ends' && event.by === 'clock' && effect.how === 'returned')
      say(`event ${event.seq} counts silence as a return`);
    if (effect.kind === 'paper') held(loop, event, effect.paper, effect.release, say);
  }
};

const held = (loop: Loop, event: Event, paper: string, release: string, say: Say): void => {
  const outside = loop.seats[loop.papers[paper]?.to ?? '']?.kind === 'party';
  const hold = event.person !== null && outside && loop.correction !== null && event.seq > 1 ? loop.correction.hold : 0;
  if (release !== addMinutes(event.at, hold)) say(`event ${event.seq} releases '${paper}' at ${release}`);
};

/** What is put right is put right by another, with a reason. */
const putRight = (loop: Loop, before: Standing, event: Event, say: Say): void => {
  const last = Object.entries(before.done).reduce<{ seq: number; person: string | null }>(
    (latest, [act, done]) =>
      loop.acts[act]?.by.every((by) => by === 'clock') || done.seq < latest.seq ? latest : done,
    { seq: 0, person: null },
  );
  if (event.act === 'undo' && last.person !== event.person) say(`event ${event.seq} takes back what another has done`);
  if (event.act === 'put-right' && (last.person === event.person || typeof event.input['reason'] !== 'string'))
    say(`event ${event.seq} puts right what the same hand has done, or gives no reason`);
};

/** A case never pays or sets free more than it was promised, and once it has ended nothing is kept back for it. */
export const booksKept = (loop: Loop, standing: Standing, seq: number, say: Say): void => {
  for (const [account, { promised, paid }] of Object.entries(standing.held ?? {})) {
    if (promised < 0 || paid < 0) say(`after event ${seq} account '${account}' holds less than nothing for it`);
    if (standing.state === null && promised !== 0) say(`it ended while '${account}' keeps ${promised} for it`);
  }
  for (const [seat, { least }] of Object.entries(loop.seats)) {
    const filled = standing.seats[seat];
    if ((least ?? 1) > 1 && filled !== undefined && new Set(peopleOf(loop, standing, seat)).size < (least ?? 1))
      say(`after event ${seq} too few people sit in '${seat}'`);
  }
};

/** A running clock counts from the day its fact names. */
export const clocksCount = (loop: Loop, standing: Standing, seq: number, say: Say): void => {
  for (const [name, run] of Object.entries(standing.clocks)) {
    const since = loop.clocks[name]?.since ?? '';
    const fact = standing.facts[since];
    if (
      run.status === 'running' &&
      typeof fact === 'string' &&
      since !== 'act' &&
      since !== 'entry' &&
      run.since !== startOf(fact)
    )
      say(`after event ${seq} clock '${name}' counts from ${run.since}, its day is ${fact}`);
  }
};

/** A seat of the zone's posts is never of a unit it must be apart from while another post is there. */
export const judgesApart = (loop: Loop, standing: Standing, seq: number, say: Say): void => {
  for (const [name, seat] of Object.entries(loop.seats)) {
    if (typeof seat.bound !== 'object' || !('zone' in seat.bound)) continue;
    const avoided = (seat.apart ?? []).map((other) => unitOf(loop, standing, other));
    const others = seat.bound.zone
      .map((post) => standing.given.posts[post])
      .filter((unit) => unit !== undefined && !avoided.includes(unit));
    if (others.length > 0 && avoided.includes(unitOf(loop, standing, name)))
      say(`after event ${seq} '${name}' is of a unit it must be apart from`);
  }
};
