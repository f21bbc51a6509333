import type { Held, Pocket } from './account.ts';
import type { Json, JsonObject } from './json.ts';
import type { Refusal } from './refusal.ts';

/** A civil date in the zone, 'YYYY-MM-DD'. Never an instant. */
export type Day = string;
/**
 * A civil moment in the zone, 'YYYY-MM-DDTHH:MM:SS' with optional '.mmm'. The end of a day is
 * 'T24:00:00' of that day, so moments compare as text.
 */
export type Moment = string;

/** Somebody of the staff, in the unit for which he acts. */
export type Member = { readonly unit: string; readonly person: string };

/**
 * Who fills a seat: a unit's post (a person of it, or whoever has the duty), or a party. A seat for several people has
 * the others beside the first.
 */
export type Bound =
  | { readonly unit: string; readonly person: string | null; readonly also?: readonly Member[] }
  | { readonly party: string };

export type Actor =
  | { readonly kind: 'person'; readonly person: string; readonly unit: string; readonly roles: readonly string[] }
  | { readonly kind: 'party'; readonly party: string }
  | { readonly kind: 'clock' }
  | { readonly kind: 'parent' | 'child'; readonly case: string; readonly child: string; readonly ending?: string };

/** What is fixed when a case opens; with inputs and calendars it is all that a case ever reads. */
export type Given = {
  readonly case: string;
  readonly number: string;
  /** The frozen service item, or {} where a loop has none. */
  readonly item: JsonObject;
  /** The seats filled from outside. */
  readonly seats: Readonly<Record<string, Bound>>;
  /** Which unit has each of the zone's named posts (alliance-office, supervision-office …). */
  readonly posts: Readonly<Record<string, string>>;
  /** The parent and the name it has for this child. */
  readonly parent?: { readonly case: string; readonly child: string };
  /** The right that is being used. */
  readonly right?: string;
  /** What was known of whom the case serves when it opened: how many open cases of each loop, and how many about this very item. */
  readonly subject?: {
    readonly open: Readonly<Record<string, number>>;
    readonly about?: Readonly<Record<string, number>>;
  };
};

export type ChecklistLine = {
  readonly material: string;
  readonly answer: 'ok' | 'missing' | 'wrong';
  readonly defect?: string;
  readonly remedy?: string;
};

/** Everything an act did. A case is the sum of these and of nothing else. */
export type Effect =
  | { readonly kind: 'open'; readonly loop: string; readonly hash: string; readonly given: Given }
  | { readonly kind: 'enter'; readonly state: string }
  | { readonly kind: 'end'; readonly ending: string }
  | { readonly kind: 'set'; readonly fact: string; readonly value: Json }
  | { readonly kind: 'bind'; readonly seat: string; readonly to: Bound }
  | {
      readonly kind: 'start';
      readonly clock: string;
      readonly since: Moment;
      readonly due: Moment;
      readonly provisional: boolean;
    }
  | { readonly kind: 'due'; readonly clock: string; readonly due: Moment; readonly provisional: boolean }
  | { readonly kind: 'stop'; readonly clock: string }
  | { readonly kind: 'fire'; readonly clock: string; readonly legal: Moment }
  | { readonly kind: 'extend'; readonly clock: string }
  | { readonly kind: 'pause'; readonly pause: string; readonly key?: string; readonly from: Day; readonly until: Day }
  | { readonly kind: 'resume'; readonly pause: string; readonly key?: string; readonly to: Day }
  | { readonly kind: 'owe'; readonly debt: string; readonly key: string }
  | {
      readonly kind: 'clear';
      readonly debt: string;
      readonly key: string;
      readonly outcome: 'settled' | 'released' | 'default';
    }
  | {
      readonly kind: 'child';
      readonly child: string;
      readonly case: string;
      readonly loop: string;
      readonly key?: string;
    }
  /** A case that stands on its own from now on. */
  | { readonly kind: 'leave'; readonly loop: string; readonly case: string }
  | { readonly kind: 'heard'; readonly case: string; readonly ending: string }
  | { readonly kind: 'recall'; readonly case: string }
  | { readonly kind: 'offer'; readonly seat: string; readonly from: string; readonly to: string }
  | {
      readonly kind: 'offer-ends';
      readonly how: 'taken' | 'returned' | 'silent' | 'ruled' | 'moot';
      readonly unit: string;
    }
  | { readonly kind: 'notice'; readonly unmet: readonly ChecklistLine[] }
  | { readonly kind: 'paper'; readonly paper: string; readonly to: string; readonly release: Moment }
  | { readonly kind: 'invite'; readonly right: string; readonly from: Day }
  /** So much of an account, from one pocket into another. */
  | {
      readonly kind: 'book';
      readonly account: string;
      readonly from: Pocket;
      readonly to: Pocket;
      readonly amount: number;
    }
  /** The case stands again as it stood after event `seq`; the undone acts stay in the history. */
  | { readonly kind: 'restore'; readonly seq: number; readonly standing: Standing };

