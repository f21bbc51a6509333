/** Something that is not as the history says. */
export type Finding = {
  readonly what: 'chain' | 'case' | 'entry' | 'decision' | 'figure' | 'account';
  /** Where: a position, a case, an entry, a figure. */
  readonly at: string;
  readonly why: string;
};
