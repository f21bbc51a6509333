import type { Account } from './account.ts';
import type { Act } from './act.ts';
import type { Amount } from './amount.ts';
import type { PromiseName } from './promises.ts';

export type { Act, Binding, Branch, Leaving } from './act.ts';

/** The rules of one service as plain data: JSON, stored under its hash, dated by law, readable by a lawyer. */
export type Loop = {
  readonly name: string;
  readonly version: number;
  /** The letters that its case numbers begin with; the first of its name where nothing is said. */
  readonly letters?: string;
  /** The register whose entry is frozen as the item of a case; the service items where nothing is said. */
  readonly item?: string;
  /** First day on which cases may open under this version. */
  readonly inForceFrom: string;
  /** The party seat this loop serves; null for an inner loop, which reports to its parent. */
  readonly serves: string | null;
  /** Serves nobody and is no part of another: begun by a post of the house or by the clock, beside the case that it is about. */
  readonly standsAlone?: true;
  /** Promises that do not apply to this loop, each with the reason. */
  readonly outside: Readonly<Partial<Record<PromiseName, string>>>;
  /** The act that opens a case. */
  readonly opens: string;
  readonly seats: Readonly<Record<string, Seat>>;
  readonly states: Readonly<Record<string, State>>;
  readonly endings: Readonly<Record<string, Ending>>;
  readonly clocks: Readonly<Record<string, Clock>>;
  readonly pauses: Readonly<Record<string, Pause>>;
  readonly debts: Readonly<Record<string, Debt>>;
  readonly children: Readonly<Record<string, Child>>;
  readonly rights: Readonly<Record<string, Right>>;
  /** Budgets of which its cases take their part. */
  readonly accounts?: Readonly<Record<string, Account>>;
  readonly papers: Readonly<Record<string, Paper>>;
  /** What each named guard reads; its code lives with the programme, its hash in the version. */
  readonly guards: Readonly<Record<string, 'input' | 'item' | 'standing'>>;
  /** Guards about the item of which at most one holds: what counts one way does not count another. */
  readonly exclusive?: readonly (readonly string[])[];
  /** May be about a service item, although it takes nothing from it. */
  readonly mayName?: 'item';
  /** What is about somebody: whose name is kept, the seat whose unit never sees the case, and the seats that need the name. */
  readonly shields?: { readonly party: string; readonly from: string; readonly knownTo: readonly string[] };
  /** What is done beforehand only: a new case of these loops, of the same party and about the same item, ends this one by this act of the parent. */
  readonly givesWay?: { readonly to: readonly string[]; readonly by: string };
  /** Loops in which nobody opens a case for an item while one of this loop's cases is open about him and that item. */
  readonly bars?: readonly string[];
  readonly handover: Handover | null;
  readonly correction: Correction | null;
  readonly acts: Readonly<Record<string, Act>>;
};

/** A role bound, case by case, to a unit's post or to a party. */
export type Seat = {
  readonly kind: 'post' | 'party';
  /** For a post: the role a person of the unit must have. */
  readonly role?: string;
  /**
   * Where the binding comes from: 'given' by whoever opens the case; a unit named by the frozen item; the
   * first of the zone's posts that is apart from the seats named in `apart`; or by an act.
   */
  readonly bound: 'given' | 'act' | { readonly item: string } | { readonly zone: readonly string[] };
  /** May be absent for the whole case (somebody complained of, for instance). Never a holder. */
  readonly optional?: boolean;
  /** For so many different people at least, each named: whoever leaves has a successor first. */
  readonly least?: number;
  /** Whoever is served is told the name, and not the unit alone: who helps in person. */
  readonly named?: boolean;
  /** Never bound again once bound: the first-asked unit. */
  readonly pinned?: boolean;
  /** Seats whose unit must be another one. */
  readonly apart?: readonly string[];
  /** Seats whose person must be another one. */
  readonly apartPerson?: readonly string[];
  /** A seat whose unit this one shares; it follows that seat. */
  readonly sameUnit?: string;
};

export type State = {
  /** The seat that holds the case here: always a post. */
  readonly holder: string;
  /** The party waited for; the holder stays responsible. */
  readonly awaits?: string;
  /** Nobody owes anything here until somebody says something or a day comes: it stands in no list of duties. */
  readonly rests?: true;
};

