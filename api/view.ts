import type { ChecklistLine, Moment, Refusal } from '../kernel/case.ts';
import type { Step } from '../kernel/explain.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Light } from '../kernel/light.ts';
import type { Sheet } from './document/sheet.ts';
import type { ItemView } from './present/item-view.ts';
import type { QuietHours } from '../kernel/quiet-hours.ts';
import type { Reach } from '../store/reach.ts';

/** What the door gives to the browser. Names of units are ready to show; everything else is a word's key. */

export type UnitView = { readonly unit: string; readonly name: string; readonly phone: string | null };
export type PersonView = { readonly person: string; readonly name: string; readonly unit: string };

/** A citation. Unverified ones reach the desk only, marked; never a citizen and never a paper. */
export type LawView = {
  readonly id: string;
  readonly instrument: string;
  readonly article: string;
  readonly text: string | null;
  readonly verified: boolean;
};

export type ClockView = {
  readonly clock: string;
  readonly kind: 'duty' | 'watch';
  readonly status: 'running' | 'paused' | 'stopped' | 'fired';
  readonly since: Moment;
  readonly due: Moment;
  readonly provisional: boolean;
  readonly light: Light;
  /** Working days left, negative when over; null once it no longer runs. */
  readonly remaining: number | null;
  readonly law: LawView | null;
  /** The day-by-day count that re-adds to the due date. */
  readonly explanation: readonly Step[];
};

export type PaperView = {
  readonly id: string;
  readonly paper: string;
  readonly at: Moment;
  /** Held back until then; null once it is out. */
  readonly heldUntil: Moment | null;
  /** Undone or put right by a later act. */
  readonly replaced: boolean;
};

export type EventView = {
  readonly seq: number;
  readonly act: string;
  readonly by: string;
  readonly unit: UnitView | null;
  /** Shown to staff; to the public a unit and a post only. */
  readonly person: string | null;
  readonly at: Moment;
  readonly recordedAt: string;
  readonly legal: Moment | null;
  readonly mark: 'live' | 'demonstration' | 'later';
  readonly undone: boolean;
  readonly reason: string | null;
  readonly law: readonly LawView[];
  /** The rest of the input that this reader may see. */
  readonly input: JsonObject;
  readonly papers: readonly PaperView[];
  readonly state: string | null;
  /** Which dates a change of the calendar moved. */
  readonly moved: readonly { readonly clock: string; readonly before: Moment; readonly after: Moment }[];
};

export type MaterialView = {
  readonly material: string;
  readonly name: string;
  /** 1 必要, 2 非必要, 3 容缺后补. */
  readonly necessity: '1' | '2' | '3';
  readonly source: '10' | '20' | '99';
  readonly accept: string;
  /** What the notice says of it: null while nothing is asked. */
  readonly unmet: ChecklistLine | null;
  readonly files: readonly FileView[];
};

export type FileView = { readonly id: string; readonly name: string; readonly type: string; readonly size: number };

export type ActView = {
  readonly act: string;
  /** JSON Schema of the input. */
  readonly form: JsonObject;
  /** Why not, where it is not possible now. */
  readonly refusal: Refusal | null;
  /** The refusal as a sentence in the reader's language. */
  readonly why: string | null;
  /** It tells somebody outside, so it can be undone for a short while. */
  readonly holds: boolean;
  readonly ends: boolean;
};

export type RightView = {
  readonly id: string;
  readonly right: string;
  readonly loop: string;
  readonly case: string;
  readonly title: string;
  readonly about: UnitView | null;
  readonly until: string;
  readonly used: boolean;
};

export type CaseLine = {
  readonly id: string;
  readonly number: string;
  readonly programme: string;
  readonly loop: string;
  readonly title: string;
  readonly state: string | null;
  readonly ending: string | null;
  readonly holder: UnitView | null;
  readonly holderSeat: string | null;
  readonly awaits: string | null;
  readonly firstAsked: UnitView | null;
  /** The next due duty: clock and moment. */
  readonly clock: string | null;
  readonly due: Moment | null;
  readonly light: Light;
  readonly remaining: number | null;
  readonly openedAt: Moment;
  readonly party: string | null;
  readonly demonstration: boolean;
  readonly version: number;
  /** Offered to another unit, which has not yet taken or returned it. */
  readonly offer: { readonly to: UnitView; readonly from: UnitView } | null;
};

