import type { Booking } from './account.ts';
import type { Amount } from './amount.ts';

export type Branch = {
  readonly to: string;
  /** Only from these states. */
  readonly in?: readonly string[];
  /** Only when this guard holds. */
  readonly when?: string;
  /** What is written where it leads this way; the act's own paper where nothing is said. */
  readonly paper?: string;
};

/** Where a seat's new binding comes from. */
export type Binding =
  /** The unit and person of whoever acts. */
  | 'actor'
  /** The unit of whoever acts; its post, no person. */
  | 'actor-unit'
  /** A unit named in the input. */
  | { readonly input: string }
  /** The people named in the input, all of them at once: `[{ unit, person }, …]`. */
  | { readonly people: string };

/**
 * A case that stands on its own once an act has left it behind: nobody waits for it. Its seats come from this case's,
 * or it finds them in the item. Where a guard `when` is named, only where that holds.
 */
export type Leaving = {
  readonly loop: string;
  readonly seats: Readonly<Record<string, { readonly seat: string }>>;
  readonly when?: string;
};

export type Act = {
  /** Seats, or 'clock', 'parent', 'child', 'holder' (whoever holds the state), 'receiver' (of an offer). */
  readonly by: readonly string[];
  /** States; 'open' for every state; 'new' for the opening act. */
  readonly from: readonly string[] | 'open' | 'new';
  /** A state, an ending, 'stay', or the first branch that holds. */
  readonly to: string | readonly Branch[];
  readonly needs?: {
    /** A reason in words, kept and printed. */
    readonly reason?: boolean;
    /** Law from the legal-basis table, or the unit's own published duty. */
    readonly basis?: boolean;
    /** 'whole': every material answered, one at least unmet. 'complete': every material answered, none
     * unmet. 'first-notice': every still unmet item of the one notice answered, one at least unmet. 'tolerable':
     * every material answered, one at least unmet, and none of these a major one (容缺受理). */
    readonly checklist?: 'whole' | 'complete' | 'first-notice' | 'tolerable';
    readonly input?: readonly string[];
    /** Date fields that must lie at least so far ahead, each by its rule (a hearing is announced seven days before). */
    readonly ahead?: Readonly<Record<string, { readonly amount: Amount; readonly basis: string }>>;
    /** Amounts that are at most what the frozen item says: by input field, the first of these item fields that is there. */
    readonly most?: Readonly<Record<string, readonly string[]>>;
    /** People named in an input field, none of whom is of the unit of these seats: a panel judges nobody of its own. */
    readonly outside?: Readonly<Record<string, readonly string[]>>;
  };
  readonly paper?: string;
  /** At most once in a case. */
  readonly once?: boolean;
  /** Acts that must have happened before. */
  readonly after?: readonly string[];
  /** Acts whose last doer must have been another person. */
  readonly otherHandThan?: readonly string[];
  /** Only while this clock runs and has not come due. */
  readonly whileRunning?: string;
  /** Only once this clock is not running, or has come due. */
  readonly unlessRunning?: string;
  /** A guard that must hold. */
  readonly when?: string;
  /** Facts it sets: 'today' (the civil day; the legal day of an expiry), another fact, an input field, a field of the frozen item, or text. */
  readonly set?: Readonly<
    Record<
      string,
      | 'today'
      | { readonly fact: string }
      | { readonly input: string }
      | { readonly item: string }
      | { readonly value: string | number | boolean }
      | 'actor-unit'
      | 'actor-person'
    >
  >;
  readonly seat?: Readonly<Record<string, Binding>>;
  /** Clocks with since 'act' that it starts or starts again. */
  readonly starts?: readonly string[];
  readonly awaitsDebts?: readonly string[];
  readonly awaitsChildren?: readonly string[];
  /** No pause may be running. */
  readonly awaitsPauses?: boolean;
  readonly pauses?: string;
  readonly resumes?: string;
  readonly extends?: string;
  /** Debts it creates, only where the guard `when` holds; keyed by each value of an input list where `each` is given. */
  readonly owes?: readonly { readonly debt: string; readonly each?: string; readonly when?: string }[];
  readonly settles?: readonly string[];
  readonly releases?: readonly string[];
  /** What it books in the loop's accounts, by its facts. */
  readonly books?: readonly Booking[];
  readonly defaults?: readonly string[];
  /**
   * Reaches out to the party, for the purpose and by the way that the facts `purpose` and `channel` name: the door asks
   * at this very moment whether the party agrees to that, and refuses the act where not.
   */
  readonly contacts?: true;
  /** Opens a child case; the child's given seats come from this case's seats or from units in the input. */
  readonly opensChild?: {
    readonly child: string;
    /** One of the child's loops; the first where it is not said. */
    readonly loop?: string;
    readonly seats: Readonly<Record<string, { readonly seat: string } | { readonly input: string }>>;
    /** The input field that names the child's own item; the parent's where nothing is said. */
    readonly item?: string;
    /** The input field by which this child is told from its siblings. */
    readonly key?: string;
    /** The party seat of this case in whose name it is opened; else the parent opens it. */
    readonly as?: string;
  };
  /** Cases of other loops that it leaves behind. */
  readonly leaves?: readonly Leaving[];
  /** The child whose ending it hears. */
  readonly hears?: string;
  /** Children it calls back. */
  readonly recalls?: readonly string[];
  readonly invites?: string;
  /** Offers the handover seat to the unit named in this input field. */
  readonly offers?: string;
  /** Moves the offered seat to the receiver. */
  readonly takes?: boolean;
  /** Gives the offer back. */
  readonly declines?: boolean;
  /** A reasoned ruling: binds the handover seat to the unit named in this input field, without consent. */
  readonly rules?: string;
};
