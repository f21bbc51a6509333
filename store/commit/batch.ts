import type { Held } from '../../kernel/account.ts';
import type { Event, Standing } from '../../kernel/case.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import type { Loop } from '../../kernel/loop.ts';
import type { OpenCase } from '../open-cases-of.ts';
import type { EntryChange } from '../act-request.ts';
import type { LedgerRecord } from '../derive/ledger-records.ts';
import type { PaperRecord } from '../derive/paper-records.ts';
import type { RightRecord } from '../derive/right-records.ts';
import type { Mark } from '../store.ts';
import type { TurnRecord } from '../turns.ts';
import type { Connection } from './connection.ts';

export type KeptEntry = { readonly version: number; readonly body: JsonObject };
export type KeptAnswer = { readonly bodyHash: string; readonly answer: Json };

/** An event before it has its place in the chain. */
export type Draft = {
  readonly stream: string;
  readonly seq: number;
  readonly kind: 'case' | 'entry';
  readonly act: string;
  readonly at: string;
  readonly mark: Mark;
  readonly body: string;
};

/** A case that the batch changes: as it was in the database, and as the last act left it. */
export type Touched = {
  readonly before: Standing | null;
  readonly standing: Standing;
  readonly loop: Loop;
  readonly events: readonly Event[];
  readonly title: string;
  readonly words: string;
  readonly mark: Mark;
};

export type Undone = { readonly case_id: string; readonly after: number; readonly undone_by: number };
export type PrecedentRecord = {
  readonly case_id: string;
  readonly seq: number;
  readonly unit: string;
  readonly words: string;
  readonly bigrams: readonly string[];
};
export type MessageRecord = {
  readonly message_id: string;
  readonly kind: string;
  readonly release: string;
  readonly payload: JsonObject;
  readonly recipient?: string;
};

/** What the acts of a batch leave to be written; an act adds to it only when nothing can fail any more. */
export type Staged = {
  readonly drafts: Draft[];
  readonly cases: Map<string, Touched>;
  readonly entries: Map<string, EntryChange & { readonly version: number }>;
  readonly numbers: Map<string, number>;
  readonly rights: RightRecord[];
  readonly outbox: (PaperRecord | MessageRecord)[];
  readonly undone: Undone[];
  readonly precedents: PrecedentRecord[];
  readonly ledger: LedgerRecord[];
  readonly turns: TurnRecord[];
  /** By account, what all of these come to. */
  readonly drawn: Map<string, Held>;
  readonly answers: Map<string, KeptAnswer & { readonly actor: string; readonly key: string }>;
};

export const nothing = (): Staged => ({
  drafts: [],
  cases: new Map(),
  entries: new Map(),
  numbers: new Map(),
  rights: [],
  outbox: [],
  undone: [],
  precedents: [],
  ledger: [],
  turns: [],
  drawn: new Map(),
  answers: new Map(),
});

/** A transaction under way: what it has read, and what its acts want written. */
export type Batch = {
  readonly zone: string;
  readonly connection: Connection;
  readonly position: number;
  readonly hash: string;
  readonly recordedAt: string;
  readonly read: {
    readonly cases: Map<string, Standing | null>;
    /** By party. */
    readonly open: Map<string, readonly OpenCase[]>;
    readonly answers: Map<string, KeptAnswer>;
    readonly entries: Map<string, KeptEntry | null>;
    readonly numbers: Map<string, number>;
  };
  readonly staged: Staged;
};

/** One text for an actor and his key. */
export const click = (actor: string, key: string): string => `${actor}\n${key}`;
