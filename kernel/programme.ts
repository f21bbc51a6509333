import type { Amount } from './amount.ts';
import type { Event, Standing } from './case.ts';
import type { Guard } from './context.ts';
import type { JsonObject } from './json.ts';
import type { Loop } from './loop.ts';
import type { Measure } from './measure.ts';
import type { EntryRules, Register } from './register.ts';
import type { Rhythm } from './rhythm.ts';

/** The languages of the dictionaries; Chinese is the first. */
export type Language = 'zh' | 'en';
export type Words = Readonly<Record<string, string>>;

/** Where a limit comes from. Said a second time here, so that a wrong number in a loop does not load. */
export type Rule = {
  /** Null where the amount comes from the item or from a date told in writing. */
  readonly amount: Amount | null;
  /** An entry of the legal-basis register, or null where it is the zone's own published rule. */
  readonly law: string | null;
};

/** A line of a paper: a term and what it says. */
export type PaperLine = { readonly term: string; readonly text: string };

/** What a paper says, before it is laid out: pure data, in one language. */
export type PaperContent = {
  readonly title: string;
  /** In plain words what it means for the reader. */
  readonly plain: string;
  readonly lines: readonly PaperLine[];
  readonly list?: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** Ids of the legal-basis register; the layout prints only verified ones. */
  readonly basis: readonly string[];
  readonly remedies: boolean;
  /** The word of its series in the number that the unit gives it (发文字号); what has none is numbered by its case. */
  readonly series?: string;
};

export type PaperWriter = (paper: {
  readonly event: Event;
  readonly standing: Standing;
  readonly words: Words;
  readonly unitName: (unit: string) => string;
  /** Somebody of a unit with the telephone, for a paper that says whom to call. */
  readonly whoToCall?: (unit: string, person: string | null) => string;
}) => PaperContent;

/** A figure kept from events: what one event adds to it. */
export type Figure = {
  readonly name: string;
  /** Takes the event, how the case stands after it, and the loop that it follows. */
  readonly count: (event: Event, standing: Standing, loop?: Loop) => number;
  /** The unit it counts for, where that is another one than who acted or holds the case: who is rated, not who was told. */
  readonly unit?: (standing: Standing, event: Event, loop?: Loop) => string | undefined;
};

/** What the served holds in hand at the end of a loop, and hands in elsewhere. */
export type Certificate = {
  readonly paper: string;
  readonly ending: string;
  /** The fact that says until when it holds; what has none holds until it is taken away. */
  readonly until?: string;
};

/** One programme: a folder that the rest of the house reads without knowing it. */
export type Programme = {
  readonly name: string;
  readonly loops: readonly Loop[];
  /** By loop, by guard. */
  readonly guards: Readonly<Record<string, Readonly<Record<string, Guard>>>>;
  /** JSON Schema (2020-12) of the input, by loop, by act. */
  readonly forms: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
  readonly rules: Readonly<Record<string, Rule>>;
  readonly registers: readonly Register[];
  /** Duties that return. */
  readonly rhythms?: readonly Rhythm[];
  /** By register: how the fields of an entry must agree. */
  readonly entryRules?: Readonly<Record<string, EntryRules>>;
  readonly words: Readonly<Record<Language, Words>>;
  /** By loop, by paper. */
  readonly papers: Readonly<Record<string, Readonly<Record<string, PaperWriter>>>>;
  /** By loop. */
  readonly certificates?: Readonly<Record<string, Certificate>>;
  /** Endings of a later case about the same item that take a certificate away. */
  readonly takesAway?: readonly string[];
  readonly figures: readonly Figure[];
  /** What is shown of the figures, alone or against each other. */
  readonly measures?: readonly Measure[];
  /** A short line that says what a case is about. */
  readonly title: (standing: Standing) => string;
};
