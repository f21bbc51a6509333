import type { Effect, Standing } from './case.ts';

/**
 * Where an amount lies. 'outside' is where budgets come from and where what is given back goes; 'free' is budgeted and
 * promised to nobody; what is promised is paid or set free again.
 */
export type Pocket = 'outside' | 'free' | 'promised' | 'paid';

/** Money, or another exact quantity with a budget, of which the cases of a loop take their part. */
export type Account = {
  /** The fact of a case that names the account it draws on. */
  readonly named: string;
  /** ISO 4217, or the unit of another quantity. Amounts are whole numbers of its smallest unit (CNY: fen). */
  readonly currency: string;
};

/** What an act books: so much from one pocket into another, on both sides or not at all. */
export type Booking = {
  /** One of the loop's accounts. */
  readonly account: string;
  /** The fact that says how much. */
  readonly amount: string;
  readonly from: Pocket;
  readonly to: Pocket;
};

/** What one case has brought into an account, and what it has taken of it; or the sum over all of its cases. */
export type Held = { readonly funded: number; readonly promised: number; readonly paid: number };

export const nothingHeld: Held = { funded: 0, promised: 0, paid: 0 };

/** What is left to be promised. */
export const free = (held: Held): number => held.funded - held.promised - held.paid;

/** An account's full name: the same name in two currencies is two accounts. */
export const accountKey = (currency: string, name: string): string => `${currency} ${name}`;

/** What is held after a booking. */
export const held = (before: Held, { from, to, amount }: Effect & { kind: 'book' }): Held => {
  const into = (pocket: Pocket) => (to === pocket ? amount : 0) - (from === pocket ? amount : 0);
  return {
    funded: before.funded - into('outside'),
    promised: before.promised + into('promised'),
    paid: before.paid + into('paid'),
  };
};

/** What a case's events have changed in each account it draws on; also where an act was undone. */
export const drawn = (before: Standing | null, after: Standing): ReadonlyMap<string, Held> => {
  const names = new Set([...Object.keys(before?.held ?? {}), ...Object.keys(after.held ?? {})]);
  const changes = new Map<string, Held>();
  for (const name of names) {
    const was = before?.held?.[name] ?? nothingHeld;
    const now = after.held?.[name] ?? nothingHeld;
    const change = {
      funded: now.funded - was.funded,
      promised: now.promised - was.promised,
      paid: now.paid - was.paid,
    };
    if (change.funded !== 0 || change.promised !== 0 || change.paid !== 0) changes.set(name, change);
  }
  return changes;
};

/** Two holdings together. */
export const together = (one: Held, other: Held): Held => ({
  funded: one.funded + other.funded,
  promised: one.promised + other.promised,
  paid: one.paid + other.paid,
});
