import type { Event, Moment, Standing } from '../../kernel/case.ts';
import { bound, unitOf } from '../../kernel/bound.ts';
import { holder } from '../../kernel/holder.ts';
import { keptFrom } from '../../kernel/kept-from.ts';
import type { Loop } from '../../kernel/loop.ts';
import { nextDue } from '../../kernel/next-due.ts';
import { owed } from '../../kernel/owed.ts';
import type { Mark } from '../store.ts';

/** A row of service_case, by the names of its columns. */
export type CaseRecord = Readonly<Record<string, unknown>> & { readonly case_id: string };

/** How a case is shown, from its loop and standing alone. `events` are those since it was last written. */
export const caseRecord = (
  loop: Loop,
  standing: Standing,
  events: readonly Event[],
  title: string,
  mark: Mark,
  opens: boolean,
): CaseRecord => {
  const { given, ...rest } = standing;
  const held = holder(loop, standing);
  const open = standing.ending === null;
  const next = open ? nextDue(loop, standing) : null;
  const most = owed(loop, standing);
  const state = standing.state === null ? undefined : loop.states[standing.state];
  const item = standing.given.item['key'];
  return {
    case_id: standing.given.case,
    number: standing.given.number,
    loop: loop.name,
    loop_hash: standing.hash,
    version: standing.seq,
    title,
    state: standing.state,
    ending: standing.ending,
    // '' where it is still the one it was.
    handling_unit: held?.unit ?? (opens ? openedBy(events, standing) : ''),
    holder_unit: held?.unit ?? null,
    holder_seat: held?.seat ?? null,
    holder_person: held?.person ?? null,
    awaits: state?.awaits ?? null,
    offer_unit: open ? (standing.offer?.to ?? null) : null,
    party: partyOf(loop, standing, loop.serves),
    item: typeof item === 'string' ? item : null,
    parent_case: standing.given.parent?.case ?? null,
    right_id: standing.given.right ?? null,
    next_clock: next?.clock ?? null,
    next_due: next?.due ?? null,
    next_kind: next?.kind ?? null,
    owed_clock: most?.clock ?? null,
    owed_due: most?.due ?? null,
    owed_missed: most?.missed ?? false,
    wake_at: wakeOf(loop, standing),
    open_debts: standing.debts.filter((debt) => debt.outcome === 'owed').length,
    ended_by_unit: open
      ? null
      : (events.findLast((event) => event.effects.some((effect) => effect.kind === 'end'))?.unit ?? null),
    ended_apart_from: apartFrom(loop, standing),
    kept_from: keptFrom(loop, standing),
    opened_at: standing.openedAt,
    changed_at: standing.at,
    mark,
    given: opens ? given : {},
    standing: rest,
  };
};

/** When the next clock of a case acts; null where none will. */
export const wakeOf = (loop: Loop, standing: Standing): Moment | null =>
  standing.ending === null ? (nextDue(loop, standing, true)?.due ?? null) : null;

/** The party that fills a seat, or null where the seat is none, empty or a unit's. */
export const partyOf = (loop: Loop, standing: Standing, seat: string | null): string | null => {
  const filled = seat === null ? null : bound(loop, standing, seat);
  return filled !== null && 'party' in filled ? filled.party : null;
};

const apartFrom = (loop: Loop, standing: Standing): string | null => {
  const seat = standing.ending === null ? undefined : loop.endings[standing.ending]?.apartFrom;
  return seat === undefined ? null : unitOf(loop, standing, seat);
};

const openedBy = (events: readonly Event[], standing: Standing): string | null => {
  const acted = events.findLast((event) => event.unit !== null);
  if (acted !== undefined) return acted.unit;
  const filled = Object.values(standing.seats).find((seat) => 'unit' in seat);
  return filled !== undefined && 'unit' in filled ? filled.unit : null;
};
