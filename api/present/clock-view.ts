import type { Standing } from '../../kernel/case.ts';
import { amounts } from '../../kernel/due.ts';
import { explain } from '../../kernel/explain.ts';
import type { Clock, Loop } from '../../kernel/loop.ts';
import { light } from '../../kernel/light.ts';
import { pausedBy, pausing } from '../../kernel/pausing.ts';
import { remaining } from '../../kernel/remaining.ts';
import { lawView } from '../directory.ts';
import type { Running } from '../programmes.ts';
import type { ClockView, LawView } from '../view.ts';
import { isStaff, type Reader } from './reader.ts';

/** One clock of a case with its light, its law and the day-by-day count that re-adds to the due date. */
export const clockView = (
  { loop, programme }: Running,
  standing: Standing,
  name: string,
  reader: Reader,
): ClockView | null => {
  const clock = loop.clocks[name];
  const run = standing.clocks[name];
  if (!clock || !run) return null;
  const paused = run.status === 'running' && pausedBy(loop, standing, name) !== null;
  const counted = amounts(clock, standing.given.item, run.extended);
  const law = lawOfItem(clock, standing) ?? programme.rules[clock.basis]?.law ?? null;
  return {
    clock: name,
    kind: clock.kind,
    status: paused ? 'paused' : run.status,
    since: run.since,
    due: run.due,
    provisional: run.provisional,
    light: light(reader.calendar, reader.now, run, clock.warn, paused),
    remaining: run.status === 'running' ? remaining(reader.calendar, reader.now, run.due) : null,
    law: law === null ? null : shown(lawView(reader.directory, law), reader),
    explanation: counted === null ? [] : explain(reader.calendar, run.since, counted, pausing(loop, standing, name)),
  };
};

/** The clocks of a case that ever started, in the order of the loop. */
export const clockViews = (running: Running, standing: Standing, reader: Reader): readonly ClockView[] =>
  Object.keys(running.loop.clocks).flatMap((name) => clockView(running, standing, name, reader) ?? []);

/** A limit that the item freezes may name its law beside it: `statutory` and `statutoryLaw`. */
const lawOfItem = (clock: Clock, standing: Standing): string | null => {
  const law = 'item' in clock.limit ? standing.given.item[`${clock.limit.item}Law`] : null;
  return typeof law === 'string' ? law : null;
};

const shown = (law: LawView | null, reader: Reader): LawView | null =>
  law && (law.verified || isStaff(reader)) ? law : null;

/** The light of the clock that comes due next: what a line of a list shows. */
export const lineLight = (loop: Loop, standing: Standing, name: string | null, reader: Reader) => {
  const run = name === null ? undefined : standing.clocks[name];
  if (standing.state === null || name === null || !run) return { light: 'done' as const, remaining: null };
  const paused = pausedBy(loop, standing, name) !== null;
  return {
    light: light(reader.calendar, reader.now, run, loop.clocks[name]?.warn, paused),
    remaining: remaining(reader.calendar, reader.now, run.due),
  };
};
