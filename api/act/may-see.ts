import type { Standing } from '../../kernel/case.ts';
import type { Visitor } from '../session/visitor.ts';

/** Roles that look after the whole zone: they see every case, and every look is recorded. */
export const overseers: readonly string[] = ['office', 'supervisor', 'sysadmin'];

export const oversees = (visitor: Visitor): boolean =>
  visitor.kind === 'person' && visitor.roles.some((role) => overseers.includes(role));

/**
 * Whether somebody may see a case: its parties; the units that have a seat in it, to whom it is offered, or who have done
 * something in it, so that whoever gives a duty back can still read that he did; and those who look after the zone.
 */
export const maySee = (visitor: Visitor, standing: Standing): boolean => {
  const seats = Object.values(standing.seats);
  if (visitor.kind === 'party') return seats.some((seat) => 'party' in seat && seat.party === visitor.party);
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
