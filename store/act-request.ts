import type { Held } from '../kernel/account.ts';
import type { Event, Moment, Standing } from '../kernel/case.ts';
import type { Json, JsonObject } from '../kernel/json.ts';
import type { Loop } from '../kernel/loop.ts';
import type { OpenCase } from './open-cases-of.ts';
import type { RightRow } from './right-row.ts';
import type { RunningCase, Sought } from './commit/running-of.ts';
import type { Mark } from './store.ts';
import type { TurnRecord } from './turns.ts';

/** One act, as the door hands it to the store: who, which click, on which version, and what to decide. */
export type ActRequest<Answer extends Json = Json> = {
  /** Who acts, for the idempotency key: 'person:…', 'party:…', 'clock', 'system'. */
  readonly actor: string;
  /** The Idempotency-Key; null where the act itself cannot happen twice (an expiry). */
  readonly key: string | null;
  /** What was asked, as text: the same key with another body is refused. */
  readonly body?: string;
  /** The case acted on, read beforehand with the rest of the batch. */
  readonly caseId?: string;
  /** The version the person had on screen. */
  readonly expects?: number;
  /** Further cases that will be read. */
  readonly also?: readonly string[];
  /** Whose open cases will be read. */
  readonly party?: string;
  readonly mark: Mark;
  /**
   * Decides. Reads only through `reads`; may be called again when the transaction has to be repeated,
   * so it changes nothing outside itself. What it throws fails this act alone.
   */
  readonly work: (reads: Reads) => Outcome<Answer> | Promise<Outcome<Answer>>;
};

/** What an act may read inside the zone's lock; it sees the acts that went before it in the same batch. */
export type Reads = {
  readonly standing: (caseId: string) => Promise<Standing | null>;
  readonly history: (caseId: string) => Promise<readonly Event[]>;
  /** The next number of a series ('2026-NT'): without gaps, taken only if the act is written. */
  readonly nextNumber: (series: string) => Promise<number>;
  /** The open cases of a party. */
  readonly openCases: (party: string) => Promise<readonly OpenCase[]>;
  /** The open cases of a loop about an item of which a fact says this. */
  readonly runningOf: (sought: Sought) => Promise<readonly RunningCase[]>;
  /** The open cases of a loop that were begun beside a case, or as a part of it. */
  readonly openBeside: (caseId: string, loop: string) => Promise<readonly string[]>;
  readonly right: (rightId: string) => Promise<RightRow | null>;
  /** The last turn of a rhythm that was opened for an entry; 0 where none was. */
  readonly lastTurn: (rhythm: string, entry: string) => Promise<number>;
  /** The cases of the turns of a rhythm that were opened for an entry and have not ended. */
  readonly openTurns: (rhythm: string, entry: string) => Promise<readonly string[]>;
  /** What an account holds, with what earlier acts of the batch have booked. */
  readonly ledger: (account: string) => Promise<Held>;
  /** An entry's body and version; null where there is none. */
  readonly entry: (
    register: string,
    key: string,
  ) => Promise<{ readonly version: number; readonly body: JsonObject } | null>;
  /** Many entries of a register at once, by key; those that are not there are left out. */
  readonly entries: (
    register: string,
    keys: readonly string[],
  ) => Promise<ReadonlyMap<string, { readonly version: number; readonly body: JsonObject }>>;
};

export type Outcome<Answer extends Json = Json> = {
  /** Kept with the key, given again to whoever repeats it. */
  readonly answer: Answer;
  /** The act's own case, its openings, the parents it reports to, the children it recalls. */
  readonly cases?: readonly CaseChange[];
  readonly entries?: readonly EntryChange[];
  readonly messages?: readonly Message[];
  /** Turns of duties that return, which these cases are. */
  readonly turns?: readonly TurnRecord[];
};

/** New events of one case. Row, clocks, papers and rights are derived from them by the store. */
export type CaseChange = {
  readonly loop: Loop;
  readonly events: readonly Event[];
  /** How the case stands after them. */
  readonly standing: Standing;
  /** A short line that says what the case is about. */
  readonly title: string;
  /** Further words by which it is found: names, the question. */
  readonly words?: string;
  /** A ruling to be remembered: which unit such a text belongs to. */
  readonly precedent?: { readonly unit: string; readonly text: string };
};

export type EntryChange = {
  readonly register: string;
  readonly key: string;
  readonly act: 'add' | 'change' | 'close';
  readonly body: JsonObject;
  /** The words of the fields that the register searches. */
  readonly words: string;
  readonly by: { readonly unit: string | null; readonly person: string | null };
  readonly at: Moment;
  readonly reason?: string;
};

/** Something to be sent once the transaction stands: an SMS, a webhook. */
export type Message = {
  readonly kind: string;
  readonly release: Moment;
  readonly payload: JsonObject;
  /** 'party:…' where somebody is to be told. */
  readonly recipient?: string;
};

export type ActResult<Answer extends Json = Json> =
  | { readonly kind: 'done'; readonly answer: Answer; readonly repeated: boolean }
  /** Somebody else was faster: how many events the case has now. */
  | { readonly kind: 'moved'; readonly version: number }
  | { readonly kind: 'unknown-case' }
  | { readonly kind: 'key-reused' }
  /** The database does not keep this: the name of the constraint that refused. */
  | { readonly kind: 'not-kept'; readonly constraint: string; readonly message: string };
