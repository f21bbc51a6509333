import type { Standing } from '../../kernel/case.ts';
import { keptFrom } from '../../kernel/kept-from.ts';
import type { Loop } from '../../kernel/loop.ts';
import { owed } from '../../kernel/owed.ts';
import type { Visitor } from '../session/visitor.ts';

/** Roles that look after the whole zone: they see every case, and every look is recorded. */
export const overseers: readonly string[] = ['office', 'supervisor', 'sysadmin'];

export const oversees = (visitor: Visitor): boolean =>
  visitor.kind === 'person' && visitor.roles.some((role) => overseers.includes(role));

/** Whoever leads sees what is late, whoever has it, and nothing else because of that. */
export const leads = (visitor: Visitor): boolean => visitor.kind === 'person' && visitor.roles.includes('leader');

/**
 * What is judged is not read by the unit that is judged, nor by whoever of it looks after the zone, before somebody has
 * begun to handle it (GB/T 39734 4.1).
 */
const stillKept = (visitor: Visitor, standing: Standing): boolean => {
  const rated = standing.given.right === undefined ? undefined : standing.seats['rated'];
  if (visitor.kind !== 'person' || !rated || !('unit' in rated) || rated.unit !== visitor.unit) return false;
  return standing.state !== null && Object.values(standing.done).every(({ person }) => person === null);
};

/**
 * Whether somebody may see a case: its parties; the units that have a seat in it, to whom it is offered, or who have done
 * something in it, so that whoever gives a duty back can still read that he did; and those who look after the zone. Never
 * the unit that a case is about and kept from, whatever else somebody of it does.
 */
export const maySee = (visitor: Visitor, loop: Loop, standing: Standing): boolean => {
  const seats = Object.values(standing.seats);
  if (visitor.kind === 'party') return seats.some((seat) => 'party' in seat && seat.party === visitor.party);
  if (isAbout(visitor, loop, standing)) return false;
  if (leads(visitor) && owed(loop, standing)?.missed === true) return true;
  return (
    oversees(visitor) ||
    standing.offer?.to === visitor.unit ||
    standing.returns.some(({ unit }) => unit === visitor.unit) ||
    Object.values(standing.done).some(({ unit }) => unit === visitor.unit) ||
    seats.some(
      (seat) =>
        'unit' in seat && (seat.unit === visitor.unit || seat.also?.some(({ unit }) => unit === visitor.unit) === true),
    )
  );
};

/** Whether a case is about the unit of whoever asks, and kept from it: for good, or until somebody handles it. */
export const isAbout = (visitor: Visitor, loop: Loop, standing: Standing): boolean =>
  visitor.kind === 'person' && (visitor.unit === keptFrom(loop, standing) || stillKept(visitor, standing));
