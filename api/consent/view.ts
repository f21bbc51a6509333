import type { Moment } from '../../kernel/case.ts';

/** What whoever a case has served agrees to be contacted for; nothing where there is no consent. */
export type ContactsView = {
  readonly case: string | null;
  readonly purposes: readonly string[];
  readonly channels: readonly string[];
  readonly hours: string | null;
};

/** The consent of a person, as he sees it himself. */
export type ConsentView = {
  readonly id: string;
  readonly version: number;
  readonly purposes: readonly string[];
  readonly channels: readonly string[];
  readonly hours: string;
  readonly agreedOn: string;
  readonly until: Moment;
};
