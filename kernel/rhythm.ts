import type { Amount } from './amount.ts';
import type { Calendar } from './calendar.ts';
import type { Bound, Day } from './case.ts';
import { addDays, addMonths, dayOfMoment, isDay, startOf } from './day.ts';
import { deadline } from './deadline.ts';
import type { Json, JsonObject } from './json.ts';

/**
 * A duty that returns: for each entry of a register, every so often, the clock opens a case with a holder and a due date of
 * its own. What was missed is seen on the day, as a case that is late, and not in a report.
 */
export type Rhythm = {
  readonly name: string;
  /** The register whose entries it is about; the entry is frozen as the item of each turn. */
  readonly register: string;
  /** The loop of which each turn is a case; its opening act is by 'clock' and takes `turnOn`, the day of the turn. */
  readonly loop: string;
  /**
   * How often: an amount of days, working days or months, the field of the entry that holds one, or a field that holds so
   * many of a unit.
   */
  readonly every: Amount | { readonly field: string; readonly unit?: Amount['unit'] };
  /** The field of the entry with the day of the first turn. */
  readonly from: string;
  /** The field with the last day on which a turn may fall. */
  readonly until?: string;
  /** Fields of the entry that must have these values, else it has no turns now. */
  readonly when?: JsonObject;
  /** Seats given from fields of the entry (a party by its telephone); others come from the item or the zone's posts. */
  readonly seats: Readonly<
    Record<string, { readonly unit: string; readonly person?: string } | { readonly party: string }>
  >;
};

export type Turn = { readonly number: number; readonly day: Day };

/**
 * The turns of an entry that have come by `today` and follow turn `last` (null where there was none), at most `most` of them.
 * Days count from the first day and not from the turn before, so that nothing drifts: the 31st of a month is the last of a
 * short one and the 31st again. Where the entry has another first day or another interval than before, what follows the day
 * of the last turn comes next. Turns that fell before `notBefore` (the day on which the entry was made) are nobody's to make
 * up. None where the entry has none now, or says no length of time.
 */
export const turnsOf = (
  rhythm: Rhythm,
  entry: JsonObject,
  calendar: Calendar,
  { today, last, notBefore, most = 24 }: { today: Day; last: Turn | null; notBefore: Day; most?: number },
): readonly Turn[] => {
  const first = entry[rhythm.from];
  const every = amountOf(rhythm, entry);
  if (every === null || typeof first !== 'string' || !isDay(first)) return [];
  if (!hasTurns(rhythm, entry)) return [];
  const until = rhythm.until === undefined ? undefined : entry[rhythm.until];
  const end = typeof until === 'string' && isDay(until) && until < today ? until : today;
  const as = last === null ? null : { ...last, same: turnDay(calendar, first, every, last.number) === last.day };
  const turns: Turn[] = [];
  let number = last?.number ?? 0;
  for (let nth = as?.same ? as.number + 1 : 1; turns.length < most; nth += 1) {
    const day = turnDay(calendar, first, every, nth);
    if (day > end) break;
    if (last !== null && day <= last.day) continue;
    number = last === null || as?.same ? nth : number + 1;
    if (day >= notBefore) turns.push({ number, day });
  }
  return turns;
};

/** Whether an entry has turns now: its fields have the values that the rhythm asks for. */
export const hasTurns = ({ when = {} }: Rhythm, entry: JsonObject): boolean =>
  Object.entries(when).every(([field, value]) => entry[field] === value);

/** The day of the next turn after turn `last` that falls on `from` or later; null where there is none. */
export const nextTurn = (
  rhythm: Rhythm,
  entry: JsonObject,
  calendar: Calendar,
  { last, from }: { last: Turn | null; from: Day },
): Day | null => {
  const [turn] = turnsOf(rhythm, entry, calendar, { today: '9999-12-30', last, notBefore: from, most: 1 });
  return turn?.day ?? null;
};

/** The seats of a turn that its entry fills. */
export const turnSeats = (rhythm: Rhythm, entry: JsonObject): Readonly<Record<string, Bound>> => {
  const seats: Record<string, Bound> = {};
  for (const [seat, source] of Object.entries(rhythm.seats)) {
    if ('party' in source) {
      const party = entry[source.party];
      if (typeof party === 'string') seats[seat] = { party };
      continue;
    }
    const unit = entry[source.unit];
    const person = source.person === undefined ? null : entry[source.person];
    if (typeof unit === 'string') seats[seat] = { unit, person: typeof person === 'string' ? person : null };
  }
  return seats;
};

const turnDay = (calendar: Calendar, first: Day, { amount, unit }: Amount, number: number): Day => {
  const count = amount * (number - 1);
  if (count === 0) return first;
  if (unit === 'month') return addMonths(first, count);
  if (unit === 'day') return addDays(first, count);
  return dayOfMoment(deadline(calendar, startOf(first), [{ amount: count, unit: 'workday' }], []).due);
};

const amountOf = ({ every }: Rhythm, entry: JsonObject): Amount | null => {
  const said: Json | undefined = 'field' in every ? fieldOf(every, entry) : { ...every };
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return null;
  const { amount, unit } = said as JsonObject;
  const counts = typeof amount === 'number' && Number.isSafeInteger(amount) && amount > 0;
  return counts && (unit === 'day' || unit === 'workday' || unit === 'month') ? { amount, unit } : null;
};

const fieldOf = ({ field, unit }: { readonly field: string; readonly unit?: Amount['unit'] }, entry: JsonObject) =>
  unit === undefined ? entry[field] : { amount: entry[field] ?? null, unit };