export type CaseView = CaseLine & {
  /** The telephone of whom the case serves: masked until a purpose is named (?purpose=), never that of a hidden rater. */
  readonly contact: string | null;
  /** The case that this one is a part of. */
  readonly parent: string | null;
  readonly holderPerson: PersonView | null;
  readonly item: ItemView | null;
  readonly facts: JsonObject;
  readonly seats: Readonly<
    Record<
      string,
      {
        readonly unit: UnitView | null;
        readonly person: PersonView | null;
        /** The others of a seat for several people. */
        readonly others?: readonly { readonly unit: UnitView | null; readonly person: PersonView | null }[];
        readonly you: boolean;
      }
    >
  >;
  readonly clocks: readonly ClockView[];
  readonly pauses: readonly {
    readonly pause: string;
    /** Of which kind, where a pause has kinds. */
    readonly key?: string;
    readonly from: string;
    readonly until: string;
    readonly to: string | null;
  }[];
  readonly debts: readonly { readonly debt: string; readonly key: string; readonly outcome: string }[];
  readonly children: readonly {
    readonly case: string;
    readonly loop: string;
    readonly outcome: string;
    readonly ending: string | null;
  }[];
  readonly materials: readonly MaterialView[];
  readonly notice: readonly ChecklistLine[] | null;
  /** Newest first. */
  readonly timeline: readonly EventView[];
  readonly acts: readonly ActView[];
  readonly undo: { readonly seq: number; readonly act: string; readonly until: Moment } | null;
  readonly rights: readonly RightView[];
  readonly files: readonly FileView[];
};

export type Page<Line> = { readonly lines: readonly Line[]; readonly next: string | null };

export type SessionView = {
  readonly kind: 'party' | 'person';
  readonly id: string;
  readonly name: string;
  /** Whether the name is known; where it is not, `name` is the masked telephone number. */
  readonly named: boolean;
  readonly unit: UnitView | null;
  readonly roles: readonly string[];
};

/** A paper as it reads, with every text ready; what the printer sets and the browser draws. */
export type PaperDocument = Sheet & {
  readonly id: string;
  /** Marked as made up, where the zone is a demonstration. */
  readonly demonstration: boolean;
};

/** A paper of a case for the staff: how it stands, how it reached its reader, and what can be done with it. */
export type PaperStanding = {
  readonly id: string;
  readonly paper: string;
  readonly number: string;
  readonly on: string;
  readonly state: 'held' | 'in-force' | 'replaced' | 'withdrawn';
  /** It goes to somebody outside, so that it is delivered. */
  readonly toParty: boolean;
  readonly deliveries: readonly {
    readonly how: 'portal' | 'hand';
    readonly at: Moment;
    readonly receiver: string | null;
    readonly relation: string | null;
    readonly person: string | null;
  }[];
  readonly sealed: boolean;
  readonly maySeal: boolean;
};

/** What anybody is told of a paper by its code; nothing of what it is about. */
export type VerifiedView = {
  readonly code: string;
  readonly state: 'in-force' | 'replaced';
  /** When it was put right, where it was. */
  readonly replacedOn: string | null;
  /** Made up, for a demonstration: it never had any force. */
  readonly sample: boolean;
  readonly unit: UnitView;
  readonly on: string;
  /** Whether it was sealed electronically. */
  readonly sealed: boolean;
};

/** How somebody is reached beside his phone, and what was sent to him. */
export type ReachView = Reach & { readonly quiet: QuietHours | null };
export type { SentMessage } from '../store/message.ts';

/** RFC 9457, with the refusal inside where an act was refused. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
  readonly refusal?: Refusal;
};