export type Ending = {
  /** An answer to what was asked; withdrawal and termination are not. */
  readonly answers: boolean;
  readonly outcome: string;
  /** Who is told: a seat, or the parent case of an inner loop. */
  readonly tells: string;
  readonly paper: string | null;
  /** Facts that must be known when the case ends so. */
  readonly evidence: readonly string[];
  /** The review right it leaves. */
  readonly invites: string | null;
  /** Double entry: whoever brings about this ending is never of the unit of this seat. */
  readonly apartFrom?: string;
};

/**
 * An amount; a frozen field of the item, at most `most` and shorter by `less` where these are given (a day of it
 * always stays); or a date told in writing.
 */
export type Limit = Length | { readonly until: string };

/** So much time as is said, or as the item says. */
export type Length = Amount | { readonly item: string; readonly most?: Amount; readonly less?: Amount };

export type Clock = {
  /** A date fact it counts from, entry into its states from outside them, or an act that starts it. */
  readonly since: string;
  readonly when?: string;
  readonly unless?: string;
  /** A rule's amount, a frozen field of the item (an Amount), or a date told in writing (a date fact). */
  readonly limit: Limit;
  /** The states during which it runs; 'open' means all of them. */
  readonly during: readonly string[] | 'open';
  /** States in which it goes on counting but does not fire: somebody else holds the answer. */
  readonly waitsIn?: readonly string[];
  /**
   * Double entry: the acts that set its day and lead to where it does not count, because they do at once what it counts,
   * or because it begins later. After every other act that sets its day it counts.
   */
  readonly silentAfter?: readonly string[];
  /** The rule it follows: an entry of the programme's rule table, by which amount and law are held. */
  readonly basis: string;
  /** How long before the due moment the light turns yellow. */
  readonly warn?: Amount;
  /** Once, by whom, by how much, told on which paper. */
  readonly extension?: { readonly by: string; readonly amount: Length; readonly paper: string };
  readonly onExpire: string;
  /** A duty is owed to somebody; a watch only looks again. */
  readonly kind: 'duty' | 'watch';
};

/** A lawful pause: a thing beside the state, with a clock of its own that ends it. */
export type Pause = {
  /** The input field that says of which kind it is: one pause of each kind, and several kinds may run side by side. */
  readonly each?: string;
  readonly stops: readonly string[];
  readonly basis: string;
  readonly paper: string | null;
  /** The clock that runs while the pause lasts; its expiry resumes the paused ones. */
  readonly limit: string;
};

/** Something missing, promised or owed, with an owner, a clock and a consequence. */
export type Debt = {
  readonly owner: string;
  readonly clock: string;
  /** Watches that run only while it is owed, to remind whoever owes it; the first begins with the debt. */
  readonly reminders?: readonly string[];
};

/** A case of another loop that this one opens and may wait for. */
export type Child = {
  readonly loop: string;
  /** Further loops of which such a child may be: work that runs side by side and is waited for in the same way. */
  readonly others?: readonly string[];
  /** The parent act by which the child's ending is heard. */
  readonly hears: string;
  /**
   * Stands on its own: its posts and its clock together answer for its end, not the clock alone. It may outlast this
   * case, and need not be called back.
   */
  readonly follows?: true;
  /** By ending: an act of its own that hears it, where it means something else to the parent. */
  readonly hearsAs?: Readonly<Record<string, string>>;
};

export type Right = {
  readonly to: string;
  /** The seat under review: it can never use the right, nor close what comes of it. */
  readonly about: string;
  readonly window: Amount;
  readonly basis: string;
  /** The loop that a use of the right opens. */
  readonly loop: string;
};

export type Paper = {
  readonly to: string;
  /** Whether it must carry law; a receipt, for instance, need not. */
  readonly grounds: boolean;
  /** Whether it must name the remedies (复议, 诉讼). */
  readonly remedies?: boolean;
};

/** A duty offered to another unit moves only when that unit takes it. */
export type Handover = {
  /** The seat that the receiving unit will fill. */
  readonly seat: string;
  readonly clock: string;
  readonly maxHops: number;
  readonly judge: string;
};

/** Wrong clicks: undone by the same hand within the hold, put right later by a second hand. */
export type Correction = {
  /** Minutes for which what tells somebody outside is held back. */
  readonly hold: number;
  readonly by: readonly string[];
  readonly paper: string;
};

/** Gives the loop back as it is, with its own names as types. */
export const defineLoop = <const L extends Loop>(loop: L): L => loop;