export type Event = {
  readonly seq: number;
  readonly act: string;
  /** The seat that acted, or 'clock', 'parent', 'child', 'system'. */
  readonly by: string;
  readonly unit: string | null;
  readonly person: string | null;
  readonly party: string | null;
  /** When it happened. The database adds when it was recorded. */
  readonly at: Moment;
  /** The moment the law gives an expiry, beside the moment it was carried out. */
  readonly legal: Moment | null;
  readonly input: JsonObject;
  /** The version of the calendar that was read. */
  readonly calendar: string;
  readonly effects: readonly Effect[];
};

export type ClockRun = {
  readonly since: Moment;
  readonly due: Moment;
  readonly provisional: boolean;
  /** running; stopped (its states were left, or its duty was done); fired. */
  readonly status: 'running' | 'stopped' | 'fired';
  readonly extended: boolean;
};

export type PauseRun = {
  readonly pause: string;
  /** Of which kind, where a pause has kinds. */
  readonly key?: string;
  readonly from: Day;
  readonly until: Day;
  readonly to: Day | null;
};

export type DebtRun = {
  readonly debt: string;
  readonly key: string;
  readonly outcome: 'owed' | 'settled' | 'released' | 'default';
};

export type ChildRun = {
  readonly case: string;
  readonly child: string;
  readonly loop: string;
  /** What tells it from its siblings, where the parent names it. */
  readonly key?: string;
  readonly outcome: 'open' | 'heard' | 'recalled';
  readonly ending: string | null;
};

export type Offer = { readonly seat: string; readonly from: string; readonly to: string };

/** How a case stands: the fold of its events, and a copy of nothing else. */
export type Standing = {
  readonly loop: string;
  readonly hash: string;
  readonly given: Given;
  /** How many events it is the sum of: the version a change is made against. */
  readonly seq: number;
  readonly openedAt: Moment;
  readonly at: Moment;
  readonly state: string | null;
  readonly ending: string | null;
  readonly facts: JsonObject;
  readonly seats: Readonly<Record<string, Bound>>;
  readonly clocks: Readonly<Record<string, ClockRun>>;
  readonly pauses: readonly PauseRun[];
  readonly debts: readonly DebtRun[];
  readonly children: readonly ChildRun[];
  readonly offer: Offer | null;
  /** How often an offer was returned or met with silence, and by whom. */
  readonly returns: readonly { readonly unit: string; readonly how: 'returned' | 'silent' }[];
  /** The one notice: what of it is still unmet. Null until it is given. */
  readonly notice: readonly ChecklistLine[] | null;
  readonly rights: readonly { readonly right: string; readonly from: Day }[];
  /** By account: what the case brought into it and took of it. Absent until it first does. */
  readonly held?: Readonly<Record<string, Held>>;
  readonly papers: readonly {
    readonly paper: string;
    readonly seq: number;
    readonly to: string;
    readonly release: Moment;
  }[];
  /** Per act: how often, and by whom last. */
  readonly done: Readonly<
    Record<
      string,
      { readonly times: number; readonly seq: number; readonly person: string | null; readonly unit: string | null }
    >
  >;
};

export type Request = {
  readonly act: string;
  readonly actor: Actor;
  readonly input: JsonObject;
  readonly at: Moment;
  /** For the opening act. */
  readonly given?: Given;
  /** Case numbers for the children an act may open, made by the store beforehand. */
  readonly childCase?: string;
  /** For undo and put-right: the history of the case. */
  readonly history?: readonly Event[];
};

export type { Possible, Refusal, RefusalKind } from './refusal.ts';

/** Opens a case of another loop in the same transaction. */
export type Opening = {
  readonly loop: string;
  readonly child: string;
  readonly case: string;
  readonly seats: Readonly<Record<string, Bound>>;
  readonly input: JsonObject;
  /** The key of its own item; the parent's item where there is none. */
  readonly item?: string;
  /** The party in whose name it is opened; else its parent opens it. */
  readonly as?: string;
};

export type Decision = {
  /** The expiries that were due, in order, then the act's event if it was not refused. */
  readonly events: readonly Event[];
  readonly refusal: Refusal | null;
  /** How the case stands after the events. */
  readonly standing: Standing | null;
  readonly opens: readonly Opening[];
  /** Child cases to recall, by case. */
  readonly recalls: readonly string[];
  /** The parent to tell, when this case ended. */
  readonly reports: { readonly case: string; readonly child: string; readonly ending: string } | null;
};
