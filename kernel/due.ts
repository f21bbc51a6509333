import type { Amount } from './amount.ts';
import type { Calendar } from './calendar.ts';
import type { Day, Moment, Standing } from './case.ts';
import { endOf, isDay } from './day.ts';
import { deadline } from './deadline.ts';
import type { JsonObject } from './json.ts';
import type { Clock, Length, Loop } from './loop.ts';
import { pausing } from './pausing.ts';

/** The amounts a clock counts: its limit and, once granted, its extension. Null for an absolute date. */
export const amounts = (clock: Clock, item: JsonObject, extended: boolean): readonly Amount[] | null => {
  if ('until' in clock.limit) return null;
  const limit = lengthOf(clock.limit, item);
  return extended && clock.extension !== undefined ? [limit, lengthOf(clock.extension.amount, item)] : [limit];
};

/** When a clock that counts from `since` comes due: its limit, extension and pauses under this calendar. */
export const dueOf = (
  loop: Loop,
  standing: Standing,
  name: string,
  since: Moment,
  extended: boolean,
  calendar: Calendar,
): { readonly due: Moment; readonly provisional: boolean } => {
  const clock = loop.clocks[name];
  if (clock === undefined) throw new Error(`no clock '${name}'`);
  const counted = amounts(clock, standing.given.item, extended);
  if (counted !== null) return deadline(calendar, since, counted, pausing(loop, standing, name));
  const until = firstEnd(loop, standing, name) ?? ('until' in clock.limit ? standing.facts[clock.limit.until] : null);
  if (typeof until !== 'string' || !isDay(until)) throw new Error(`clock '${name}' has no date to run to`);
  return { due: endOf(until), provisional: false };
};

/** The day on which the first of the pauses that a clock counts is over, or null where it counts none. */
const firstEnd = (loop: Loop, standing: Standing, clock: string): Day | null =>
  standing.pauses
    .filter((run) => run.to === null && loop.pauses[run.pause]?.limit === clock)
    .map((run) => run.until)
    .toSorted()[0] ?? null;

const lengthOf = (length: Length, item: JsonObject): Amount => {
  if ('unit' in length) return length;
  const field = item[length.item];
  if (field === null || typeof field !== 'object' || !('amount' in field)) {
    throw new Error(`the item has no limit '${length.item}'`);
  }
  return within(field as unknown as Amount, length);
};

/** A field of the item, at most so much, and shorter by so much; what has another unit stays as the item says. */
const within = (field: Amount, { most, less }: { readonly most?: Amount; readonly less?: Amount }): Amount => {
  const capped = most?.unit === field.unit && most.amount < field.amount ? most : field;
  if (less?.unit !== capped.unit) return capped;
  return { amount: Math.max(1, capped.amount - less.amount), unit: capped.unit };
};
