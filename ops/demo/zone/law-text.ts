/**
 * The words of a law as it was published: by article, its paragraphs in order. A paragraph with items is
 * a list of its opening words and of each item with its number, exactly as printed.
 */
export type LawText = {
  /** The short sign of the law in the ids: AL is the Administrative Licensing Law. */
  readonly sign: string;
  readonly instrument: string;
  /** From when this wording is in force. */
  readonly from: string;
  readonly articles: Readonly<Record<number, readonly (string | readonly string[])[]>>;
};
