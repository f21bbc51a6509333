/** A part of a paper with a heading of its own: the legal basis, the remedies. */
export type SheetPart = { readonly title: string; readonly lines: readonly string[] };

/**
 * What stands on a paper, in one language, every text ready to be read: drawn by the browser and set by the printer
 * from the same words.
 */
export type Sheet = {
  readonly language: 'zh' | 'en';
  /** The name of the unit that speaks. */
  readonly unit: string;
  readonly number: string;
  readonly title: string;
  /** Whom it is addressed to, as a salutation; null where no name is known or none may be told. */
  readonly to: string | null;
  /** What it means for the reader. */
  readonly plain: string;
  readonly lines: readonly { readonly term: string; readonly text: string }[];
  readonly list: {
    /** The head of the column that counts the rows. */
    readonly count: string;
    readonly heads: readonly string[];
    readonly rows: readonly (readonly string[])[];
  } | null;
  readonly parts: readonly SheetPart[];
  readonly day: string;
  readonly on: string;
  /** What stands where the seal belongs. */
  readonly seal: string;
  /** Written across the paper: a sample, a preview, a paper that no longer counts. */
  readonly mark: string | null;
  /** Where anybody can ask whether this paper is genuine; null for what has not been issued. */
  readonly verify: { readonly address: string; readonly code: string; readonly say: string } | null;
  readonly notes: readonly string[];
};
