import { amounts } from '../due.ts';
import { canonical } from '../canonical.ts';
import type { Event, Standing } from '../case.ts';
import { dayOfMoment } from '../day.ts';
import { explain } from '../explain.ts';
import { holder } from '../holder.ts';
import type { Json } from '../json.ts';
import { pausing } from '../pausing.ts';
import { redecide } from '../redecide.ts';
import { apply, replay } from '../replay.ts';
import { booksKept, clocksCount, handsKept, judgesApart } from './hands.ts';
import type { Played } from './played.ts';
import type { World } from './world.ts';
import { contextOf } from './world.ts';

/** Looks at a played case with eyes of its own: what its events say must keep the promises, however they were decided. */
export const invariants = (world: World, played: Played, again: boolean): readonly string[] => {
  const wrong: string[] = [];
  const say = (text: string) => wrong.push(`${played.loop.name} ${played.id}: ${text}`);
  let standing: Standing | null = null;
  let whole = 0;
  let told: ReadonlySet<string> | null = null;
  played.events.forEach((event, at) => {
    if (event.seq !== at + 1) say(`event ${at + 1} is numbered ${event.seq}`);
    if (JSON.stringify(event) !== played.written[at]) say(`event ${event.seq} was changed after it was written`);
    if (event.by === 'clock' && standing !== null) legal(standing, event, say);
    else if (event.legal !== null) say(`event ${event.seq} of a hand has a legal time`);
    const before: Standing | null = standing;
    standing = apply(standing, event);
    if (before !== null && before.ending !== null && event.act !== 'undo')
      say(`event ${event.seq} happened after the ending`);
    const restored = event.effects.some((effect) => effect.kind === 'restore');
    for (const effect of event.effects)
      if (effect.kind === 'notice') {
        const unmet = new Set(effect.unmet.filter((line) => line.answer !== 'ok').map((line) => line.material));
        if (told !== null && [...unmet].some((material) => !told?.has(material)))
          say(`event ${event.seq} names what the one notice did not`);
        if (unmet.size > 0) told = unmet;
        if (played.loop.acts[event.act]?.needs?.checklist === 'whole') whole += 1;
      }
    if (restored) {
      told =
        standing.notice === null
          ? null
          : new Set(standing.notice.filter((line) => line.answer !== 'ok').map((line) => line.material));
      whole = standing.notice === null ? 0 : 1;
    }
    if (whole > 1) say(`event ${event.seq} is a second whole notice`);
    stands(played, standing, event, say);
    if (before !== null) handsKept(played.loop, before, event, say);
    clocksCount(played.loop, standing, event.seq, say);
    booksKept(played.loop, standing, event.seq, say);
    judgesApart(played.loop, standing, event.seq, say);
  });
  const text = (value: unknown) => canonical(value as Json);
  if (text(replay(played.events)) !== text(played.standing)) say('the replayed history stands otherwise than decided');
  if (text(replay(JSON.parse(JSON.stringify(played.events)) as Event[])) !== text(played.standing))
    say('the history after JSON and back stands otherwise');
  datesExplain(world, played, say);
  if (again) {
    const { guards, hash } = contextOf(world, played.loop);
    const result = redecide(played.loop, played.events, { [world.calendar.version]: world.calendar }, { guards, hash });
    if (!result.same) say(`event ${result.seq} '${result.recorded.act}' decided again: ${result.why}`);
  }
  return wrong;
};

/** An expiry carries the moment at which its clock came due, which is not later than when it was carried out. */
const legal = (before: Standing | null, event: Event, say: (text: string) => void): void => {
  const fired = event.effects.find((effect) => effect.kind === 'fire');
  const run = fired === undefined ? undefined : before?.clocks[fired.clock];
  if (fired === undefined || run?.status !== 'running')
    return say(`event ${event.seq} is an expiry of no running clock`);
  if (event.legal !== run.due || fired.legal !== run.due)
    say(`event ${event.seq} has the legal time ${event.legal}, its clock came due ${run.due}`);
  if (event.legal !== null && event.legal > event.at) say(`event ${event.seq} fired before it was due`);
};

/** Open: a holder and a running clock. Ended: evidence, a paper to whom it concerns, nothing owed. */
const stands = ({ loop }: Played, standing: Standing, event: Event, say: (text: string) => void): void => {
  if (standing.state !== null) {
    if (holder(loop, standing) === null) say(`after event ${event.seq} nobody holds the case`);
    if (!Object.values(standing.clocks).some((run) => run.status === 'running'))
      say(`after event ${event.seq} no clock runs`);
    return;
  }
  const ending = loop.endings[standing.ending ?? ''];
  if (ending === undefined) return say(`after event ${event.seq} the case is nowhere`);
  for (const fact of ending.evidence)
    if (standing.facts[fact] === undefined || standing.facts[fact] === null)
      say(`it ended as '${standing.ending}' without '${fact}'`);
  if (
    ending.paper !== null &&
    !event.effects.some((effect) => effect.kind === 'paper' && effect.paper === ending.paper) &&
    event.act !== 'undo'
  )
    say(`it ended as '${standing.ending}' and nobody was told`);
  if (standing.debts.some((debt) => debt.outcome === 'owed')) say(`it ended as '${standing.ending}' with a debt open`);
  if (standing.children.some((run) => run.outcome === 'open' && loop.children[run.child]?.follows !== true))
    say(`it ended as '${standing.ending}' with a child open`);
};

/** Every due date that counts an amount is the last day of its own explanation, and the counted days add up. */
const datesExplain = (world: World, { loop, standing }: Played, say: (text: string) => void): void => {
  for (const [name, run] of Object.entries(standing.clocks)) {
    const clock = loop.clocks[name];
    const counted = clock === undefined ? null : amounts(clock, standing.given.item, run.extended);
    const [first] = counted ?? [];
    if (
      counted === null ||
      first === undefined ||
      run.status !== 'running' ||
      first.unit === 'month' ||
      first.unit === 'hour' ||
      first.unit === 'workhour'
    )
      continue;
    const explained = explain(world.calendar, run.since, counted, pausing(loop, standing, name));
    if (explained.at(-1)?.day !== dayOfMoment(run.due))
      say(`clock '${name}' is due ${run.due} and explained to ${explained.at(-1)?.day}`);
    const sum = counted.reduce((all, amount) => all + amount.amount, 0);
    if (explained.filter((step) => step.counted).length !== sum)
      say(`clock '${name}' counts ${explained.filter((step) => step.counted).length} days, its limit is ${sum}`);
  }
};
